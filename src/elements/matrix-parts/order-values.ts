// What an order of the matrix goes by that has to be computed: communities, or the measure that sizes the picture.
import type { ReactiveControllerHost } from 'lit';
import type { ProjectionChoice } from '../../analysis/projection-choice.js';
import type { ActorId } from '../../model/id.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import { measureInputOf, SizesTask } from '../graph-parts/actor-sizes.js';
import { CommunityColors } from '../shared/community-colors.js';
import type { MatrixOrder } from './order-actors.js';

/** Where the picture is not coloured: communities of all relations. */
const USUAL: ProjectionChoice = {};

export class OrderValues {
  readonly #sizes: SizesTask;
  readonly #colors: CommunityColors;

  constructor(host: ReactiveControllerHost) {
    this.#sizes = new SizesTask(host);
    this.#colors = new CommunityColors(host);
  }

  /**
   * By actor: the number of its community, or its value; null for orders that go by neither, and until it is computed.
   * The same object for the same input.
   */
  of(order: MatrixOrder, state: ExplorerState): ReadonlyMap<ActorId, number> | null {
    const input = order === 'community' || order === 'measure' ? measureInputOf(state) : null;
    if (input === null) return null;
    if (order === 'measure') return this.#sizes.sizesOf(input);
    return this.#colors.numbers(this.#colors.follow({ ...input, communities: state.communities ?? USUAL }));
  }
}
