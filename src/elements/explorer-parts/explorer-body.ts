// The body of <actor-explorer>: buttons of panels, the open panel, the main view over the picture, what is selected.
// Every slot is always there, so that what a page puts into it is never lost.
import { html, nothing, type TemplateResult } from 'lit';
import { MAIN_VIEWS, PANELS, type MainView, type PanelName } from '../../model/view.js';
import { icon } from '../shared/icons.js';
import type { ExplorerPart } from './explorer-part.js';
import { OVERLAYS, PANEL_PARTS, type OverlayView } from './panels.js';

/** Where the graph is left to the page, its reader does not change it. */
const offeredPanels = ({ hasImport }: ExplorerPart): readonly PanelName[] =>
  hasImport ? PANELS : PANELS.filter((panel) => panel !== 'edit');

export function renderPanelButtons(part: ExplorerPart): TemplateResult {
  const { state, words, hasControls, acts } = part;
  const { panel: open } = state.view;
  return html`
    <div
      part="panel-buttons"
      class="panel-buttons"
      role="group"
      aria-label=${words.panelsLabel}
      ?hidden=${!hasControls}
    >
      ${offeredPanels(part).map(
        (panel) =>
          html`<button
            class="quiet"
            type="button"
            data-panel=${panel}
            aria-pressed=${open === panel ? 'true' : 'false'}
            @click=${() => acts.showPanel(open === panel ? null : panel)}
          >
            ${icon(PANEL_PARTS[panel].icon)}<span>${words.panels[panel]}</span>
          </button>`,
      )}
    </div>
  `;
}

function renderHead(title: string, label: string, close: () => void): TemplateResult {
  return html`
    <div class="panel-head">
      <h3>${title}</h3>
      <button class="icon-button quiet" type="button" title=${label} aria-label=${label} @click=${close}>
        ${icon('close')}
      </button>
    </div>
  `;
}

/** What stands in a view until its element has been loaded. */
export function renderLoading(
  name: string,
  { words, loader }: Pick<ExplorerPart, 'words' | 'loader'>,
): TemplateResult | typeof nothing {
  const state = loader.stateOf(name);
  if (state === 'ready') return nothing;
  if (state === 'loading') return html`<p class="view-status late" role="status">${words.loadingView}</p>`;
  return html`
    <div class="view-status" role="alert">
      <p>${words.viewFailed}</p>
      <button class="button" type="button" @click=${() => loader.retry(name)}>${words.retry}</button>
    </div>
  `;
}

export function renderPanel(part: ExplorerPart): TemplateResult {
  const { state, words, hasControls, acts } = part;
  const open = hasControls ? (offeredPanels(part).find((panel) => panel === state.view.panel) ?? null) : null;
  const title = open === null ? '' : words.panels[open];
  return html`
    <section part="panel" class="panel tools" ?hidden=${open === null} aria-label=${title}>
      ${renderHead(title, words.closePanel, () => acts.showPanel(null))}
      <div class="panel-body" tabindex="0">
        ${PANELS.map(
          (panel) => html`
            <div ?hidden=${open !== panel}>
              ${open === panel ? renderLoading(panel, part) : nothing}
              <slot name=${panel}>${PANEL_PARTS[panel].content}</slot>
            </div>
          `,
        )}
      </div>
    </section>
  `;
}

export function renderReading({ state, words, hasControls, acts }: ExplorerPart): TemplateResult {
  const isOpen = hasControls && state.data !== null && state.selection.kind !== 'none';
  return html`
    <section part="panel" class="panel reading" ?hidden=${!isOpen} aria-label=${words.panels.details}>
      ${renderHead(words.panels.details, words.closePanel, acts.closeReading)}
      <div class="panel-body" tabindex="0">
        <slot name="details"><actor-details></actor-details></slot>
      </div>
    </section>
  `;
}

const isOverlay = (name: MainView): name is OverlayView => name !== 'graph';

/** The main view that covers the picture; null while the picture itself is to be seen. */
export const overlayOf = ({ state }: Pick<ExplorerPart, 'state'>): OverlayView | null =>
  state.data !== null && isOverlay(state.view.main) ? state.view.main : null;

/** They lie over the picture, which keeps its place and view below. */
export function renderOverlays(part: ExplorerPart): TemplateResult {
  const { words, hasControls } = part;
  const open = overlayOf(part);
  return html`${MAIN_VIEWS.filter(isOverlay).map(
    (name) => html`
      <section
        part="main-view"
        class="main-view"
        id=${`view-${name}`}
        role=${hasControls ? 'tabpanel' : 'region'}
        aria-label=${words.views[name]}
        ?hidden=${open !== name}
      >
        ${open === name ? renderLoading(name, part) : nothing}
        <div class="view-body ${name}" tabindex="0"><slot name=${name}>${OVERLAYS[name].content}</slot></div>
      </section>
    `,
  )}`;
}
