// The string attributes that set an explorer's state in plain HTML, each with how it is read and written.
// Setting one is no act of the reader: it fires no change event and leaves no trace in the history.
import { formatColorChoice, parseColorChoice } from '../../analysis/color-choice.js';
import { formatMeasureChoice, parseMeasureChoice } from '../../analysis/measure-choice.js';
import { formatLens, parseLens } from '../../model/lens-grammar.js';
import type { Issue } from '../../model/issue.js';
import { formatSceneView, parseSceneView } from '../../model/looks/scene-view.js';
import { formatSelection, parseSelection } from '../../model/selection.js';
import { unknownWord } from '../../model/unknown-word.js';
import { formatView, parseView } from '../../model/view.js';
import { LAYOUTS, type ExplorerState } from '../../state/explorer-state.js';
import { arrange } from '../../state/layout-actions.js';

export interface ExplorerAttribute {
  readonly read: (state: ExplorerState) => string;
  readonly write: (state: ExplorerState, text: string) => ExplorerState;
}

/** The issues of all attributes after one of them was set anew. */
function noteIssues({ attributeIssues }: ExplorerState, name: string, issues: readonly Issue[]) {
  if (issues.length === 0 && !attributeIssues.has(name)) return attributeIssues;
  const noted = new Map(attributeIssues).set(name, issues);
  if (issues.length === 0) noted.delete(name);
  return noted;
}

export const EXPLORER_ATTRIBUTES = {
  lens: {
    read: (state) => formatLens(state.lens),
    write: (state, text) => {
      const { lens, issues } = parseLens(text);
      return { ...state, lens, baseline: null, lensIssues: issues, dismissedLensIssues: [] };
    },
  },
  selection: {
    read: (state) => formatSelection(state.selection),
    write: (state, text) => ({ ...state, selection: parseSelection(text) }),
  },
  layout: {
    read: (state) => state.arrangement.layout,
    write: (state, text) => {
      const layout = LAYOUTS.find((candidate) => candidate === text);
      const issues = layout === undefined && text !== '' ? [unknownWord('layout', text, LAYOUTS)] : [];
      return {
        ...state,
        arrangement: arrange(state.arrangement, layout ?? 'stored'),
        attributeIssues: noteIssues(state, 'layout', issues),
      };
    },
  },
  view: {
    read: (state) => formatView(state.view),
    write: (state, text) => {
      const { view, issues } = parseView(text);
      return { ...state, view, attributeIssues: noteIssues(state, 'view', issues) };
    },
  },
  sizeBy: {
    read: ({ sizeBy, sizedOn }) => formatMeasureChoice({ measure: sizeBy, on: sizedOn }),
    write: (state, text) => {
      const { measure, on, issues } = parseMeasureChoice(text);
      return { ...state, sizeBy: measure, sizedOn: on, attributeIssues: noteIssues(state, 'size-by', issues) };
    },
  },
  viewport: {
    read: ({ viewport }) => formatSceneView(viewport),
    write: (state, text) => ({ ...state, viewport: parseSceneView(text) }),
  },
  colorBy: {
    read: formatColorChoice,
    write: (state, text) => {
      const { communities, issues } = parseColorChoice(text);
      return { ...state, communities, attributeIssues: noteIssues(state, 'color-by', issues) };
    },
  },
} as const satisfies Record<string, ExplorerAttribute>;

export type ExplorerAttributeName = keyof typeof EXPLORER_ATTRIBUTES;
