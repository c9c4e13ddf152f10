// One line that says whether the reader's own dataset is saved, and what can be done where it is not.
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import type { Words } from '../words/words.js';
import type { DatasetKeeper } from './dataset-keeper.js';

interface KeeperLine {
  readonly keeper: DatasetKeeper | null;
  readonly words: Words['keeping'];
  readonly saveFile: () => void;
}

export function keeperLine({ keeper, words, saveFile }: KeeperLine): TemplateResult | typeof nothing {
  const status = keeper?.status ?? 'none';
  if (keeper === null || status === 'none') return nothing;
  const keep = (): void => keeper.keep();
  return html`
    <p part="kept" class="kept ${status}" role=${status === 'unsaved' ? 'alert' : nothing}>
      <span>
        ${status === 'saved' ? icon('check') : status === 'saving' ? nothing : icon('warning')} ${words.label}:
        ${words[status]}
      </span>
      ${
        status === 'loose'
          ? html`<button class="link" type="button" @click=${keep}>${words.keep}</button>`
          : status === 'unsaved'
            ? html`<button class="link" type="button" @click=${keep}>${words.again}</button>
                <button class="link" type="button" @click=${saveFile}>${words.asFile}</button>`
            : nothing
      }
    </p>
    ${keeper.isForked ? html`<p class="kept small">${icon('warning')} ${words.forked}</p>` : nothing}
  `;
}
