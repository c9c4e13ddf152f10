// Runs the force layout that the state asks for, off the main thread, and hands the result to the store.
// Cancelling leaves every actor where it stands.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../../model/dataset.js';
import type { ActorId } from '../../model/id.js';
import type { Scene } from '../../model/scene.js';
import type { LayoutRequest } from '../../rendering/run-layout.js';
import { actions } from '../../state/actions.js';
import type { Arrangement } from '../../state/explorer-state.js';
import type { ExplorerStore } from '../../state/store.js';
import { tiesOf } from './layout-ties.js';

/** The same actors and ties always come to lie the same way. */
const SEED = 1;

export type LayoutStatus = 'idle' | 'running' | 'failed';

type LayOut = (request: LayoutRequest) => Promise<ReadonlyMap<ActorId, Point>>;

const layOutByForces: LayOut = async (request) => (await import('../../rendering/run-layout.js')).runLayout(request);

export class LayoutTask implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #layOut: LayOut;
  #running: AbortController | null = null;
  /** The run of the arrangement that was last dealt with. */
  #done: number | null = null;
  #store: ExplorerStore | null = null;
  #status: LayoutStatus = 'idle';
  #settled = 0;

  constructor(host: ReactiveControllerHost & Element, layOut: LayOut = layOutByForces) {
    this.#host = host;
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

  /** Starts the layout that the arrangement asks for, once per request. */
  follow(store: ExplorerStore, { layout, run, moved }: Arrangement, scene: Scene): void {
    if (store !== this.#store) this.#forget();
    this.#store = store;
    if (layout !== 'force') {
      this.#stop('idle');
      this.#done = null;
      return;
    }
    if (run === this.#done || scene.nodes.length === 0) return;
    this.#done = run;
    // Undo and redo bring finished layouts back with their positions.
    if (moved.size === 0) void this.#run(store, run, scene);
    else this.#stop('idle');
  }

  /** Ends what is running, and puts away what has failed. */
  cancel(): void {
    this.#stop('idle');
  }

  #forget(): void {
    this.#stop('idle');
    this.#store = null;
    this.#done = null;
  }

  async #run(store: ExplorerStore, run: number, scene: Scene): Promise<void> {
    this.#stop('running');
    const { signal } = (this.#running = new AbortController());
    try {
      const nodes = scene.nodes.map(({ id, x, y, radius }) => ({ id, x, y, radius }));
      const positions = await this.#layOut({ nodes, ties: tiesOf(scene), seed: SEED, signal });
      if (signal.aborted) return;
      this.#stop('idle');
      // Another arrangement may have been asked for since; what was laid out is not its.
      if (store.state.arrangement.run !== run) return;
      this.#settled += 1;
      store.update((state) => actions.settleLayout(state, positions));
    } catch {
      if (!signal.aborted) this.#stop('failed');
    }
  }

  #stop(status: LayoutStatus): void {
    this.#running?.abort();
    this.#running = null;
    if (this.#status === status) return;
    this.#status = status;
    // The host may be updating right now: a microtask later it takes the news without a warning.
    queueMicrotask(() => this.#host.requestUpdate());
  }
}
