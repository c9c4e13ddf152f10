// The selection: what the reader looks at, and how it is written in the `selection` attribute and in permalinks:
// `iran`, `iran,turkey`, `azerbaijan~iran`, `threat:azerbaijan>iran`; empty for nothing.
import type { ActorId } from './id.js';
import { parseRelationId, parseTieId, relationId, tieId, type RelationId, type TieId } from './relation-id.js';

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'actors'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'tie'; readonly tie: TieId }
  | { readonly kind: 'relation'; readonly relation: RelationId };

export const NO_SELECTION: Selection = { kind: 'none' };

export const selectActors = (...actors: readonly ActorId[]): Selection =>
  actors.length === 0 ? NO_SELECTION : { kind: 'actors', actors };

export function formatSelection(selection: Selection): string {
  switch (selection.kind) {
    case 'none':
      return '';
    case 'actors':
      return selection.actors.join(',');
    case 'tie':
      return selection.tie;
    case 'relation':
      return selection.relation;
  }
}

/** Reads a selection; what names no tie and no relation is read as actors. Whether they exist is for the store. */
export function parseSelection(text: string): Selection {
  const trimmed = text.trim();
  const relation = parseRelationId(trimmed);
  if (relation !== null) {
    return {
      kind: 'relation',
      relation: relationId(relation.type, relation.source, relation.target, relation.directed),
    };
  }
  const tie = parseTieId(trimmed);
  if (tie !== null) return { kind: 'tie', tie: tieId(tie[0], tie[1]) };
  return selectActors(
    ...new Set(
      trimmed
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    ),
  );
}

/** The actors a selection touches: itself, or the ends of the tie or relation. */
export function selectedActors(selection: Selection): readonly ActorId[] {
  switch (selection.kind) {
    case 'none':
      return [];
    case 'actors':
      return selection.actors;
    case 'tie':
      return parseTieId(selection.tie) ?? [];
    case 'relation': {
      const parts = parseRelationId(selection.relation);
      return parts === null ? [] : [parts.source, parts.target];
    }
  }
}
