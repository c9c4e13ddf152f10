// The blocks of a graph: parts that no single node holds together. Frustration adds up over them, for every circle lies
// within one. Hopcroft, J., Tarjan, R. (1973), Algorithm 447: efficient algorithms for graph manipulation. CACM 16, 372–378.
import type { SignedEdge } from './signed-matrix.js';

interface Frame {
  readonly node: number;
  readonly parent: number;
  next: number;
}

/** The edges of every block, in the order a search from the lowest node leaves them. A bridge is a block of one edge. */
export function blocksOf(order: number, edges: readonly SignedEdge[]): readonly (readonly SignedEdge[])[] {
  const around = Array.from({ length: order }, (): SignedEdge[] => []);
  for (const edge of edges) {
    around[edge.source]?.push(edge);
    around[edge.target]?.push(edge);
  }
  const found = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const open: SignedEdge[] = [];
  const blocks: SignedEdge[][] = [];
  let clock = 0;
  const reach = (node: number): void => {
    found[node] = clock;
    low[node] = clock;
    clock += 1;
  };
  const close = (edge: SignedEdge): void => {
    blocks.push(open.splice(open.lastIndexOf(edge)));
  };
  for (let root = 0; root < order; root += 1) {
    if (found[root] !== -1) continue;
    reach(root);
    const stack: (Frame & { readonly by: SignedEdge | null })[] = [{ node: root, parent: -1, next: 0, by: null }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { node, parent, by } = top;
      const edge = around[node]?.[top.next];
      top.next += 1;
      if (edge === undefined) {
        stack.pop();
        if (by === null) continue;
        low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
        if ((low[node] ?? 0) >= (found[parent] ?? 0)) close(by);
        continue;
      }
      const other = edge.source === node ? edge.target : edge.source;
      if (other === parent) continue;
      if (found[other] === -1) {
        open.push(edge);
        reach(other);
        stack.push({ node: other, parent: node, next: 0, by: edge });
      } else if ((found[other] ?? 0) < (found[node] ?? 0)) {
        open.push(edge);
        low[node] = Math.min(low[node] ?? 0, found[other] ?? 0);
      }
    }
  }
  return blocks;
}
