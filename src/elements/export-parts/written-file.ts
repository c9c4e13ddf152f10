// The file as it is written: its beginning or its picture, how large it is, and the buttons that save and copy it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';
import { copyLabel, copyStatus, type Copied } from './copy-field.js';
import type { OfferedFormat } from './offered-formats.js';
import type { Exported } from './run-export.js';

export interface WrittenFile {
  readonly format: OfferedFormat;
  readonly written: Exported;
  /** Where the page finds the picture; null for what is none. */
  readonly address: string | null;
  readonly copied: Copied | null;
  readonly words: Words['export'];
  readonly save: (format: OfferedFormat, file: Blob) => void;
  readonly copy: (format: OfferedFormat, file: Blob) => void;
}

function preview({ format, written, address, words }: WrittenFile): TemplateResult {
  if (address !== null) return html`<img src=${address} alt=${words.previewOf(format.name)} />`;
  return html`<pre>${written.text ?? words.noPreview}</pre>`;
}

export function writtenFile(input: WrittenFile): TemplateResult {
  const { format, written, words, save, copy } = input;
  const { file, text, isCut } = written;
  const canCopy = text !== null || format.isPicture;
  return html`
    <div part="preview" class="preview" tabindex="0" role="region" aria-label=${words.previewOf(format.name)}>
      ${preview(input)}
    </div>
    ${isCut ? html`<p class="muted small">${words.cut}</p>` : nothing}
    <div class="acts">
      <button class="button" type="button" @click=${() => save(format, file)}>${words.save}</button>
      ${
        canCopy
          ? html`<button class="button" type="button" @click=${() => copy(format, file)}>
              ${copyLabel(input, format.id, words, words.copy)}
            </button>`
          : nothing
      }
      <span class="muted small">${words.size(file.size)}</span>
      ${copyStatus(input, format.id, words, words.copyFailed)}
    </div>
  `;
}
