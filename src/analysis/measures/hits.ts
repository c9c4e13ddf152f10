// HITS: hubs whose relations run to good authorities, authorities to whom the relations of good hubs run.
import GraphologyGraph from 'graphology';
import hitsOf from 'graphology-metrics/centrality/hits.js';
import type { Projection } from '../projection.js';
import { arcsOf, coupledParts, couplingOf, type Arc } from './coupled-parts.js';
import type { Undefined } from './measure.js';

type Values = Readonly<Record<string, number>>;

export interface Hits {
  readonly hubs: Values;
  readonly authorities: Values;
}

/** Two parts whose couplings differ by less than this share are equally strong. */
const SAME = 1e-9;

/** Throws where the iteration does not settle. */
function iterate(arcs: readonly Arc[]): Hits {
  const graph = new GraphologyGraph<Record<string, never>, { weight: number }>({ type: 'directed' });
  for (const { from, to, weight } of arcs) graph.mergeEdge(from, to, { weight });
  const { hubs, authorities } = hitsOf(graph, { getEdgeWeight: 'weight', maxIterations: 10_000, tolerance: 1e-13 });
  return { hubs, authorities };
}

/**
 * Each of the two sums to 1. Whoever stands outside the strongest set of hubs and authorities gets 0; where two such
 * sets are equally strong, the answer would depend on where one starts, and there is none.
 */
export function computeHits({ graph }: Projection): Hits | Undefined {
  const parts = coupledParts(arcsOf(graph))
    .map((arcs) => ({ found: iterate(arcs), arcs }))
    .map(({ found, arcs }) => ({ found, coupling: couplingOf(arcs, found.hubs) }))
    .toSorted((a, b) => b.coupling - a.coupling);
  const [best, second] = parts;
  if (best === undefined) return { undefined: 'Without relations there are neither hubs nor authorities.' };
  if (second !== undefined && best.coupling - second.coupling <= SAME * best.coupling) {
    return {
      undefined: 'Several sets of hubs and authorities are equally strong here, so there is no single answer.',
    };
  }
  const zeros: Values = Object.fromEntries(graph.mapNodes((node) => [node, 0]));
  return {
    hubs: { ...zeros, ...best.found.hubs },
    authorities: { ...zeros, ...best.found.authorities },
  };
}
