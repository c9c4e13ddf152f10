// Topics with positions as rows, actors as columns; a cell says the stance by sign and word, and opens what it rests on.
import { html, nothing, type TemplateResult } from 'lit';
import { jointStance, type JointStance, type TopicRow } from '../../analysis/topic-table.js';
import type { ActorId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { ActorFaces } from '../shared/actor-faces.js';
import { topicName, type TopicActs } from './topic-row.js';

export interface OpenCell {
  readonly actor: ActorId;
  readonly topic: string;
}

export interface PositionTable extends TopicActs {
  readonly data: IndexedDataset;
  readonly rows: readonly TopicRow[];
  readonly actors: readonly ActorId[];
  readonly faces: ActorFaces;
  readonly flags: boolean;
  readonly open: OpenCell | null;
  readonly onOpen: (cell: OpenCell | null) => void;
  readonly onActor: (actor: ActorId) => void;
}

const MARKS: Readonly<Record<JointStance, string>> = { for: '+', against: '−', conditional: '?', divided: '±' };

const nameOf = ({ data }: PositionTable, id: ActorId): string => data.actors.get(id)?.name ?? id;

function cell(table: PositionTable, row: TopicRow, actor: ActorId): TemplateResult {
  const { words, open, onOpen } = table;
  const positions = row.positions.get(actor) ?? [];
  const [who, what] = [nameOf(table, actor), row.topic.name];
  if (positions.length === 0) {
    return html`<td class="none"><span class="visually-hidden">${words.noPosition(who, what)}</span></td>`;
  }
  const stance = jointStance(positions);
  const isOpen = open?.actor === actor && open.topic === row.topic.id;
  return html`<td>
    <button
      part="position"
      class="position ${stance}"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${words.cell(who, what, words.stances[stance])}
      title=${words.cell(who, what, words.stances[stance])}
      @click=${() => onOpen(isOpen ? null : { actor, topic: row.topic.id })}
    >
      ${MARKS[stance]}
    </button>
  </td>`;
}

function opened(table: PositionTable, row: TopicRow): TemplateResult | typeof nothing {
  const { open, words, actors, onOpen } = table;
  if (open?.topic !== row.topic.id) return nothing;
  const positions = row.positions.get(open.actor) ?? [];
  return html`<tr class="opened">
    <td colspan=${actors.length + 1}>
      <div class="opened-head">
        <strong><bdi>${words.positionsOf(nameOf(table, open.actor), row.topic.name)}</bdi></strong>
        <button class="button small" type="button" @click=${() => onOpen(null)}>${words.close}</button>
      </div>
      <ul>
        ${positions.map(
          ({ position, summary, condition, evidence, source }) =>
            html`<li>
              <span class="stance">${words.stances[position]}</span> ${summary}
              ${condition === undefined ? nothing : html`<span class="muted">${words.condition(condition)}.</span>`}
              <span class="muted small"
                >${evidence?.source ?? source ?? ''}${evidence === undefined ? '' : `, ${evidence.section} ¶ ${evidence.paragraph}`}</span
              >
            </li>`,
        )}
      </ul>
    </td>
  </tr>`;
}

export function positionTable(table: PositionTable): TemplateResult {
  const { rows, actors, words, data, faces } = table;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>
      <table part="positions">
        <thead>
          <tr>
            <th scope="col">${words.topic}</th>
            ${actors.map((id) => {
              const actor = data.actors.get(id);
              return html`<th scope="col" class="actor">
                <button class="pick" type="button" @click=${() => table.onActor(id)}>
                  ${actor === undefined ? nothing : faces.face(actor, table)}<bdi>${nameOf(table, id)}</bdi>
                </button>
              </th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`
              <tr part="row">
                <th scope="row">${topicName(table, row)}</th>
                ${actors.map((actor) => cell(table, row, actor))}
              </tr>
              ${opened(table, row)}
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
