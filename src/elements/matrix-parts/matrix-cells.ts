// From the graph of a lens to a matrix: ordered actors, and which relations stand in which cell. Pure.
import type { ActorGraph, GraphNode, Relation, Tie } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import { tieId } from '../../model/relation-id.js';
import { RELATION_TYPES } from '../../model/vocabulary.js';
import { cellMarks } from './cell-marks.js';
import { countTies, orderActors, type OrderBy } from './order-actors.js';

type Rows = ReadonlyMap<ActorId, ReadonlyMap<ActorId, readonly Relation[]>>;

export interface Matrix {
  readonly graph: ActorGraph;
  readonly by: OrderBy;
  /** Of rows and columns alike. */
  readonly actors: readonly GraphNode[];
  /** The place of every actor in that order, from 0. */
  readonly places: ReadonlyMap<ActorId, number>;
  readonly ties: ReadonlyMap<ActorId, number>;
  /** Row, then column; cells without a relation are left out. */
  readonly rows: Rows;
  /** The weight of the heaviest mark; 0 where nothing weighs. */
  readonly heaviest: number;
}

/** One cell off the diagonal. */
export interface MatrixCell {
  readonly row: ActorId;
  readonly column: ActorId;
  /** What the row does to the column, and what is alike on both sides, in the order of the vocabulary. */
  readonly relations: readonly Relation[];
  /** All between the two, whoever acts; null where nothing is claimed. */
  readonly tie: Tie | null;
}

const NO_RELATIONS: readonly Relation[] = [];

const byType = (a: Relation, b: Relation): number =>
  RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) || Number(b.directed) - Number(a.directed);

/** A directed relation stands in the cell of who acts and on whom, an undirected one in both cells of the pair. */
function placeRelations({ relations }: ActorGraph): Rows {
  const rows = new Map<ActorId, Map<ActorId, Relation[]>>();
  const put = (row: ActorId, column: ActorId, relation: Relation): void => {
    const cells = rows.get(row) ?? new Map<ActorId, Relation[]>();
    rows.set(row, cells);
    const cell = cells.get(column);
    if (cell === undefined) cells.set(column, [relation]);
    else cell.push(relation);
  };
  for (const relation of relations.values()) {
    put(relation.source, relation.target, relation);
    if (!relation.directed) put(relation.target, relation.source, relation);
  }
  for (const cells of rows.values()) for (const cell of cells.values()) cell.sort(byType);
  return rows;
}

function heaviestOf(rows: Rows): number {
  let heaviest = 0;
  for (const cells of rows.values()) {
    for (const relations of cells.values()) {
      for (const { weight } of cellMarks(relations)) heaviest = Math.max(heaviest, weight);
    }
  }
  return heaviest;
}

export function buildMatrix(graph: ActorGraph, by: OrderBy): Matrix {
  const actors = orderActors(graph, by);
  const rows = placeRelations(graph);
  return {
    graph,
    by,
    actors,
    places: new Map(actors.map(({ id }, place) => [id, place])),
    ties: countTies(graph),
    rows,
    heaviest: heaviestOf(rows),
  };
}

export const cellAt = ({ rows, graph }: Matrix, row: ActorId, column: ActorId): MatrixCell => ({
  row,
  column,
  relations: rows.get(row)?.get(column) ?? NO_RELATIONS,
  tie: graph.ties.get(tieId(row, column)) ?? null,
});
