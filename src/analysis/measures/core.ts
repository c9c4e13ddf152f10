// Core number: how tightly knit the part is that an actor belongs to.
import type { MeasureLeaf } from './measure.js';
import type { Projection } from '../projection.js';

/** Peels off the nodes of lowest degree, one after the other; where directions are kept, ways in and out both count. */
function coreNumbers(graph: Projection['graph']): Readonly<Record<string, number>> {
  const left = new Map(graph.mapNodes((node) => [node, graph.degree(node)]));
  const cores: Record<string, number> = {};
  let core = 0;
  while (left.size > 0) {
    const [node, degree] = [...left].reduce((least, next) => (next[1] < least[1] ? next : least));
    core = Math.max(core, degree);
    cores[node] = core;
    left.delete(node);
    graph.forEachEdge(node, (_, __, source, target) => {
      const other = source === node ? target : source;
      const before = left.get(other);
      if (before !== undefined) left.set(other, before - 1);
    });
  }
  return cores;
}

/** The greatest k for which the actor belongs to a part where everybody has k ties within it; from 0. */
export const core: MeasureLeaf = {
  id: 'core',
  name: 'Core number',
  sentence: 'The greatest number k such that this actor belongs to a group in which each has k ties to others of it.',
  caution: 'A high value means a dense part of the picture, not a group that acts together: its ties may be hostile.',
  source:
    'Seidman, S. B. (1983), Network structure and minimum degree. Social Networks 5, 269–287; Batagelj, V., Zaveršnik, M. (2003), An O(m) algorithm for cores decomposition of networks.',
  usual: { directed: false, weighted: false },
  readsWeights: false,
  minActors: 2,
  compute: ({ graph }) => coreNumbers(graph),
};
