// What the picture sizes actors by. The share of partners needs no library; every other
// measure is loaded on demand, so that the first picture waits for none.
import type { ReactiveControllerHost } from 'lit';
import { degreeOfTies } from '../../analysis/degree-of-ties.js';
import type { MeasureId } from '../../analysis/measure-ids.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';

export type ActorSizes = ReadonlyMap<ActorId, number>;

export class SizesTask {
  readonly #host: ReactiveControllerHost;
  readonly #known = new WeakMap<ActorGraph, Map<MeasureId, ActorSizes>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The sizes at hand: of the measure, or the number of partners until it is computed and where it is undefined. */
  sizesOf(measure: MeasureId, data: IndexedDataset, graph: ActorGraph): ActorSizes {
    const known = this.#known.get(graph) ?? new Map<MeasureId, ActorSizes>();
    this.#known.set(graph, known);
    const found = known.get(measure);
    if (found !== undefined) return found;
    const partners = degreeOfTies(graph);
    known.set(measure, partners);
    if (measure !== 'degree') void this.#measure(measure, { data, graph });
    return partners;
  }

  async #measure(measure: MeasureId, input: { data: IndexedDataset; graph: ActorGraph }): Promise<void> {
    const module = await import('../../analysis/measures/index.js').catch(() => null);
    const known = this.#known.get(input.graph);
    if (module === null) {
      // The next time it is asked for, the network may be back.
      known?.delete(measure);
      return;
    }
    const { result } = module.measureActors(measure, input);
    if (!module.isDefined(result)) return;
    known?.set(measure, result);
    this.#host.requestUpdate();
  }
}
