// One cell of the matrix: its marks, how its tie is of character, whether it is selected.
import { html, nothing, type TemplateResult } from 'lit';
import { certaintyOf } from '../../model/certainty-of.js';
import { cssProperty } from '../shared/css-property.js';
import type { Words } from '../words/words.js';
import { cellMarks, type CellMark } from './cell-marks.js';
import { spokenPlace } from './cell-words.js';
import { cellAt, type Matrix } from './matrix-cells.js';
import type { MatrixContext } from './matrix-context.js';
import type { MatrixPlace } from './matrix-place.js';
import { relationMark } from './relation-mark.js';

const mark = ({ type, direction, weight, modality }: CellMark, { heaviest }: Matrix, words: Words): TemplateResult =>
  relationMark(
    { type, direction, certainty: certaintyOf(modality), share: heaviest > 0 ? weight / heaviest : 0 },
    words.matrix,
  );

/** `starts`: whether the first of its kind or community stands here, in rows and in columns. */
const edges = (starts: { readonly row: boolean; readonly column: boolean }): string =>
  `${starts.row ? 'row-starts' : ''} ${starts.column ? 'column-starts' : ''}`;

/** Whether a kind begins at this place, where the order is by kind; or a community, where it is by community. */
export function startsGroup({ by, actors }: Matrix, at: number): boolean {
  const [before, here] = [actors[at - 1], actors[at]];
  if (before === undefined || here === undefined) return false;
  if (by.order === 'kind') return here.actor.kind !== before.actor.kind;
  return by.order === 'community' && by.values?.get(here.id) !== by.values?.get(before.id);
}

interface CellLook {
  readonly part: string;
  readonly look: string;
  readonly content: unknown;
}

function lookOf(context: MatrixContext, place: MatrixPlace): CellLook {
  const { matrix, words } = context;
  const row = matrix.actors[place.row];
  const column = matrix.actors[place.column];
  if (row === undefined || column === undefined) return { part: 'cell', look: '', content: nothing };
  if (row === column) {
    const count = row.internal.length;
    return { part: 'cell self', look: 'self', content: count === 0 ? nothing : html`<span>${count}</span>` };
  }
  const { relations, tie } = cellAt(matrix, row.id, column.id);
  if (tie === null || relations.length === 0)
    return { part: 'cell none', look: tie === null ? '' : 'back', content: nothing };
  return {
    part: `cell ${tie.character}`,
    look: tie.character,
    content: cellMarks(relations).map((relation) => mark(relation, matrix, words)),
  };
}

export function cell(context: MatrixContext, place: MatrixPlace): TemplateResult {
  const { matrix, current, lifted } = context;
  const { part, look, content } = lookOf(context, place);
  const [row, column] = [matrix.actors[place.row], matrix.actors[place.column]];
  const isSelected = row !== undefined && column !== undefined && lifted.isCell(row.id, column.id);
  const starts = { row: startsGroup(matrix, place.row), column: startsGroup(matrix, place.column) };
  return html`
    <div
      part=${isSelected ? `${part} selected` : part}
      class="cell ${look} ${edges(starts)}"
      role="gridcell"
      tabindex=${place.row === current.row && place.column === current.column ? 0 : -1}
      aria-colindex=${place.column + 2}
      aria-label=${spokenPlace(place, context)}
      aria-selected=${isSelected ? 'true' : 'false'}
      data-row=${place.row}
      data-column=${place.column}
      ${cssProperty('--at', String(place.column))}
    >
      ${content}
    </div>
  `;
}
