// Runs the force layout that the state asks for, off the main thread, and hands the result to the store.
// Cancelling leaves every actor where it stands.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scene } from '../../model/scene.js';
import { actions } from '../../state/actions.js';
import type { Arrangement } from '../../state/explorer-state.js';
import type { ExplorerStore } from '../../state/store.js';
import { tiesOf } from './layout-ties.js';

/** The same actors and ties always come to lie the same way. */
const SEED = 1;

export type LayoutStatus = 'idle' | 'running' | 'failed';

export class LayoutTask implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #running: AbortController | null = null;
  #done: number | null = null;
  #store: ExplorerStore | null = null;
  status: LayoutStatus = 'idle';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts the layout that the arrangement asks for, once per request. */
  follow(store: ExplorerStore, arrangement: Arrangement, scene: Scene): void {
    if (store !== this.#store) this.#forget(store);
    if (arrangement.layout !== 'force') {
      this.#done = null;
      if (this.#running !== null) this.cancel();
      return;
    }
    // Undo and redo bring finished layouts back with their positions.
    if (arrangement.run === this.#done || scene.nodes.length === 0) return;
    this.#done = arrangement.run;
    if (arrangement.moved.size > 0) return;
    void this.#run(store, scene);
  }

  cancel(): void {
    this.#running?.abort();
    this.#running = null;
    this.#settle('idle');
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = null;
    this.status = 'idle';
  }

  #forget(store: ExplorerStore): void {
    this.#running?.abort();
    this.#running = null;
    this.#store = store;
    this.#done = null;
  }

  async #run(store: ExplorerStore, scene: Scene): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#settle('running');
    try {
      const { runLayout } = await import('../../rendering/run-layout.js');
      const nodes = scene.nodes.map(({ id, x, y, radius }) => ({ id, x, y, radius }));
      const positions = await runLayout({ nodes, ties: tiesOf(scene), seed: SEED, signal: running.signal });
      if (running.signal.aborted) return;
      this.#running = null;
      this.#settle('idle');
      store.update((state) => actions.settleLayout(state, positions));
    } catch {
      if (running.signal.aborted) return;
      this.#running = null;
      this.#settle('failed');
    }
  }

  // The host may be updating right now: a microtask later it takes the news without a warning.
  #settle(status: LayoutStatus): void {
    if (this.status === status) return;
    this.status = status;
    queueMicrotask(() => this.#host.requestUpdate());
  }
}
