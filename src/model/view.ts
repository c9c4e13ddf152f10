// Which view of a dataset fills the middle of an explorer and which panel is open beside it, and how both are written
// in the `view` attribute and in permalinks: `matrix`, `filter`, `matrix,filter`; empty for the picture alone.
import type { Issue } from './issue.js';
import { createSuggest } from './suggest.js';

/** What can fill the middle, in the order of its tabs; the graph comes first and needs no name. */
export const MAIN_VIEWS = ['graph', 'matrix', 'timeline', 'topics', 'compare', 'reader'] as const;
export type MainView = (typeof MAIN_VIEWS)[number];

/** What can be open beside it, in the order of its buttons. */
export const PANELS = [
  'filter',
  'ranking',
  'communities',
  'balance',
  'what-if',
  'outline',
  'legend',
  'edit',
  'export',
] as const;
export type PanelName = (typeof PANELS)[number];

export interface View {
  readonly main: MainView;
  readonly panel: PanelName | null;
}

/** The picture, and no panel. */
export const START_VIEW: View = { main: 'graph', panel: null };

const NAMES = [...MAIN_VIEWS, ...PANELS];

const suggest = createSuggest(NAMES.map((id) => ({ id })));

const viewIssue = (code: string, message: string): Issue => ({ code, severity: 'warning', path: '', message });

/** Reads a view. Of two main views or two panels the last is taken; what is no view is named in the issues and left out. */
export function parseView(text: string): { readonly view: View; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  let main: MainView | null = null;
  let panel: PanelName | null = null;
  const names = text.split(',').map((name) => name.trim());
  for (const name of new Set(names.filter(Boolean))) {
    const asMain = MAIN_VIEWS.find((candidate) => candidate === name);
    const asPanel = PANELS.find((candidate) => candidate === name);
    if (asMain === undefined && asPanel === undefined) {
      issues.push(
        viewIssue('view-unknown', `"${name}" is no view: it is none of ${NAMES.join(', ')}.${suggest(name)}`),
      );
      continue;
    }
    const before: string | null = asMain === undefined ? panel : main;
    if (before !== null) {
      issues.push(viewIssue('view-repeated', `"${before}" and "${name}" cannot be open at once: "${name}" is shown.`));
    }
    main = asMain ?? main;
    panel = asPanel ?? panel;
  }
  return { view: { main: main ?? START_VIEW.main, panel }, issues };
}

export function formatView({ main, panel }: View): string {
  return [main === START_VIEW.main ? '' : main, panel ?? ''].filter(Boolean).join(',');
}
