// What the present selection lifts out of the matrix, and what a reader who picks a place asks for. Pure.
import type { GraphNode } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import { parseRelationId } from '../../model/relation-id.js';
import { formatSelection, NO_SELECTION, selectedActors, type Selection } from '../../model/selection.js';
import { pickActor } from '../shared/pick-actor.js';
import { cellAt, type Matrix } from './matrix-cells.js';
import { HEADER, type MatrixPlace } from './matrix-place.js';

export interface Lifted {
  readonly rows: ReadonlySet<ActorId>;
  readonly columns: ReadonlySet<ActorId>;
  readonly isCell: (row: ActorId, column: ActorId) => boolean;
}

/** Of a directed relation the row of who acts and the column of whom it touches; otherwise both of all. */
export function liftedBy(...selections: readonly Selection[]): Lifted {
  const all = selections.map(liftedByOne);
  return {
    rows: new Set(all.flatMap(({ rows }) => [...rows])),
    columns: new Set(all.flatMap(({ columns }) => [...columns])),
    isCell: (row, column) => all.some(({ isCell }) => isCell(row, column)),
  };
}

function liftedByOne(selection: Selection): Lifted {
  const actors = selectedActors(selection);
  const both = new Set(actors);
  const isPair = (row: ActorId, column: ActorId): boolean => row !== column && both.has(row) && both.has(column);
  if (selection.kind === 'tie') return { rows: both, columns: both, isCell: isPair };
  if (selection.kind !== 'relation') return { rows: both, columns: both, isCell: () => false };
  const parts = parseRelationId(selection.relation);
  if (parts === null || !parts.directed) return { rows: both, columns: both, isCell: isPair };
  return {
    rows: new Set([parts.source]),
    columns: new Set([parts.target]),
    isCell: (row, column) => row === parts.source && column === parts.target,
  };
}

const filled = (matrix: Matrix, row: ActorId, column: ActorId): boolean =>
  cellAt(matrix, row, column).relations.length > 0;

/** Where a selection stands, an actor at its place on the diagonal; null where the matrix does not hold it. */
export function placeOfSelection(matrix: Matrix, selection: Selection): MatrixPlace | null {
  const [first, second] = selectedActors(selection);
  if (first === undefined) return null;
  const isTurned = selection.kind === 'tie' && second !== undefined && !filled(matrix, first, second);
  const row = matrix.places.get(isTurned ? second : first);
  const column = matrix.places.get(selection.kind === 'actors' ? first : isTurned ? first : (second ?? first));
  return row === undefined || column === undefined ? null : { row, column };
}

const letGo = (selection: Selection, next: Selection): Selection =>
  formatSelection(selection) === formatSelection(next) ? NO_SELECTION : next;

function pickCell(matrix: Matrix, row: ActorId, column: ActorId): Selection | null {
  const { relations, tie } = cellAt(matrix, row, column);
  const [only] = relations;
  if (tie === null) return null;
  return only === undefined || relations.length > 1
    ? { kind: 'tie', tie: tie.id }
    : { kind: 'relation', relation: only.id };
}

/** The actor that a header or a place of the diagonal stands for; null for a cell of two. */
export function actorAt({ actors }: Matrix, { row, column }: MatrixPlace): GraphNode | null {
  if (row !== HEADER && column !== HEADER && row !== column) return null;
  return actors[row === HEADER ? column : row] ?? null;
}

/**
 * What to select when a place is picked: an actor, the one relation of a cell, the tie of several; what is selected
 * already is let go. Null where nothing is claimed.
 */
export function pickAt(
  matrix: Matrix,
  place: MatrixPlace,
  { selection, additive }: { readonly selection: Selection; readonly additive: boolean },
): Selection | null {
  const actor = actorAt(matrix, place);
  if (actor !== null) return pickActor(selection, actor.id, additive);
  const row = matrix.actors[place.row]?.id;
  const column = matrix.actors[place.column]?.id;
  const picked = row === undefined || column === undefined ? null : pickCell(matrix, row, column);
  return picked === null ? null : letGo(selection, picked);
}
