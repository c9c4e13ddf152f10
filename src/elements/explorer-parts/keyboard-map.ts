// The keyboard map of <actor-explorer>: a modal dialog, opened by its button or by ?, closed by Escape or a click beside it.
import { html, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import type { Words } from '../words/words.js';

const closeBeside = (event: MouseEvent): void => {
  if (event.target === event.currentTarget && event.target instanceof HTMLDialogElement) event.target.close();
};

const close = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
};

export function keyboardMap({ keys: words }: Words): TemplateResult {
  return html`
    <dialog part="keyboard-map" class="keyboard-map" aria-labelledby="keys-title" @click=${closeBeside}>
      <div class="keys-body">
        <div class="panel-head">
          <h3 id="keys-title">${words.title}</h3>
          <button
            class="icon-button quiet"
            type="button"
            title=${words.close}
            aria-label=${words.close}
            @click=${close}
          >
            ${icon('close')}
          </button>
        </div>
        <div class="key-groups">
          ${words.groups.map(
            ({ title, keys }) => html`
              <section>
                <h4>${title}</h4>
                <dl>
                  ${keys.map(
                    ([names, act]) => html`
                      <div>
                        <dt>${names.map((name) => html`<kbd>${name}</kbd> `)}</dt>
                        <dd>${act}</dd>
                      </div>
                    `,
                  )}
                </dl>
              </section>
            `,
          )}
        </div>
      </div>
    </dialog>
  `;
}
