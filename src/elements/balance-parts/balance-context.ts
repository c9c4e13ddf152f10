// What the sections of the balance have in common: the answer, names and faces, and how they ask to open something.
import { html, nothing, type TemplateResult } from 'lit';
import type { SignedTie } from '../../analysis/balance/signed-ties.js';
import type { ActorId } from '../../model/id.js';
import type { Selection } from '../../model/selection.js';
import type { ActorFaces } from '../shared/actor-faces.js';
import type { Answered } from '../shared/answer-task.js';
import type { Words } from '../words/words.js';
import type { BalanceAnswer, BalanceInput } from './compute-balance.js';

export interface BalanceContext {
  readonly balance: Answered<BalanceInput, BalanceAnswer>;
  readonly words: Words['balance'];
  readonly faces: ActorFaces;
  readonly flags: boolean;
  readonly select: (selection: Selection) => void;
  /** The lists that the reader has asked to see in full, by name. */
  readonly opened: ReadonlySet<string>;
  readonly openAll: (list: string) => void;
}

export const nameOf = ({ balance }: BalanceContext, id: ActorId): string =>
  balance.input.data.actors.get(id)?.name ?? id;

/** A button with the actor's face that selects it. */
export function actorButton(context: BalanceContext, id: ActorId): TemplateResult {
  const actor = context.balance.input.data.actors.get(id);
  return html`<button class="pick" type="button" @click=${() => context.select({ kind: 'actors', actors: [id] })}>
    ${actor === undefined ? nothing : context.faces.face(actor, context)}<bdi>${actor?.name ?? id}</bdi>
  </button>`;
}

export const pairNames = (context: BalanceContext, actors: readonly ActorId[]): TemplateResult =>
  html`${actors.map((id, index) => html`${index === 0 ? nothing : ' – '}<bdi>${nameOf(context, id)}</bdi>`)}`;

/** A button that opens the tie, with its sign as a mark and in words. */
export function tieButton(context: BalanceContext, { id, actors, sign }: SignedTie): TemplateResult {
  const word = sign > 0 ? context.words.signs.positive : context.words.signs.negative;
  return html`<button class="link" type="button" @click=${() => context.select({ kind: 'tie', tie: id })}>
    ${pairNames(context, actors)}<span class="sign ${sign > 0 ? 'plus' : 'minus'}" aria-hidden="true">
      ${sign > 0 ? '+' : '−'}</span
    ><span class="visually-hidden">, ${word}</span>
  </button>`;
}

const SHOWN = 8;

/** A list that begins short; `name` tells it from the others. */
export function longList<T>(
  context: BalanceContext,
  name: string,
  items: readonly T[],
  render: (item: T) => TemplateResult,
): TemplateResult {
  const isAll = context.opened.has(name) || items.length <= SHOWN + 1;
  const shown = isAll ? items : items.slice(0, SHOWN);
  return html`
    <ul class="list">
      ${shown.map((item) => html`<li>${render(item)}</li>`)}
    </ul>
    ${
      isAll
        ? nothing
        : html`<button class="button" type="button" @click=${() => context.openAll(name)}>
            ${context.words.more(items.length)}
          </button>`
    }
  `;
}
