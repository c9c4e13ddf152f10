// What makes a claim of a passage: of the words that are marked in the text, or of those that a reader without a mouse names.
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import type { ReaderContext } from './reader-context.js';

type Make = NonNullable<ReaderContext['acts']['makeClaim']>;

/** Pressing the button must not take the mark away that it is about. */
const keepMark = (event: Event): void => event.preventDefault();

function named(event: SubmitEvent, make: Make): void {
  event.preventDefault();
  const { target } = event;
  if (!(target instanceof HTMLFormElement)) return;
  const [from, to] = ['from', 'to'].map((name) => {
    const field = target.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field.value.trim() : '';
  });
  if (from && to) make({ from, to });
}

const field = (name: string, label: string): TemplateResult =>
  html`<label class="field"><span class="small">${label}</span><input type="text" name=${name} required /></label>`;

export function claimMaker({ marked, acts, words: { reader } }: ReaderContext): TemplateResult | typeof nothing {
  const { makeClaim } = acts;
  if (makeClaim === null) return nothing;
  return html`
    <div class="marked">
      ${
        marked.range === null
          ? nothing
          : html`<button
              class="button"
              type="button"
              @pointerdown=${keepMark}
              @mousedown=${keepMark}
              @click=${() => makeClaim()}
            >
              ${icon('edit')}${reader.makeClaim}
            </button>`
      }
      <details class="paste">
        <summary>${reader.nameClaim}</summary>
        <form @submit=${(event: SubmitEvent) => named(event, makeClaim)}>
          ${field('from', reader.firstWords)} ${field('to', reader.lastWords)}
          <button class="button" type="submit">${reader.makeClaimNamed}</button>
        </form>
      </details>
      <p class="small" role="alert">${marked.problem}</p>
    </div>
  `;
}
