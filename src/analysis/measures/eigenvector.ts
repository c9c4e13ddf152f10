// Eigenvector centrality: connected with those that are well connected.
import GraphologyGraph from 'graphology';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import type { Projection } from '../projection.js';
import { reachFrom, strongParts } from '../strong-parts.js';
import type { MeasureLeaf, Undefined } from './measure.js';

type SimpleGraph = Projection['graph'];
type Values = Readonly<Record<string, number>>;

/** Two parts whose eigenvalues differ by less than this share are equally well connected. */
const SAME = 1e-9;

function induced(graph: SimpleGraph, nodes: ReadonlySet<string>): SimpleGraph {
  const part: SimpleGraph = new GraphologyGraph({ type: graph.type, multi: false, allowSelfLoops: false });
  for (const node of nodes) part.addNode(node);
  graph.forEachEdge((_, edge, source, target) => {
    if (nodes.has(source) && nodes.has(target)) part.addEdge(source, target, edge);
  });
  return part;
}

/** Throws where the iteration does not settle. */
const iterate = (graph: SimpleGraph): Values =>
  eigenvectorCentrality(graph, { getEdgeWeight: 'weight', maxIterations: 10_000, tolerance: 1e-13 });

/** By how much one step along the edges multiplies the whole vector. */
function eigenvalue(graph: SimpleGraph, values: Values): number {
  const valueOf = (node: string): number => values[node] ?? 0;
  const ends = (weight: number, source: string, target: string): number =>
    weight * (graph.type === 'undirected' ? valueOf(source) + valueOf(target) : valueOf(source));
  const next = graph.reduceEdges((sum, _, { weight }, source, target) => sum + ends(weight, source, target), 0);
  return next / graph.reduceNodes((sum, node) => sum + valueOf(node), 0);
}

/**
 * The vector belongs to the part with the greatest eigenvalue, and to what can be reached from it; everybody else is 0.
 * Without a part in which one comes back to where one started there is none, with two equal parts there are many.
 */
function compute({ graph }: Projection): Values | Undefined {
  const zeros: Values = Object.fromEntries(graph.mapNodes((node) => [node, 0]));
  const parts = strongParts(graph)
    .filter((part) => part.size > 1)
    .map((part) => ({ part, value: eigenvalue(induced(graph, part), iterate(induced(graph, part))) }))
    .toSorted((a, b) => b.value - a.value);
  const [best, second] = parts;
  if (best === undefined) {
    return { undefined: 'No relation of this graph leads back to where it started, so no value feeds another.' };
  }
  if (second !== undefined && best.value - second.value <= SAME * best.value) {
    return { undefined: 'The graph falls into parts that are equally well connected, so there is no single answer.' };
  }
  const region = reachFrom([...best.part], (node) => graph.outboundNeighbors(node));
  return { ...zeros, ...iterate(induced(graph, region)) };
}

/**
 * From 0 to 1; the squares of all values together are 1. Edges count by weight where the projection has weights.
 * Where directions are kept, a value comes from those whose relations point at the actor.
 */
export const eigenvector: MeasureLeaf = {
  id: 'eigenvector',
  name: 'Eigenvector centrality',
  sentence: 'How well connected this actor is with others that are well connected themselves.',
  caution:
    'A high value means that the sources place an actor in the thick of things, not that it leads them; actors in smaller parts get 0 whatever they do.',
  source:
    'Bonacich, P. (1987), Power and centrality: a family of measures. American Journal of Sociology 92, 1170–1182.',
  usual: { directed: false, weighted: false },
  readsWeights: true,
  minActors: 2,
  compute,
};
