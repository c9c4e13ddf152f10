// While the reader chooses the other end of paths: who they start from, and the notice that says so.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { nearestLayer } from '../../analysis/nearest-layer.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import { selectPath, type Selection } from '../../model/selection.js';
import type { Words } from '../words/words.js';

export class PathChoice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #from: ActorId | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#from = null;
  }

  start(from: ActorId): void {
    this.#from = from;
    this.#host.requestUpdate();
  }

  /** Whether there was a choice to end. */
  cancel(): boolean {
    if (this.#from === null) return false;
    this.#from = null;
    this.#host.requestUpdate();
    return true;
  }

  /** What to select after an actor was picked; null where no choice is open, or the picked one is its start. */
  take(graph: ActorGraph | null, to: ActorId): Selection | null {
    const from = this.#from;
    if (from === null || graph === null || from === to) return null;
    this.cancel();
    return selectPath(nearestLayer(graph, from, to), from, to);
  }

  render({ menu }: Words, graph: ActorGraph | null): TemplateResult | typeof nothing {
    const name = this.#from === null ? undefined : graph?.nodes.get(this.#from)?.actor.name;
    if (name === undefined) return nothing;
    return html`
      <div part="busy" class="busy choosing">
        <span role="status">${menu.choosing(name)}</span>
        <button class="button quiet" type="button" @click=${() => this.cancel()}>${menu.cancel}</button>
      </div>
    `;
  }
}
