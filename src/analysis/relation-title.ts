// A relation in one line: "Aland ~ Borduria: rivalry, 9 statements from 2 sources".
import type { ActorGraph, Relation } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import { ENGLISH, type AnalysisWords } from './words.js';

/** `graph`: the one the relation stands in. */
export function relationTitle(relation: Relation, graph: ActorGraph, words: AnalysisWords = ENGLISH): string {
  const nameOf = (id: ActorId): string => graph.nodes.get(id)?.actor.name ?? id;
  const ends = `${nameOf(relation.source)} ${relation.directed ? '→' : '~'} ${nameOf(relation.target)}`;
  return words.relationTitle(ends, words.types[relation.type], {
    statements: relation.statements,
    claims: relation.claims.length,
    sources: relation.sources.length,
  });
}
