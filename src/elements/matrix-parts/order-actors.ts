// In which order the actors of a graph stand in rows and columns alike, and how many ties each has.
import type { ActorGraph, GraphNode } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import { compareIds } from '../../model/relation-id.js';
import { ACTOR_KINDS } from '../../model/vocabulary.js';

/**
 * `kind`: by kind, within one by ties; `name`: as a dictionary of the locale has it; `ties`: the most related first;
 * `community`: by community, within one by ties; `measure`: by the measure that sizes the picture, the highest first.
 */
export const MATRIX_ORDERS = ['kind', 'name', 'ties', 'community', 'measure'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

export const isMatrixOrder = (text: string): text is MatrixOrder => MATRIX_ORDERS.some((order) => order === text);

/** Of every drawn actor; a tie counts whatever its claims say, and in whichever direction. */
export function countTies({ nodes, ties }: ActorGraph): ReadonlyMap<ActorId, number> {
  const counts = new Map([...nodes.keys()].map((id) => [id, 0]));
  for (const { actors } of ties.values()) for (const id of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export interface OrderBy {
  readonly order: MatrixOrder;
  /** Whose dictionary orders names; a BCP 47 tag. */
  readonly locale: string;
  /** What `community` and `measure` go by; actors without a value come last, all of them until there are any. */
  readonly values: ReadonlyMap<ActorId, number> | null;
}

const inOrder = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Every order ends with the name and then the id, so that it is the same each time. */
export function orderActors(graph: ActorGraph, { order, locale, values }: OrderBy): readonly GraphNode[] {
  const ties = countTies(graph);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byKind = (a: GraphNode, b: GraphNode): number =>
    order === 'kind' ? ACTOR_KINDS.indexOf(a.actor.kind) - ACTOR_KINDS.indexOf(b.actor.kind) : 0;
  const byValue = (a: GraphNode, b: GraphNode): number => {
    if (order === 'community') return inOrder(values?.get(a.id) ?? Infinity, values?.get(b.id) ?? Infinity);
    return order === 'measure' ? inOrder(values?.get(b.id) ?? -Infinity, values?.get(a.id) ?? -Infinity) : 0;
  };
  const byTies = (a: GraphNode, b: GraphNode): number =>
    order === 'name' ? 0 : (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0);
  return [...graph.nodes.values()].toSorted(
    (a, b) =>
      byKind(a, b) || byValue(a, b) || byTies(a, b) || compare(a.actor.name, b.actor.name) || compareIds(a.id, b.id),
  );
}
