// The communities one by one, the largest first, each with its mark and its members as buttons; and who stands alone.
import { html, nothing, type TemplateResult } from 'lit';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { ActorId } from '../../model/id.js';
import type { Selection } from '../../model/selection.js';
import type { ActorFaces } from '../shared/actor-faces.js';
import { groupMark } from '../shared/group-mark.js';
import type { Words } from '../words/words.js';

export interface CommunityList {
  readonly data: IndexedDataset;
  readonly communities: readonly (readonly ActorId[])[];
  /** Whether the picture wears their colours, so that the marks here do. */
  readonly isColored: boolean;
  readonly words: Words['communities'];
  readonly faces: ActorFaces;
  readonly flags: boolean;
  readonly opened: ReadonlySet<number>;
  readonly open: (number: number) => void;
  readonly select: (selection: Selection) => void;
}

const SHOWN = 10;

/** Those who stand alone are listed under this number. */
const ALONE = 0;

function member(list: CommunityList, id: ActorId): TemplateResult {
  const actor = list.data.actors.get(id);
  return html`<li>
    <button class="pick" type="button" @click=${() => list.select({ kind: 'actors', actors: [id] })}>
      ${actor === undefined ? nothing : list.faces.face(actor, list)}<bdi>${actor?.name ?? id}</bdi>
    </button>
  </li>`;
}

function members(list: CommunityList, number: number, ids: readonly ActorId[]): TemplateResult {
  const isAll = list.opened.has(number) || ids.length <= SHOWN + 1;
  return html`
    <ul class="list">
      ${(isAll ? ids : ids.slice(0, SHOWN)).map((id) => member(list, id))}
    </ul>
    ${
      isAll
        ? nothing
        : html`<button class="button" type="button" @click=${() => list.open(number)}>
            ${list.words.more(ids.length)}
          </button>`
    }
  `;
}

const community = (list: CommunityList, number: number, ids: readonly ActorId[]): TemplateResult => html`
  <section part="community">
    <div class="head">
      <h4>${list.isColored ? groupMark(number) : nothing} ${list.words.community(number, ids.length)}</h4>
      <button
        class="button"
        type="button"
        aria-label=${list.words.selecting(number)}
        @click=${() => list.select({ kind: 'actors', actors: ids })}
      >
        ${list.words.selectAll}
      </button>
    </div>
    ${members(list, number, ids)}
  </section>
`;

export function communityList(list: CommunityList): TemplateResult {
  const together = list.communities.filter(({ length }) => length > 1);
  const alone = list.communities.filter(({ length }) => length === 1).flat();
  return html`
    ${together.map((ids, index) => community(list, index + 1, ids))}
    ${
      alone.length === 0
        ? nothing
        : html`<section part="community">
            <h4>${list.words.alone}</h4>
            ${members(list, ALONE, alone)}
          </section>`
    }
  `;
}
