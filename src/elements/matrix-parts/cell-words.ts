// A place of the matrix in words: what is read aloud at a cell, and what stands above the matrix for the eye.
import type { Relation } from '../../model/graph.js';
import type { Words } from '../words/words.js';
import { cellAt, type Matrix, type MatrixCell } from './matrix-cells.js';
import { HEADER, type MatrixPlace } from './matrix-place.js';
import { actorAt } from './matrix-selection.js';
import '../words/en/vocabulary.js';

type Name = (name: string) => string;

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: what `<bdi>` is for text that takes no elements. */
const isolated: Name = (name) => `\u2068${name}\u2069`;

const asWritten: Name = (name) => name;

interface Naming {
  readonly matrix: Matrix;
  readonly words: Pick<Words, 'matrix' | 'vocabulary'>;
  readonly name: Name;
}

function relationWords({ type, statements, claims }: Relation, words: Words['matrix']): string {
  const said = words.types[type];
  return statements > 0 ? words.relation(said, statements) : words.denied(said, claims.length);
}

function cellWords({ row, column, relations, tie }: MatrixCell, { matrix, words, name }: Naming): string {
  const say = words.matrix;
  const nameOf = (id: string): string => name(matrix.graph.nodes.get(id)?.actor.name ?? id);
  const [from, to] = [nameOf(row), nameOf(column)];
  if (tie === null) return say.none(from, to);
  if (relations.length === 0) return say.onlyBack(from, to);
  const inWords = (directed: boolean): readonly string[] =>
    relations.filter((relation) => relation.directed === directed).map((relation) => relationWords(relation, say));
  const [acts, alike] = [inWords(true), inWords(false)];
  const character = say.characters[tie.character];
  if (acts.length === 0) return say.onlyAlike(from, to, [...alike, character]);
  return say.acts(from, to, [...acts, ...(alike.length === 0 ? [] : [say.alike(alike)]), character]);
}

function placeWords(place: MatrixPlace, naming: Naming): string {
  const { matrix, words, name } = naming;
  const node = actorAt(matrix, place);
  if (node !== null) {
    const { actor, internal, id } = node;
    return place.row === HEADER || place.column === HEADER
      ? words.matrix.actor(name(actor.name), words.vocabulary.kind[actor.kind], matrix.ties.get(id) ?? 0)
      : words.matrix.self(name(actor.name), internal.length);
  }
  const row = matrix.actors[place.row]?.id;
  const column = matrix.actors[place.column]?.id;
  return row === undefined || column === undefined ? '' : cellWords(cellAt(matrix, row, column), naming);
}

type Context = Pick<Naming, 'matrix' | 'words'>;

/** For a label: "Aland acts on Borduria: threat, 12 statements; rivalry, 7 statements". */
export const spokenPlace = (place: MatrixPlace, context: Context): string =>
  placeWords(place, { ...context, name: asWritten });

/** The same for the eye, with names kept apart from the direction of the text around them. */
export const shownPlace = (place: MatrixPlace, context: Context): string =>
  placeWords(place, { ...context, name: isolated });
