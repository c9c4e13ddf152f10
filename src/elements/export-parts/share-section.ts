// The present view as a link, and as code for other pages.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';
import { copyField, type Copying } from './copy-field.js';

export interface ShareSection extends Copying {
  /** Null where the page has no address that holds the view. */
  readonly link: string | null;
  /** Null where the dataset has no address. */
  readonly tag: string | null;
  /** Null where the page names no `embed.html`. */
  readonly frame: string | null;
  readonly words: Words['export'];
  /** Null where the browser shares nothing. */
  readonly share: ((link: string) => void) | null;
}

/** Rows of a field of code. */
const CODE = 5;

function linkField(section: ShareSection, link: string): TemplateResult {
  const { words, share } = section;
  const beside =
    share === null
      ? nothing
      : html`<button class="button" type="button" @click=${() => share(link)}>${words.shareLink}</button>`;
  return copyField({ ...section, text: link, label: words.link, button: words.copyLink, beside });
}

export function shareSection(section: ShareSection): TemplateResult {
  const { link, tag, frame, words } = section;
  return html`
    <section part="share">
      <h4>${words.share}</h4>
      ${link === null ? html`<p class="muted small">${words.noLink}</p>` : linkField(section, link)}
    </section>
    <section part="embed">
      <h4>${words.embed}</h4>
      ${
        tag === null
          ? html`<p class="muted small">${words.ownData}</p>`
          : html`<p class="muted small">${words.tagHint}</p>
              ${copyField({ ...section, text: tag, label: words.tag, button: words.copyTag, rows: CODE })}`
      }
      ${
        frame === null
          ? nothing
          : html`<p class="muted small">${words.frameHint}</p>
              ${copyField({ ...section, text: frame, label: words.frame, button: words.copyFrame, rows: CODE })}`
      }
    </section>
  `;
}
