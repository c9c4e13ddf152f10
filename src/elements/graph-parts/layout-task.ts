// Runs the layout that the state asks for, and hands the result to the store: at once where it is quickly done, forces
// and slow measures off the main thread. Finds places for actors that a lens brings to a layout that stands.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../../model/dataset.js';
import type { ActorId } from '../../model/id.js';
import type { Scene } from '../../model/scene.js';
import type { LayoutRequest } from '../../rendering/run-layout.js';
import { actions } from '../../state/actions.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import type { Laid } from '../../state/layout-actions.js';
import type { ExplorerStore } from '../../state/store.js';
import { measureInputOf, type SizesTask } from './actor-sizes.js';
import { tiesOf } from './layout-ties.js';
import { placeByMeasure, placeNewcomers, placeOnMap } from './place-scene.js';

/** The same actors and ties always come to lie the same way. */
const SEED = 1;

export type LayoutStatus = 'idle' | 'running' | 'failed';

/** Where the values of a concentric layout come from. */
export type Sizes = Pick<SizesTask, 'measured' | 'measure'>;

type LayOut = (request: LayoutRequest) => Promise<ReadonlyMap<ActorId, Point>>;

const layOutByForces: LayOut = async (request) => (await import('../../rendering/run-layout.js')).runLayout(request);

export class LayoutTask implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #sizes: Sizes;
  readonly #layOut: LayOut;
  #running: AbortController | null = null;
  /** The run of the arrangement that was last dealt with. */
  #done: number | null = null;
  #store: ExplorerStore | null = null;
  #status: LayoutStatus = 'idle';
  #settled = 0;

  constructor(host: ReactiveControllerHost & Element, sizes: Sizes, layOut: LayOut = layOutByForces) {
    this.#host = host;
    this.#sizes = sizes;
    this.#layOut = layOut;
    host.addController(this);
  }

  get status(): LayoutStatus {
    return this.#status;
  }

  /** How many layouts have come to rest. */
  get settled(): number {
    return this.#settled;
  }

  // A removed element lays out nothing; one that is only moved goes on.
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#forget();
    });
  }

  /** Starts the layout that the state asks for, once per request. `scene`: whole, as it stands. */
  follow(store: ExplorerStore, scene: Scene): void {
    if (store !== this.#store) this.#forget();
    this.#store = store;
    const { isLaid, run } = store.state.arrangement;
    if (isLaid) {
      this.#stop('idle');
      this.#done = null;
      const newcomers = placeNewcomers(store.state, scene);
      if (newcomers.size > 0) store.update((state) => actions.joinLayout(state, newcomers));
      return;
    }
    if (run === this.#done || scene.nodes.length === 0) return;
    this.#done = run;
    void this.#run(store, scene);
  }

  /** Ends what is running, and puts away what has failed: everything stands as before. */
  cancel(): void {
    const store = this.#store;
    const isOpen = this.#status !== 'idle';
    this.#stop('idle');
    if (isOpen) store?.update((state) => (state.arrangement.isLaid ? state : actions.cancelLayout(state)));
  }

  #forget(): void {
    this.#stop('idle');
    this.#store = null;
    this.#done = null;
  }

  async #run(store: ExplorerStore, scene: Scene): Promise<void> {
    const { run } = store.state.arrangement;
    this.#stop('idle');
    const { signal } = (this.#running = new AbortController());
    try {
      // Without a pause where it is done at once: then it stands in the picture that is drawn next.
      const laid = this.#layOutAtOnce(store.state, scene) ?? (await this.#layOutLater(store.state, scene, signal));
      if (signal.aborted) return;
      this.#stop('idle');
      // Another arrangement may have been asked for since; what was laid out is not its.
      if (store.state.arrangement.run !== run) return;
      this.#settled += 1;
      store.update((state) => actions.settleLayout(state, laid));
    } catch {
      if (!signal.aborted) this.#stop('failed');
    }
  }

  #layOutAtOnce(state: ExplorerState, scene: Scene): Laid | null {
    switch (state.arrangement.layout) {
      case 'geographic':
        return placeOnMap(state, scene);
      case 'concentric': {
        const input = measureInputOf(state);
        const measured = input === null ? null : this.#sizes.measured(input);
        return measured === null ? null : placeByMeasure(state, scene, measured);
      }
      default:
        return null;
    }
  }

  async #layOutLater(state: ExplorerState, scene: Scene, signal: AbortSignal): Promise<Laid> {
    this.#tell('running');
    const { layout, pinned } = state.arrangement;
    const input = layout === 'concentric' ? measureInputOf(state) : null;
    if (input !== null) return placeByMeasure(state, scene, await this.#sizes.measure(input));
    const nodes = scene.nodes.map(({ id, x, y, radius }) => ({ id, x, y, radius, pinned: pinned.has(id) }));
    return { places: await this.#layOut({ nodes, ties: tiesOf(scene), seed: SEED, signal }) };
  }

  #stop(status: LayoutStatus): void {
    this.#running?.abort();
    this.#running = null;
    this.#tell(status);
  }

  #tell(status: LayoutStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    // The host may be updating right now: a microtask later it takes the news without a warning.
    queueMicrotask(() => this.#host.requestUpdate());
  }
}
