// A text to take along: a field that shows it, and the button that copies it. Where the browser refuses to copy, that is
// said, for the field can be copied by hand.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';

/** What was last asked to be copied, and whether the browser did it. */
export interface Copied {
  readonly what: string;
  readonly ok: boolean;
}

export interface Copying {
  readonly copied: Copied | null;
  readonly copy: (text: string) => void;
}

export interface CopyField extends Copying {
  readonly text: string;
  readonly label: string;
  readonly button: string;
  /** Of the field; a text of one line, such as a link, has none. */
  readonly rows?: number;
  /** Beside the button. */
  readonly beside?: TemplateResult | typeof nothing;
  readonly words: Words['export'];
}

const selectAll = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLTextAreaElement || currentTarget instanceof HTMLInputElement) currentTarget.select();
};

/** What a button says that copies `what`. */
export const copyLabel = (
  { copied }: Pick<Copying, 'copied'>,
  what: string,
  words: Words['export'],
  label: string,
): string => (copied?.what === what && copied.ok ? words.copied : label);

export function copyStatus(
  { copied }: Pick<Copying, 'copied'>,
  what: string,
  words: Words['export'],
  failed: string,
): TemplateResult {
  const present = copied?.what === what ? copied : null;
  return html`<p class="small" role="status">
    ${present === null ? nothing : present.ok ? html`<span class="visually-hidden">${words.copied}</span>` : failed}
  </p>`;
}

export function copyField(field: CopyField): TemplateResult {
  const { text, label, button, rows, beside = nothing, words, copy } = field;
  return html`
    <label class="code">
      <span class="muted small">${label}</span>
      ${
        rows === undefined
          ? html`<input part="link" type="text" readonly spellcheck="false" .value=${text} @focus=${selectAll} />`
          : html`<textarea
              part="code"
              readonly
              rows=${rows}
              spellcheck="false"
              .value=${text}
              @focus=${selectAll}
            ></textarea>`
      }
    </label>
    <div class="acts">
      <button class="button" type="button" @click=${() => copy(text)}>${copyLabel(field, text, words, button)}</button>
      ${beside} ${copyStatus(field, text, words, words.copyByHand)}
    </div>
  `;
}
