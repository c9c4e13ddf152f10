// The communities that colour an explorer's circles, for every element that shows them: asked for when the state names
// them, and known once they are found.
import type { ReactiveControllerHost } from 'lit';
import type { Communities } from '../../analysis/communities.js';
import { formatProjectionChoice, type ProjectionChoice } from '../../analysis/projection-choice.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { CommunitiesAnswer, CommunitiesInput } from '../communities-parts/compute-communities.js';
import { runCommunities } from '../communities-parts/run-communities.js';
import { AnswerTask, type Answered } from './answer-task.js';

/** The number of every actor's community, from 1, as the list has them; who is alone has none. */
export function numbersOf({ communities }: Communities): ReadonlyMap<ActorId, number> {
  const numbered = communities.filter(({ length }) => length > 1);
  return new Map(numbered.flatMap((members, index) => members.map((id) => [id, index + 1] as const)));
}

export interface Colored {
  readonly data: IndexedDataset | null;
  readonly graph: ActorGraph | null;
  /** As the state has it. */
  readonly communities: ProjectionChoice | null;
}

export class CommunityColors {
  readonly #task: AnswerTask<CommunitiesInput, CommunitiesAnswer>;
  readonly #numbers = new WeakMap<Communities, ReadonlyMap<ActorId, number>>();

  constructor(host: ReactiveControllerHost) {
    this.#task = new AnswerTask(host, runCommunities);
  }

  /** To be called before rendering. Null where nothing is coloured, and until they are found. */
  follow({ data, graph, communities }: Colored): Answered<CommunitiesInput, CommunitiesAnswer> | null {
    if (data === null || graph === null || communities === null) return null;
    const on = formatProjectionChoice(communities);
    this.#task.ask({ data, graph, on });
    const { answer } = this.#task;
    return answer?.input.graph === graph && answer.input.on === on ? answer : null;
  }

  /** The same object for the same communities. */
  numbers(found: Communities | null): ReadonlyMap<ActorId, number> | null {
    if (found === null) return null;
    const known = this.#numbers.get(found) ?? numbersOf(found);
    this.#numbers.set(found, known);
    return known;
  }
}
