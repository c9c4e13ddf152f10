// Burt's constraint: how far an actor's contacts are also each other's.
import type { Projection } from '../projection.js';
import type { MeasureLeaf } from './measure.js';

type SimpleGraph = Projection['graph'];

/** What runs between two actors, both ways together. */
function mutualWeights(graph: SimpleGraph, node: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  graph.forEachEdge(node, (_, { weight }, source, target) => {
    const other = source === node ? target : source;
    weights.set(other, (weights.get(other) ?? 0) + weight);
  });
  return weights;
}

/** The share of an actor's relations that goes to each contact. */
function shares(graph: SimpleGraph, node: string): ReadonlyMap<string, number> {
  const weights = mutualWeights(graph, node);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...weights].map(([other, weight]) => [other, weight / total]));
}

function constraints(graph: SimpleGraph): Readonly<Record<string, number>> {
  const shareOf = new Map(graph.mapNodes((node) => [node, shares(graph, node)]));
  const constraintOf = (own: ReadonlyMap<string, number>): number =>
    [...own].reduce((sum, [contact, direct]) => {
      const indirect = [...own].reduce((part, [via, share]) => part + share * (shareOf.get(via)?.get(contact) ?? 0), 0);
      return sum + (direct + indirect) ** 2;
    }, 0);
  const measured = [...shareOf].filter(([node]) => graph.outboundDegree(node) > 0);
  return Object.fromEntries(measured.map(([node, own]) => [node, constraintOf(own)]));
}

/**
 * From above 0; seldom above 1. The lower, the more the contacts are strangers to each other. Edges count by weight where the
 * projection has weights. Actors without a contact have none; where directions are kept, nor have those from whom no
 * relation runs.
 */
export const constraint: MeasureLeaf = {
  id: 'constraint',
  name: 'Constraint',
  sentence: 'How far the actors this one has relations with have relations with each other: low means it bridges gaps.',
  caution: 'A low value means gaps between contacts in these texts, not that the actor uses them or mediates.',
  source: 'Burt, R. S. (1992), Structural Holes: The Social Structure of Competition. Harvard University Press, ch. 2.',
  usual: { directed: false, weighted: false },
  readsWeights: true,
  minActors: 2,
  without: 'An actor without a relation has no contacts that could constrain it.',
  compute: ({ graph }) => constraints(graph),
};
