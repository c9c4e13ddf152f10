// The relations of a tie by type: how sure they look, and which way they run as seen from one of the two actors.
import type { ActorGraph, Relation, Tie } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import { MODALITIES, RELATION_TYPES, type Modality, type RelationType } from '../../model/vocabulary.js';
import { certaintyOf } from '../../model/certainty-of.js';
import type { StrandGlyph } from '../shared/strand-glyph.js';

export interface TypeOfTie {
  readonly type: RelationType;
  /** In the order of the graph: undirected first. */
  readonly relations: readonly Relation[];
  readonly glyph: StrandGlyph;
}

function arrowsOf(relations: readonly Relation[], from: ActorId): StrandGlyph['arrows'] {
  const directed = relations.filter((relation) => relation.directed);
  const out = directed.some(({ source }) => source === from);
  const back = directed.some(({ target }) => target === from);
  if (out && back) return 'both';
  if (out) return 'forward';
  return back ? 'backward' : 'none';
}

/** A strand looks like its most certain claim. */
function mostCertain(relations: readonly Relation[]): Modality {
  return MODALITIES.find((modality) => relations.some((relation) => relation.modality === modality)) ?? 'denied';
}

/** In the order of the vocabulary. `from`: the actor that stands at the start of the glyphs. */
export function typesOfTie(graph: ActorGraph, tie: Tie, from: ActorId): readonly TypeOfTie[] {
  const all = tie.relations.map((id) => graph.relations.get(id)).filter((relation) => relation !== undefined);
  return RELATION_TYPES.map((type) => {
    const relations = all.filter((relation) => relation.type === type);
    const certainty = certaintyOf(mostCertain(relations));
    return { type, relations, glyph: { type, certainty, arrows: arrowsOf(relations, from) } };
  }).filter(({ relations }) => relations.length > 0);
}
