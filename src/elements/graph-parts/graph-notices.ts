// What stands over the picture when there is something to say: no dataset, nothing left, a layout at work, a failure.
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import { panelStatus } from '../shared/panel-status.js';
import type { PanelView } from '../shared/panel-view.js';
import type { Words } from '../words/words.js';
import type { LayoutStatus } from './layout-task.js';

interface GraphStatus {
  /** Undefined while the element has no store. */
  readonly view: PanelView | undefined;
  readonly words: Words;
  /** Loads again; null for an element that reads somebody else's store. */
  readonly retry: (() => void) | null;
  /** Goes back to the default lens. */
  readonly reset: () => void;
}

/** Loading, failed, empty, nothing left: what an explorer tells for the picture in it. */
export function renderStatus({ view, words, retry, reset }: GraphStatus): TemplateResult {
  const isEmpty = view?.graph != null && view.graph.nodes.size === 0;
  const { noRelation, noRelationHint, reset: resetLabel } = words.explorer;
  return html`
    <div class="overlay ${view?.status ?? 'empty'}">
      ${panelStatus({ view, words, retry })}
      ${
        isEmpty
          ? html`<div part="nothing" class="nothing" role="status">
              <p><strong>${noRelation}</strong><br />${noRelationHint}</p>
              <button class="button" type="button" @click=${reset}>${resetLabel}</button>
            </div>`
          : nothing
      }
    </div>
  `;
}

interface LayoutNotice {
  readonly status: LayoutStatus;
  readonly words: Words;
  /** Ends the layout, or puts its failure away. */
  readonly cancel: () => void;
}

export function renderLayoutNotice({ status, words, cancel }: LayoutNotice): TemplateResult | typeof nothing {
  if (status === 'idle') return nothing;
  const isFailed = status === 'failed';
  return html`
    <div part="busy" class="busy">
      ${isFailed ? icon('warning') : html`<span class="spinner" aria-hidden="true"></span>`}
      <span role=${isFailed ? 'alert' : 'status'}>${isFailed ? words.graph.layoutFailed : words.graph.arranging}</span>
      <button class="button quiet" type="button" @click=${cancel}>
        ${isFailed ? words.explorer.dismiss : words.graph.cancel}
      </button>
    </div>
  `;
}

export function renderStill(words: Words, retry: () => void): TemplateResult {
  return html`
    <div part="busy" class="busy">
      ${icon('warning')}<span role="alert">${words.graph.still}</span>
      <button class="button quiet" type="button" @click=${retry}>${words.explorer.retry}</button>
    </div>
  `;
}
