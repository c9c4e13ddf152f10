// What changes, as lists: relations lost and gained, ranks that move, and the camps.
import { html, nothing, type TemplateResult } from 'lit';
import { MEASURE_NAMES } from '../../analysis/measure-ids.js';
import type { RankMove, WhatChanges, WhatChangesInput } from '../../analysis/what-changes.js';
import { parseRelationId, type RelationId } from '../../model/relation-id.js';
import type { Selection } from '../../model/selection.js';
import type { Answered } from '../shared/answer-task.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import type { Words } from '../words/words.js';

export interface ChangesContext {
  readonly changes: Answered<WhatChangesInput, WhatChanges>;
  readonly words: Words;
  readonly opened: ReadonlySet<string>;
  readonly open: (list: string) => void;
  readonly select: (selection: Selection) => void;
}

const SHOWN = 6;

const nameOf = ({ changes }: ChangesContext, id: string): string => changes.input.data.actors.get(id)?.name ?? id;

function longList<T>(
  context: ChangesContext,
  name: string,
  items: readonly T[],
  render: (item: T) => TemplateResult,
): TemplateResult {
  const isAll = context.opened.has(name) || items.length <= SHOWN + 1;
  return html`
    <ul class="list">
      ${(isAll ? items : items.slice(0, SHOWN)).map((item) => html`<li>${render(item)}</li>`)}
    </ul>
    ${
      isAll
        ? nothing
        : html`<button class="button" type="button" @click=${() => context.open(name)}>
            ${context.words.whatIf.more(items.length)}
          </button>`
    }
  `;
}

function relationButton(context: ChangesContext, id: RelationId): TemplateResult {
  const parts = parseRelationId(id);
  if (parts === null) return html`${id}`;
  const { type, source, target, directed } = parts;
  return html`<button class="pick" type="button" @click=${() => context.select({ kind: 'relation', relation: id })}>
    ${strandGlyph({ type, certainty: 'asserted', arrows: directed ? 'forward' : 'none' })}
    <span
      ><bdi>${nameOf(context, source)}</bdi> ${directed ? '→' : '–'} <bdi>${nameOf(context, target)}</bdi>
      <span class="muted small">${context.words.vocabulary.types[type]}</span></span
    >
  </button>`;
}

function relationsSection(context: ChangesContext): TemplateResult {
  const { changes } = context;
  const words = context.words.whatIf;
  const list = (name: string, title: string, ids: readonly RelationId[]): TemplateResult | typeof nothing =>
    ids.length === 0
      ? nothing
      : html`<section part="section">
          <h4>${title}</h4>
          ${longList(context, name, ids, (id) => relationButton(context, id))}
        </section>`;
  return html`
    ${changes.lost.length + changes.gained.length === 0 ? html`<p>${words.sameRelations}</p>` : nothing}
    ${list('lost', words.lost(changes.lost.length), changes.lost)}
    ${list('gained', words.gained(changes.gained.length), changes.gained)}
    ${changes.reweighed === 0 ? nothing : html`<p class="muted small">${words.reweighed(changes.reweighed)}</p>`}
  `;
}

function rankLine(context: ChangesContext, { actor, before, after }: RankMove): TemplateResult {
  const words = context.words.whatIf;
  const isUp = before !== null && after !== null && after < before;
  const told =
    before === null ? words.came(after ?? 0) : after === null ? words.left(before) : words.moved(before, after);
  const mark = before === null || after === null ? '' : isUp ? '▲' : '▼';
  return html`<button class="pick" type="button" @click=${() => context.select({ kind: 'actors', actors: [actor] })}>
    <bdi>${nameOf(context, actor)}</bdi>
    <span class="muted"
      >${told} <span aria-hidden="true">${mark}</span
      ><span class="visually-hidden">${mark === '' ? '' : isUp ? words.up : words.down}</span></span
    >
  </button>`;
}

function ranksSection(context: ChangesContext): TemplateResult {
  const words = context.words.whatIf;
  const { ranks, input } = context.changes;
  return html`<section part="section">
    <h4>${words.ranks(MEASURE_NAMES[input.measure])}</h4>
    ${ranks.length === 0 ? html`<p>${words.sameRanks}</p>` : longList(context, 'ranks', ranks, (move) => rankLine(context, move))}
  </section>`;
}

function campsSection(context: ChangesContext): TemplateResult {
  const words = context.words.whatIf;
  const { before, after, moved } = context.changes.camps;
  return html`<section part="section">
    <h4>${words.camps}</h4>
    <p>${moved.length === 0 ? words.sameCamps : words.campsMoved(moved.map((id) => nameOf(context, id)).join(', '))}</p>
    <p>${words.index(before.index, after.index, before.exact && after.exact)}</p>
    <p class="muted small">${words.campsNote}</p>
  </section>`;
}

export const changesList = (context: ChangesContext): TemplateResult =>
  html`${relationsSection(context)} ${ranksSection(context)} ${campsSection(context)}`;
