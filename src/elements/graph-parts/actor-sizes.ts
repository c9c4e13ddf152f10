// What the picture sizes actors by. The share of partners needs no library; every other measure is loaded on demand
// and computed off the main thread where it takes long, so that the first picture waits for none.
import type { ReactiveControllerHost } from 'lit';
import { degreeOfTies } from '../../analysis/degree-of-ties.js';
import { formatProjectionChoice } from '../../analysis/projection-choice.js';
import type { MeasureId } from '../../analysis/measure-ids.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import { graphOf } from '../../state/derive.js';
import type { ExplorerState } from '../../state/explorer-state.js';

export type ActorSizes = ReadonlyMap<ActorId, number>;

/** What was asked for, or the share of partners where that is undefined or cannot be had. */
export interface Measured {
  readonly measure: MeasureId;
  /** What it was read from, in the grammar of `projection-choice.ts`; empty for what is usual. */
  readonly on: string;
  readonly sizes: ActorSizes;
}

export interface MeasureInput {
  readonly measure: MeasureId;
  readonly on: string;
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
}

/** What stands for the same sizes of a graph. */
const keyOf = ({ measure, on }: MeasureInput): string => [measure, on].filter(Boolean).join(',');

/** What the state sizes actors by; null while there is no dataset. */
export function measureInputOf(state: ExplorerState): MeasureInput | null {
  const graph = graphOf(state);
  const { data, sizeBy, sizedOn } = state;
  return data === null || graph === null ? null : { measure: sizeBy, on: formatProjectionChoice(sizedOn), data, graph };
}

/** Null where the measure is undefined for the graph. */
type Measure = (input: MeasureInput, signal: AbortSignal) => Promise<ActorSizes | null>;

const measureOffThread: Measure = async (input, signal) => {
  const { runRanking } = await import('../ranking-parts/run-ranking.js');
  const { result } = await runRanking(input, signal);
  return 'ranked' in result ? new Map(result.ranked.map(({ actor, value }) => [actor, value])) : null;
};

export class SizesTask {
  readonly #host: ReactiveControllerHost;
  readonly #measure: Measure;
  readonly #known = new WeakMap<ActorGraph, Map<string, Measured>>();
  readonly #waiting = new WeakMap<ActorGraph, Map<string, Promise<Measured>>>();
  /** Of the graph that is measured at present: another one is measured instead. */
  #running: { readonly graph: ActorGraph; readonly over: AbortController } | null = null;

  constructor(host: ReactiveControllerHost, measure: Measure = measureOffThread) {
    this.#host = host;
    this.#measure = measure;
  }

  /** The sizes at hand: of the measure, or the share of partners until it is computed and where it is undefined. */
  sizesOf(input: MeasureInput): ActorSizes {
    const found = this.measured(input);
    if (found !== null) return found.sizes;
    this.measure(input).catch(() => {});
    return partnersOf(input.graph).sizes;
  }

  /** What is known already; null until it is computed. */
  measured(input: MeasureInput): Measured | null {
    const key = keyOf(input);
    return key === 'degree' ? partnersOf(input.graph) : (this.#known.get(input.graph)?.get(key) ?? null);
  }

  /** Rejects where another graph is measured instead, and with nothing else. */
  measure(input: MeasureInput): Promise<Measured> {
    const waiting = this.#waiting.get(input.graph) ?? new Map<string, Promise<Measured>>();
    this.#waiting.set(input.graph, waiting);
    const promise = waiting.get(keyOf(input)) ?? this.#run(input);
    waiting.set(keyOf(input), promise);
    return promise;
  }

  async #run(input: MeasureInput): Promise<Measured> {
    const { measure, on, graph } = input;
    const signal = this.#signalFor(graph);
    try {
      const sizes = await this.#measure(input, signal);
      const measured = sizes === null ? partnersOf(graph) : { measure, on, sizes };
      const known = this.#known.get(graph) ?? new Map<string, Measured>();
      this.#known.set(graph, known.set(keyOf(input), measured));
      this.#host.requestUpdate();
      return measured;
    } catch {
      // The next time it is asked for, the network may be back.
      this.#waiting.get(graph)?.delete(keyOf(input));
      signal.throwIfAborted();
      return partnersOf(graph);
    }
  }

  #signalFor(graph: ActorGraph): AbortSignal {
    if (this.#running?.graph !== graph) {
      this.#running?.over.abort();
      this.#running = { graph, over: new AbortController() };
    }
    return this.#running.over.signal;
  }
}

const partners = new WeakMap<ActorGraph, Measured>();

function partnersOf(graph: ActorGraph): Measured {
  const known = partners.get(graph) ?? { measure: 'degree', on: '', sizes: degreeOfTies(graph) };
  partners.set(graph, known);
  return known;
}
