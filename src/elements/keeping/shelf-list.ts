// The list of what is kept in this browser: each can be opened, or removed after a second press.
import { html, nothing, type TemplateResult } from 'lit';
import { issueList } from '../explorer-parts/issue-list.js';
import { icon } from '../shared/icons.js';
import type { Words } from '../words/words.js';
import type { KeptHead } from './kept-datasets.js';
import type { KeptShelf } from './kept-shelf.js';
import '../words/en/keeping.js';
import '../words/en/explorer.js';

interface ShelfList {
  readonly shelf: KeptShelf;
  readonly words: Words;
  /** A BCP 47 tag that `Intl` accepts. */
  readonly locale: string;
}

function entry(head: KeptHead, { shelf, words: { keeping: words }, locale }: ShelfList): TemplateResult {
  const { doomed } = shelf;
  const { key, title, actors, claims, saved } = head;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(saved);
  return html`
    <li>
      <button class="row" type="button" @click=${() => void shelf.open(head)}>
        <span><span class="visually-hidden">${words.open}</span> <bdi>${title}</bdi></span>
        <span class="muted small">${words.counts(actors, claims)}, ${words.when(date)}</span>
      </button>
      <button
        class="icon-button quiet"
        type="button"
        title=${words.forget(title)}
        aria-label=${words.forget(title)}
        aria-expanded=${key === doomed ? 'true' : 'false'}
        @click=${() => shelf.doom(key === doomed ? '' : key)}
      >
        ${icon('close')}
      </button>
      ${
        key === doomed
          ? html`<div class="sure" role="status">
              <p class="small">${words.sure}</p>
              <button class="button" type="button" @click=${() => void shelf.forget(head)}>${words.forgetIt}</button>
              <button class="button" type="button" @click=${() => shelf.doom('')}>${words.keepIt}</button>
            </div>`
          : nothing
      }
    </li>
  `;
}

export function shelfList(list: ShelfList): TemplateResult | typeof nothing {
  const { shelf, words } = list;
  if (shelf.heads.length === 0 && shelf.problems.length === 0) return nothing;
  return html`
    <section part="shelf">
      <h4>${words.keeping.shelf}</h4>
      ${
        shelf.problems.length === 0
          ? nothing
          : html`<div part="problem" class="problem" role="alert">${issueList(shelf.problems, words.explorer)}</div>`
      }
      <ul class="shelf">
        ${shelf.heads.map((head) => entry(head, list))}
      </ul>
    </section>
  `;
}
