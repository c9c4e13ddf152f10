// The strongly connected parts of a graph: everybody in one can be reached from everybody else in it.
// Of an undirected graph these are simply its connected parts.
import type { Projection } from './projection.js';

type Graph = Projection['graph'];

/** The nodes in the order in which a depth-first search leaves them. */
function finishingOrder(graph: Graph): readonly string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  for (const root of graph.nodes()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const stack = [{ node: root, rest: graph.outboundNeighbors(root) }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        order.push(top.node);
        stack.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        stack.push({ node: next, rest: graph.outboundNeighbors(next) });
      }
    }
  }
  return order;
}

/** Everything that can be reached from a node by `steps` and passes the test, itself included. */
export function reachFrom(
  start: readonly string[],
  steps: (node: string) => readonly string[],
  passes: (node: string) => boolean = () => true,
): ReadonlySet<string> {
  const reached = new Set(start);
  for (const node of reached) for (const next of steps(node)) if (passes(next)) reached.add(next);
  return reached;
}

/** Kosaraju and Sharir's algorithm (Sharir, M. 1981, Computers & Mathematics with Applications 7, 67–72). */
export function strongParts(graph: Graph): readonly ReadonlySet<string>[] {
  const taken = new Set<string>();
  const parts: ReadonlySet<string>[] = [];
  for (const node of finishingOrder(graph).toReversed()) {
    if (taken.has(node)) continue;
    const part = reachFrom(
      [node],
      (id) => graph.inboundNeighbors(id),
      (id) => !taken.has(id),
    );
    for (const id of part) taken.add(id);
    parts.push(part);
  }
  return parts;
}
