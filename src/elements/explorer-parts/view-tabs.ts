// The tabs of the main views. Arrow keys, Home and End walk along them; Enter or Space opens, since a view may have to
// be loaded first.
import { html, type TemplateResult } from 'lit';
import { MAIN_VIEWS } from '../../model/view.js';
import type { ExplorerPart } from './explorer-part.js';

export function renderViewTabs({ state, words, acts }: ExplorerPart): TemplateResult {
  const { main } = state.view;
  return html`
    <div part="views" class="views" role="tablist" aria-label=${words.viewsLabel} @keydown=${onKey}>
      ${MAIN_VIEWS.map(
        (name) =>
          html`<button
            class="tab"
            type="button"
            role="tab"
            data-view=${name}
            aria-selected=${main === name ? 'true' : 'false'}
            aria-controls=${`view-${name}`}
            tabindex=${main === name ? '0' : '-1'}
            @click=${() => acts.showMain(name)}
          >
            ${words.views[name]}
          </button>`,
      )}
    </div>
  `;
}

/** Which tab a key leads to from the one at `index` of `count`; null where it leads nowhere. */
export function tabAfter(key: string, index: number, count: number, isRightToLeft: boolean): number | null {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (index + 1) % count;
  if (key === back) return (index + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

function onKey(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const index = tabs.findIndex((tab) => tab === event.target);
  const next = tabAfter(event.key, index, tabs.length, getComputedStyle(list).direction === 'rtl');
  if (index === -1 || next === null || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  tabs[next]?.focus();
}
