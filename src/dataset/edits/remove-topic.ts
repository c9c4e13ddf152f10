// Takes a topic out of a dataset: claims are no longer about it, and positions on it go.
import type { Dataset } from '../../model/dataset.js';
import type { TopicId } from '../../model/id.js';

/** Claims and positions of a scenario that goes stay without it. */
function withoutScenario<S extends { readonly scenario?: string | undefined }>(statement: S, topic: TopicId): S {
  if (statement.scenario !== topic) return statement;
  const { scenario: _scenario, ...rest } = statement;
  return rest as S;
}

function withoutTopic<C extends { readonly about?: readonly string[] | undefined }>(claim: C, topic: TopicId): C {
  if (claim.about?.includes(topic) !== true) return claim;
  const { about, ...rest } = claim;
  const others = about.filter((id) => id !== topic);
  return (others.length === 0 ? rest : { ...rest, about: others }) as C;
}

export const removeTopic = (dataset: Dataset, topic: TopicId): Dataset => ({
  ...dataset,
  topics: dataset.topics.filter(({ id }) => id !== topic),
  claims: dataset.claims.map((claim) => withoutTopic(withoutScenario(claim, topic), topic)),
  positions: dataset.positions
    .filter((position) => position.topic !== topic)
    .map((position) => withoutScenario(position, topic)),
});
