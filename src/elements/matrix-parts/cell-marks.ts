// The marks of a cell: one for each relation type that stands in it, so that there are four at most. Pure.
import type { Relation } from '../../model/graph.js';
import { MODALITIES, RELATION_TYPES, type Modality, type RelationType } from '../../model/vocabulary.js';

/** `acts`: the row acts on the column; `alike`: the same on both sides; `both`: the one and the other. */
export type Direction = 'acts' | 'alike' | 'both';

export interface CellMark {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly weight: number;
  /** The most certain one. */
  readonly modality: Modality;
}

function directionOf(relations: readonly Relation[]): Direction {
  if (relations.every(({ directed }) => directed)) return 'acts';
  return relations.some(({ directed }) => directed) ? 'both' : 'alike';
}

/** `relations`: of one cell. The marks stand in the order of the vocabulary. */
export function cellMarks(relations: readonly Relation[]): readonly CellMark[] {
  return RELATION_TYPES.flatMap((type) => {
    const own = relations.filter((relation) => relation.type === type);
    if (own.length === 0) return [];
    return [
      {
        type,
        direction: directionOf(own),
        weight: own.reduce((sum, { weight }) => sum + weight, 0),
        modality: MODALITIES.find((modality) => own.some((relation) => relation.modality === modality)) ?? 'denied',
      },
    ];
  });
}
