// The present view as a link, and as code for other pages.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';

export interface ShareSection {
  /** Null where the page has no address that holds the view. */
  readonly link: string | null;
  /** Null where the dataset has no address. */
  readonly tag: string | null;
  /** Null where the page names no `embed.html`. */
  readonly frame: string | null;
  /** What was copied last. */
  readonly copied: string | null;
  readonly words: Words['export'];
  readonly copy: (text: string) => void;
  /** Null where the browser shares nothing. */
  readonly share: ((link: string) => void) | null;
}

function code(section: ShareSection, text: string, label: string, copy: string): TemplateResult {
  const { words } = section;
  return html`
    <label class="code">
      <span class="muted small">${label}</span>
      <textarea part="code" readonly rows="5" spellcheck="false" .value=${text}></textarea>
    </label>
    <button class="button" type="button" @click=${() => section.copy(text)}>
      ${section.copied === text ? words.copied : copy}
    </button>
  `;
}

export function shareSection(section: ShareSection): TemplateResult {
  const { link, tag, frame, words, share, copied } = section;
  return html`
    <section part="share">
      <h4>${words.share}</h4>
      ${
        link === null
          ? html`<p class="muted small">${words.noLink}</p>`
          : html`
              <label class="code">
                <span class="muted small">${words.link}</span>
                <input part="link" type="text" readonly spellcheck="false" .value=${link} />
              </label>
              <div class="acts">
                <button class="button" type="button" @click=${() => section.copy(link)}>
                  ${copied === link ? words.copied : words.copyLink}
                </button>
                ${
                  share === null
                    ? nothing
                    : html`<button class="button" type="button" @click=${() => share(link)}>${words.shareLink}</button>`
                }
              </div>
            `
      }
    </section>
    <section part="embed">
      <h4>${words.embed}</h4>
      ${tag === null ? html`<p class="muted small">${words.ownData}</p>` : nothing}
      ${
        tag === null
          ? nothing
          : html`<p class="muted small">${words.tagHint}</p>
              ${code(section, tag, words.tag, words.copyTag)}`
      }
      ${
        frame === null
          ? nothing
          : html`<p class="muted small">${words.frameHint}</p>
              ${code(section, frame, words.frame, words.copyFrame)}`
      }
    </section>
  `;
}
