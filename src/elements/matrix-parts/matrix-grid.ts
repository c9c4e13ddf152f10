// The matrix itself: names at the top and at the side that stay in sight, and of the cells those that can be seen.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { cssProperty } from '../shared/css-property.js';
import { cell, startsGroup } from './cell.js';
import type { MatrixContext } from './matrix-context.js';
import { HEADER, type MatrixPlace } from './matrix-place.js';

const idAt = ({ matrix }: MatrixContext, at: number): string => matrix.actors[at]?.id ?? '';

function header(context: MatrixContext, place: MatrixPlace): TemplateResult {
  const { matrix, current, lifted, faces, pointed } = context;
  const isRow = place.column === HEADER;
  const at = isRow ? place.row : place.column;
  const actor = matrix.actors[at]?.actor;
  if (actor === undefined) return html``;
  const isSelected = (isRow ? lifted.rows : lifted.columns).has(actor.id);
  const isPointed = pointed !== null && (isRow ? pointed.row : pointed.column) === at;
  const part = isRow ? 'row-name' : 'column-name';
  return html`
    <div
      part=${isSelected ? `${part} selected` : part}
      class="${part} ${startsGroup(matrix, at) ? `${isRow ? 'row' : 'column'}-starts` : ''} ${isPointed ? 'pointed' : ''}"
      role=${isRow ? 'rowheader' : 'columnheader'}
      tabindex=${place.row === current.row && place.column === current.column ? 0 : -1}
      aria-colindex=${isRow ? 1 : at + 2}
      aria-selected=${isSelected ? 'true' : 'false'}
      data-row=${place.row}
      data-column=${place.column}
      ${cssProperty('--at', String(at))}
    >
      ${faces.face(actor, context)}<bdi class="name">${actor.name}</bdi>
    </div>
  `;
}

const columnNames = (context: MatrixContext): TemplateResult => html`
  <div class="column-names" role="row" aria-rowindex="1">
    <div part="corner" class="corner" role="columnheader" aria-colindex="1">
      <span class="to">${context.words.matrix.columns}</span>
      <span class="from">${context.words.matrix.rows}</span>
    </div>
    ${repeat(
      context.columns,
      (at) => idAt(context, at),
      (at) => header(context, { row: HEADER, column: at }),
    )}
  </div>
`;

/**
 * Cells are many: those of a row are looked at again only when something of theirs has changed, and of these, when
 * columns come into sight, only the new ones.
 */
function row(context: MatrixContext, at: number): TemplateResult {
  const { matrix, words, columns, current, lifted } = context;
  const currentColumn = current.row === at ? current.column : null;
  const common = [matrix, words, lifted, at];
  const cells = (): unknown =>
    repeat(
      columns,
      (column) => idAt(context, column),
      (column) => guard([...common, column === currentColumn], () => cell(context, { row: at, column })),
    );
  return html`
    <div class="row-of-cells" role="row" aria-rowindex=${at + 2} ${cssProperty('--at', String(at))}>
      ${header(context, { row: at, column: HEADER })} ${guard([...common, columns.join(), currentColumn], cells)}
    </div>
  `;
}

const band = (way: 'row' | 'column', at: number, why: 'lifted' | 'pointed'): TemplateResult =>
  html`<i class="band ${way} ${why}" ${cssProperty('--at', String(at))}></i>`;

/** What is selected and what is pointed at run through the whole matrix as bands, rendered or not. */
function bands({ matrix, lifted, pointed }: MatrixContext): TemplateResult {
  const placesOf = (ids: ReadonlySet<string>): readonly number[] =>
    [...ids].map((id) => matrix.places.get(id)).filter((place) => place !== undefined);
  return html`
    <div class="bands" aria-hidden="true">
      ${placesOf(lifted.rows).map((at) => band('row', at, 'lifted'))}
      ${placesOf(lifted.columns).map((at) => band('column', at, 'lifted'))}
      ${pointed === null || pointed.row === HEADER ? nothing : band('row', pointed.row, 'pointed')}
      ${pointed === null || pointed.column === HEADER ? nothing : band('column', pointed.column, 'pointed')}
    </div>
  `;
}

/** Listens to nothing: the element hears of clicks, keys and the pointer by the `data-row` and `data-column`. */
export function matrixGrid(context: MatrixContext): TemplateResult {
  const { matrix, words, rows } = context;
  const lines = matrix.actors.length + 1;
  return html`
    <div class="plane" ${cssProperty('--count', String(matrix.actors.length))}>
      ${bands(context)}
      <div
        part="grid"
        class="grid"
        role="grid"
        aria-label=${words.matrix.label}
        aria-describedby="help"
        aria-multiselectable="true"
        aria-rowcount=${lines}
        aria-colcount=${lines}
      >
        ${columnNames(context)}
        ${repeat(
          rows,
          (at) => idAt(context, at),
          (at) => row(context, at),
        )}
      </div>
    </div>
  `;
}
