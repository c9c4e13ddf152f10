// The panels of <actor-explorer>: one for the tools the reader opened, one for what is selected.
// Every slot is always there, so that what a page puts into it is never lost.
import { html, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import type { ExplorerPart } from './explorer-part.js';
import { SIDE_PANELS, type FULL_PANELS } from './panels.js';

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

export function renderTools({ state, words, hasControls, acts }: ExplorerPart): TemplateResult {
  const open = hasControls ? SIDE_PANELS.find((panel) => panel === state.view) : undefined;
  const title = open === undefined ? '' : words.panels[open];
  return html`
    <section part="panel" class="panel tools" ?hidden=${open === undefined} aria-label=${title}>
      ${renderHead(title, words.closePanel, acts.closePanel)}
      <div class="panel-body" tabindex="0">
        <div ?hidden=${open !== 'filter'}>
          <slot name="filter"><actor-filter></actor-filter></slot>
        </div>
        <div ?hidden=${open !== 'ranking'}>
          <slot name="ranking"><actor-ranking></actor-ranking></slot>
        </div>
        <div ?hidden=${open !== 'outline'}>
          <slot name="outline"><actor-outline></actor-outline></slot>
        </div>
        <div ?hidden=${open !== 'legend'}>
          <slot name="legend"><actor-legend></actor-legend></slot>
        </div>
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

/** Lies over the picture, which keeps its place and view below. */
export function renderFull({ state, words, hasControls, acts }: ExplorerPart): TemplateResult {
  const isReady = hasControls && state.data !== null;
  const full = (name: (typeof FULL_PANELS)[number], content: TemplateResult): TemplateResult => html`
    <section part="panel" class="full" ?hidden=${!isReady || state.view !== name} aria-label=${words.panels[name]}>
      ${renderHead(words.panels[name], words.closePanel, acts.closePanel)}
      <div class="panel-body" tabindex="0">${content}</div>
    </section>
  `;
  return html`
    ${full('matrix', html`<slot name="matrix"><actor-matrix></actor-matrix></slot>`)}
    ${full('reader', html`<slot name="reader"><actor-reader></actor-reader></slot>`)}
  `;
}
