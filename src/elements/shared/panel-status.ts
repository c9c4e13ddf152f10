// What a panel shows instead of its content: its own fallback, that it is loading, or why it could not load.
// Inside an explorer the problems themselves are told by the explorer.
import { html, nothing, type TemplateResult } from 'lit';
import { issueList } from '../explorer-parts/issue-list.js';
import { icon } from './icons.js';
import type { PanelView } from './panel-view.js';
import type { Words } from '../words/words.js';
import '../words/en/explorer.js';

interface PanelStatus {
  /** Undefined while the element has no store. */
  readonly view: PanelView | undefined;
  readonly words: Words;
  /** Loads again; null for a panel that reads somebody else's store. */
  readonly retry: (() => void) | null;
  /** What stands there without a dataset; a sentence that asks for one by default. */
  readonly empty?: TemplateResult | typeof nothing;
}

function failure({ view, words, retry }: PanelStatus): TemplateResult {
  return html`
    <div part="problem" class="problem" role="alert">
      <p><strong>${icon('warning')} ${words.explorer.failedTitle}</strong></p>
      ${
        retry === null || view === undefined
          ? nothing
          : html`${issueList(view.issues, words.explorer)}
              <button class="button" type="button" @click=${retry}>${words.explorer.retry}</button>`
      }
    </div>
  `;
}

/** The fallback slot is always there, hidden once there is data, so that what stands in it is never moved about. */
export function panelStatus(status: PanelStatus): TemplateResult {
  const { view, words, empty = html`<p>${words.explorer.empty}</p>` } = status;
  const isBusy = view?.status === 'loading' && view.data === null;
  const isFailed = view?.status === 'failed';
  return html`
    <div part="empty" class="empty" ?hidden=${view != null && (view.data !== null || isBusy || isFailed)}>
      <slot>${empty}</slot>
    </div>
    ${isBusy ? html`<p part="loading" class="empty" role="status">${words.explorer.loading}</p>` : nothing}
    ${isFailed ? failure(status) : nothing}
  `;
}
