// The buttons and selects that stand on the picture: templates only, each act is a callback.
import { html, nothing, type TemplateResult } from 'lit';
import { FOCUS_STEPS, LAYOUTS, type FocusSteps, type LayoutName } from '../../state/explorer-state.js';
import { icon, type IconName } from '../shared/icons.js';
import type { Words } from '../words/words.js';

type GraphWords = Words['graph'];

/** How far one press of a zoom button goes. */
const ZOOM_STEP = 1.3;

interface ControlActs {
  readonly isFullPage: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** Null where the page may not fill the screen. */
  readonly onFullPage: (() => void) | null;
}

const button = (name: IconName, label: string, onClick: () => void): TemplateResult =>
  html`<button class="icon-button" type="button" title=${label} aria-label=${label} @click=${onClick}>
    ${icon(name)}
  </button>`;

export function renderControls(words: GraphWords, acts: ControlActs): TemplateResult {
  const { isFullPage, onZoom, onFit, onFullPage } = acts;
  return html`
    <div part="controls" class="controls" role="group" aria-label=${words.controls}>
      ${button('plus', words.zoomIn, () => onZoom(ZOOM_STEP))}
      ${button('minus', words.zoomOut, () => onZoom(1 / ZOOM_STEP))} ${button('fit', words.fit, onFit)}
      ${
        onFullPage === null
          ? nothing
          : button(
              isFullPage ? 'leave-full-page' : 'full-page',
              isFullPage ? words.leaveFullPage : words.fullPage,
              onFullPage,
            )
      }
    </div>
  `;
}

interface SelectActs {
  readonly layout: LayoutName;
  readonly steps: FocusSteps;
  readonly onLayout: (layout: LayoutName) => void;
  readonly onSteps: (steps: FocusSteps) => void;
}

export function renderSelects(words: GraphWords, { layout, steps, onLayout, onSteps }: SelectActs): TemplateResult {
  const chooseLayout = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const chosen = LAYOUTS.find((name) => name === value);
    if (chosen !== undefined) onLayout(chosen);
  };
  const chooseSteps = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const chosen = FOCUS_STEPS.find((reach) => String(reach) === value);
    if (chosen !== undefined) onSteps(chosen);
  };
  return html`
    <div class="selects" role="group" aria-label=${words.controls}>
      <select aria-label=${words.layoutLabel} title=${words.layoutLabel} @change=${chooseLayout}>
        ${LAYOUTS.map((name) => html`<option value=${name} ?selected=${name === layout}>${words.layouts[name]}</option>`)}
      </select>
      <select aria-label=${words.stepsLabel} title=${words.stepsLabel} @change=${chooseSteps}>
        ${FOCUS_STEPS.map(
          (reach) => html`<option value=${reach} ?selected=${reach === steps}>${words.steps(reach)}</option>`,
        )}
      </select>
    </div>
  `;
}
