// Which edges hubs and authorities are coupled by: HITS has one answer only where a single set of them is strongest.
import type { Projection } from '../projection.js';

type SimpleGraph = Projection['graph'];

/** An edge in the direction it runs; an undirected edge is two of them. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

export function arcsOf(graph: SimpleGraph): readonly Arc[] {
  return graph
    .mapEdges((_, { weight }, from, to): Arc[] =>
      graph.type === 'undirected'
        ? [
            { from, to, weight },
            { from: to, to: from, weight },
          ]
        : [{ from, to, weight }],
    )
    .flat();
}

function groupBy(arcs: readonly Arc[], end: 'from' | 'to'): Map<string, Arc[]> {
  const groups = new Map<string, Arc[]>();
  for (const arc of arcs) {
    const group = groups.get(arc[end]) ?? [];
    group.push(arc);
    groups.set(arc[end], group);
  }
  return groups;
}

/** Arcs that share a hub or an authority, directly or over others, are in one part. */
export function coupledParts(arcs: readonly Arc[]): readonly (readonly Arc[])[] {
  const [byHub, byAuthority] = [groupBy(arcs, 'from'), groupBy(arcs, 'to')];
  const taken = new Set<Arc>();
  const parts: (readonly Arc[])[] = [];
  const take = (groups: Map<string, Arc[]>, end: string): readonly Arc[] => {
    const group = groups.get(end) ?? [];
    // Each group is looked at once, however many arcs lead to it.
    groups.delete(end);
    return group;
  };
  for (const arc of arcs) {
    if (taken.has(arc)) continue;
    const part = new Set([arc]);
    for (const { from, to } of part) {
      for (const next of [...take(byHub, from), ...take(byAuthority, to)]) part.add(next);
    }
    for (const each of part) taken.add(each);
    parts.push([...part]);
  }
  return parts;
}

const length = (values: Iterable<number>): number => Math.sqrt([...values].reduce((sum, value) => sum + value ** 2, 0));

/** The greatest singular value of the part: by how much hubs and authorities strengthen each other. */
export function couplingOf(arcs: readonly Arc[], hubs: Readonly<Record<string, number>>): number {
  const authorities = new Map<string, number>();
  for (const { from, to, weight } of arcs) {
    authorities.set(to, (authorities.get(to) ?? 0) + weight * (hubs[from] ?? 0));
  }
  const before = length(Object.values(hubs));
  return before === 0 ? 0 : length(authorities.values()) / before;
}
