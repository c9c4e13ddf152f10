// The pipeline from a dataset to the graph of a lens: one for page, command line and export. Each step is a file.
//
// Orders: nodes as in the dataset; relations by sorted pair, type, undirected first (`groupRelations`); claims as in
// the dataset. Nothing but the order inside `claims` depends on the order of the claims.
import type { ActorGraph } from '../model/graph.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { admitClaims } from './admit-claims.js';
import { claimFacts } from './claim-facts.js';
import { countShown } from './count-shown.js';
import { describeRelation } from './describe-relation.js';
import { foldActors } from './fold-actors.js';
import { groupRelations } from './group-relations.js';
import { groupTies } from './group-ties.js';
import { keepRelations, nodeTest } from './keep-relations.js';
import { sortActors } from './sort-actors.js';
import { sourceScale, weighClaims } from './weigh-claims.js';

/** The graph of a lens. Expects a dataset that has passed the checks; parties it does not know make no relation. */
export function buildGraph(data: IndexedDataset, lens: Lens): ActorGraph {
  const { admitted, missingByModality } = admitClaims(data, lens);
  const fold = foldActors(data, lens.rollUp);
  const { drafts, internal } = groupRelations(admitted, fold);
  const isDrawn = nodeTest(data, lens);
  const kept = keepRelations(drafts, lens, isDrawn);
  const scale = sourceScale(
    kept.map(({ claims }) => claims),
    lens,
  );
  const sourceOrder = new Map([...data.sources.keys()].map((id, order) => [id, order]));
  const relations = kept.map((draft) =>
    describeRelation(draft, weighClaims(draft.claims, lens.weights, scale), sourceOrder),
  );
  const related = new Set([...kept.map(({ source }) => source), ...kept.map(({ target }) => target)]);
  return {
    lens,
    ...sortActors({ data, fold, internal, related, isDrawn }),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    ties: groupTies(relations, claimFacts(data)),
    counts: {
      totalClaims: data.dataset.claims.length,
      admittedClaims: admitted.length,
      ...countShown(
        data,
        kept.map(({ claims }) => claims),
      ),
      missingByModality,
    },
  };
}
