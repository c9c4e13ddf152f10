// The buttons and selects that stand on the picture: templates only, each act is a callback.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  FOCUS_STEPS,
  LAYOUTS,
  type Arrangement,
  type FocusSteps,
  type LayoutName,
} from '../../state/explorer-state.js';
import { icon, type IconName } from '../shared/icons.js';
import type { Words } from '../words/words.js';
import { ZOOM_STEP } from './graph-keyboard.js';

type GraphWords = Words['graph'];

interface ControlActs {
  readonly isFullPage: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** Null where the page may not fill the screen. */
  readonly onFullPage: (() => void) | null;
  /** Opens the menu beside the button that was pressed. */
  readonly onMore: (button: HTMLElement) => void;
}

const button = (name: IconName, label: string, onClick: () => void): TemplateResult =>
  html`<button class="icon-button" type="button" title=${label} aria-label=${label} @click=${onClick}>
    ${icon(name)}
  </button>`;

function renderControls(words: GraphWords, acts: ControlActs): TemplateResult {
  const { isFullPage, onZoom, onFit, onFullPage, onMore } = acts;
  return html`
    <div part="controls" class="controls" role="group" aria-label=${words.controls}>
      <button
        class="icon-button"
        type="button"
        title=${words.moreActs}
        aria-label=${words.moreActs}
        aria-haspopup="menu"
        @click=${({ currentTarget }: Event) => currentTarget instanceof HTMLElement && onMore(currentTarget)}
      >
        ${icon('more')}
      </button>
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

interface OptionActs {
  readonly arrangement: Arrangement;
  /** What the places mean; empty where they mean nothing by themselves. */
  readonly caption: string;
  readonly steps: FocusSteps;
  readonly hidesRest: boolean;
  /** Actors hidden because they are out of focus. */
  readonly restHidden: number;
  readonly onLayout: (layout: LayoutName) => void;
  /** Lets go of all pinned actors. */
  readonly onRelease: () => void;
  readonly onSteps: (steps: FocusSteps) => void;
  readonly onHideRest: () => void;
}

function renderOptions(words: GraphWords, acts: OptionActs): TemplateResult {
  const { arrangement, caption, steps, onLayout, onRelease, onSteps } = acts;
  const { layout, pinned } = arrangement;
  return html`
    ${caption === '' ? nothing : html`<p part="caption" class="caption">${caption}</p>`}
    <div part="options" class="options" role="group" aria-label=${words.options}>
      ${select({ label: words.layoutLabel, options: LAYOUTS, chosen: layout, wordOf: (name) => words.layouts[name], onChoose: onLayout })}
      ${layout === 'stored' ? nothing : button('force', words.arrangeAnew, () => onLayout(layout))}
      ${pinned.size === 0 ? nothing : releaseButton(words.release(pinned.size), pinned.size, onRelease)}
      ${select({ label: words.stepsLabel, options: FOCUS_STEPS, chosen: steps, wordOf: words.steps, onChoose: onSteps })}
      ${steps === 0 ? nothing : hideRestButton(words, acts)}
    </div>
  `;
}

const releaseButton = (label: string, count: number, onRelease: () => void): TemplateResult =>
  html`<button class="icon-button counting" type="button" title=${label} aria-label=${label} @click=${onRelease}>
    ${icon('unpin')}<span aria-hidden="true">${count}</span>
  </button>`;

/** Pressed while the rest is hidden, and then says how many are. */
function hideRestButton(words: GraphWords, { hidesRest, restHidden, onHideRest }: OptionActs): TemplateResult {
  const label = restHidden > 0 ? words.restHidden(restHidden) : words.hideRest;
  return html`<button
    class="icon-button ${restHidden > 0 ? 'counting' : ''}"
    type="button"
    title=${label}
    aria-label=${label}
    aria-pressed=${hidesRest ? 'true' : 'false'}
    @click=${onHideRest}
  >
    ${icon('hide')}${restHidden > 0 ? html`<span aria-hidden="true">${restHidden}</span>` : nothing}
  </button>`;
}

/** All of them. */
export const renderTools = (words: GraphWords, acts: ControlActs & OptionActs): TemplateResult =>
  html`<div class="corner">${renderOptions(words, acts)}</div>
    ${renderControls(words, acts)}`;

interface Select<T> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly wordOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

function select<T extends string | number>({ label, options, chosen, wordOf, onChoose }: Select<T>): TemplateResult {
  const choose = (event: Event): void => {
    const option = options[(event.target as HTMLSelectElement).selectedIndex];
    if (option !== undefined) onChoose(option);
  };
  return html`
    <select aria-label=${label} title=${label} @change=${choose}>
      ${options.map(
        (option) => html`<option value=${option} .selected=${live(option === chosen)}>${wordOf(option)}</option>`,
      )}
    </select>
  `;
}
