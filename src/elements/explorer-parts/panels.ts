// The registry of <actor-explorer>: what stands in each main view and each panel, and how it is loaded when it is first
// opened. The names and their order stand in `model/view.ts`; each is also the name of the slot that replaces it.
import { html, type TemplateResult } from 'lit';
import type { MainView, PanelName } from '../../model/view.js';
import type { IconName } from '../shared/icons.js';
import type { Load } from './view-loader.js';

export interface ViewPart {
  readonly load: Load;
  readonly content: TemplateResult;
}

export interface PanelPart extends ViewPart {
  readonly icon: IconName;
}

/** They lie over the picture, which is there from the start. */
export type OverlayView = Exclude<MainView, 'graph'>;

export const OVERLAYS: Readonly<Record<OverlayView, ViewPart>> = {
  matrix: { load: () => import('../actor-matrix.js'), content: html`<actor-matrix></actor-matrix>` },
  timeline: { load: () => import('../actor-timeline.js'), content: html`<actor-timeline></actor-timeline>` },
  topics: { load: () => import('../actor-topics.js'), content: html`<actor-topics></actor-topics>` },
  compare: { load: () => import('../actor-compare.js'), content: html`<actor-compare></actor-compare>` },
  reader: { load: () => import('../actor-reader.js'), content: html`<actor-reader></actor-reader>` },
};

export const PANEL_PARTS: Readonly<Record<PanelName, PanelPart>> = {
  filter: { icon: 'filter', load: () => import('../actor-filter.js'), content: html`<actor-filter></actor-filter>` },
  ranking: {
    icon: 'ranking',
    load: () => import('../actor-ranking.js'),
    content: html`<actor-ranking></actor-ranking>`,
  },
  communities: {
    icon: 'communities',
    load: () => import('../actor-communities.js'),
    content: html`<actor-communities></actor-communities>`,
  },
  balance: {
    icon: 'balance',
    load: () => import('../actor-balance.js'),
    content: html`<actor-balance></actor-balance>`,
  },
  'what-if': {
    icon: 'what-if',
    load: () => import('../actor-what-if.js'),
    content: html`<actor-what-if></actor-what-if>`,
  },
  outline: {
    icon: 'outline',
    load: () => import('../actor-outline.js'),
    content: html`<actor-outline></actor-outline>`,
  },
  edit: { icon: 'edit', load: () => import('../actor-edit.js'), content: html`<actor-edit></actor-edit>` },
  export: { icon: 'share', load: () => import('../actor-export.js'), content: html`<actor-export></actor-export>` },
  legend: { icon: 'legend', load: () => import('../actor-legend.js'), content: html`<actor-legend></actor-legend>` },
};

/** How each is loaded, by name; and what stands in the dialog for a reader's own data. */
export const VIEW_LOADS: ReadonlyMap<string, Load> = new Map([
  ...Object.entries<ViewPart>({ ...OVERLAYS, ...PANEL_PARTS }).map(([name, { load }]) => [name, load] as const),
  ['import', () => import('../actor-import.js')],
]);
