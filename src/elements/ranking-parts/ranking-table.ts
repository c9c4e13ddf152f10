// Rank, actor and value as a table; the actors without a relation stand at its end, counted.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RankRange } from '../../analysis/rank-ranges.js';
import type { RankedActor } from '../../analysis/rank-actors.js';
import type { ActorId } from '../../model/id.js';
import type { ActorFaces } from '../shared/actor-faces.js';
import { cssProperty } from '../shared/css-property.js';
import type { Words } from '../words/words.js';
import type { Ranking } from './compute-ranking.js';
import { sortRanked, type Order } from './sort-ranked.js';

/** So many rows stand there at once; the rest is a press away. */
const ROWS_SHOWN = 100;

export interface RankingTable {
  readonly ranking: Ranking;
  readonly ranked: readonly RankedActor[];
  /** Null where nobody asked for them, or they are not computed yet. */
  readonly ranges: ReadonlyMap<ActorId, RankRange> | null;
  readonly selected: ReadonlySet<ActorId>;
  readonly order: Order;
  readonly showsAll: boolean;
  readonly flags: boolean;
  readonly faces: ActorFaces;
  readonly words: Words['ranking'];
  readonly locale: string;
  readonly onPick: (id: ActorId) => void;
  readonly onOrder: (order: Order) => void;
  readonly onShowAll: () => void;
}

interface Scale {
  readonly greatest: number;
  /** Ranks that more than one actor has. */
  readonly shared: ReadonlySet<number>;
  readonly format: (value: number) => string;
}

/** Three digits of the greatest value that mean something, and as many decimals for all: the column lines up. */
function decimalsOf(ranked: readonly RankedActor[], greatest: number): number {
  if (ranked.every(({ value }) => Number.isInteger(value)) || greatest <= 0) return 0;
  return Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(greatest))));
}

function scaleOf(ranked: readonly RankedActor[], locale: string): Scale {
  const greatest = ranked.reduce((most, { value }) => Math.max(most, value), 0);
  const decimals = decimalsOf(ranked, greatest);
  const numbers = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { rank } of ranked) (seen.has(rank) ? shared : seen).add(rank);
  return { greatest, shared, format: (value) => numbers.format(value) };
}

function renderRange({ ranges, words }: RankingTable, id: ActorId): TemplateResult | typeof nothing {
  const range = ranges?.get(id);
  if (range === undefined) return nothing;
  const { best, worst } = range;
  return html`<span part="range" class="range muted small" aria-hidden="true">
      (${best === worst ? best : `${best}–${worst}`})</span
    ><span class="visually-hidden">, ${words.range(best, worst)}</span>`;
}

function row(table: RankingTable, { actor: id, value, rank }: RankedActor, scale: Scale): TemplateResult {
  const actor = table.ranking.input.data.actors.get(id);
  const isSelected = table.selected.has(id);
  return html`
    <tr part=${isSelected ? 'row selected' : 'row'} class=${isSelected ? 'selected' : ''}>
      <td class="rank">
        ${rank}${
          scale.shared.has(rank)
            ? html`<span aria-hidden="true">=</span><span class="visually-hidden"> ${table.words.shared}</span>`
            : nothing
        }${renderRange(table, id)}
      </td>
      <th scope="row">
        <button
          class="pick"
          type="button"
          aria-pressed=${isSelected ? 'true' : 'false'}
          @click=${() => table.onPick(id)}
        >
          ${actor === undefined ? nothing : table.faces.face(actor, table)}<bdi>${actor?.name ?? id}</bdi>
        </button>
      </th>
      <td class="value">
        <span class="number">${scale.format(value)}</span>
        <span
          part="bar"
          class="bar"
          aria-hidden="true"
          ${cssProperty('--share', String(scale.greatest > 0 ? Math.max(0, value) / scale.greatest : 0))}
        ></span>
      </td>
    </tr>
  `;
}

function head({ words, order, onOrder }: RankingTable): TemplateResult {
  const byValue = order === 'highest' ? 'descending' : order === 'lowest' ? 'ascending' : 'none';
  const button = (label: string, next: Order, direction: 'ascending' | 'descending' | 'none'): TemplateResult => html`
    <button class="sort ${direction}" type="button" @click=${() => onOrder(next)}>${label}</button>
  `;
  return html`
    <thead>
      <tr>
        <th scope="col" class="rank">${words.rank}</th>
        <th scope="col" aria-sort=${order === 'name' ? 'ascending' : 'none'}>
          ${button(words.actor, 'name', order === 'name' ? 'ascending' : 'none')}
        </th>
        <th scope="col" class="value" aria-sort=${byValue}>
          ${button(words.value, order === 'highest' ? 'lowest' : 'highest', byValue)}
        </th>
      </tr>
    </thead>
  `;
}

export function rankingTable(table: RankingTable): TemplateResult {
  const { ranking, ranked, words, locale, order, showsAll } = table;
  const { data, graph } = ranking.input;
  const { related, isolated } = sortRanked(ranked, {
    order,
    nameOf: (id) => data.actors.get(id)?.name ?? id,
    isolated: new Set(graph.isolated),
    locale,
  });
  const scale = scaleOf(ranked, locale);
  const rows = (actors: readonly RankedActor[]): unknown =>
    repeat(
      actors,
      ({ actor }) => actor,
      (ranks) => row(table, ranks, scale),
    );
  const isCut = !showsAll && ranked.length > ROWS_SHOWN;
  return html`
    <table part="table">
      <caption class="visually-hidden">
        ${words.caption(ranking.measure.name, ranked.length)}
      </caption>
      ${head(table)}
      <tbody>
        ${rows(isCut ? related.slice(0, ROWS_SHOWN) : related)}
      </tbody>
      ${
        isCut || isolated.length === 0
          ? nothing
          : html`<tbody part="isolated" class="isolated">
              <tr>
                <th scope="rowgroup" colspan="3">${words.isolated(isolated.length)}</th>
              </tr>
              ${rows(isolated)}
            </tbody>`
      }
    </table>
    ${
      isCut
        ? html`<button part="more" class="button" type="button" @click=${table.onShowAll}>
            ${words.more(ranked.length)}
          </button>`
        : nothing
    }
  `;
}
