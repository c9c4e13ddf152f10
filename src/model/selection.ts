// The selection: what the reader looks at, and how it is written in the `selection` attribute and in permalinks:
// `iran`, `iran,turkey`, `azerbaijan~iran`, `threat:azerbaijan>iran`, `path:hostile:armenia~israel`,
// `claim:rasanah-2021-014`; empty for nothing.
import type { ActorId, ClaimId } from './id.js';
import { PATH_LAYERS, type PathLayer } from './layer.js';
import { parseRelationId, parseTieId, relationId, tieId, type RelationId, type TieId } from './relation-id.js';

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'actors'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'tie'; readonly tie: TieId }
  | { readonly kind: 'relation'; readonly relation: RelationId }
  /** The shortest paths between the two actors of a tie id, whether or not they have that tie, in one layer. */
  | { readonly kind: 'path'; readonly layer: PathLayer; readonly between: TieId }
  /** One claim, whichever relations it stands in. */
  | { readonly kind: 'claim'; readonly claim: ClaimId };

export const NO_SELECTION: Selection = { kind: 'none' };

export const selectActors = (...actors: readonly ActorId[]): Selection =>
  actors.length === 0 ? NO_SELECTION : { kind: 'actors', actors };

export const selectPath = (layer: PathLayer, a: ActorId, b: ActorId): Selection => ({
  kind: 'path',
  layer,
  between: tieId(a, b),
});

export const selectClaim = (claim: ClaimId): Selection => ({ kind: 'claim', claim });

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
    case 'path':
      return `path:${selection.layer}:${selection.between}`;
    case 'claim':
      return `claim:${selection.claim}`;
  }
}

const PATH = /^path:(?<layer>[a-z]+):(?<between>.+)$/u;

function parsePath(text: string): Selection | null {
  const groups = PATH.exec(text)?.groups;
  const layer = PATH_LAYERS.find((candidate) => candidate === groups?.['layer']);
  const ends = parseTieId(groups?.['between'] ?? '');
  return layer === undefined || ends === null ? null : selectPath(layer, ends[0], ends[1]);
}

const CLAIM = /^claim:(?<claim>[^:~>,\s]+)$/u;

/** Reads a selection; what names no path, claim, tie or relation is read as actors. Whether they exist is for the store. */
export function parseSelection(text: string): Selection {
  const trimmed = text.trim();
  const path = parsePath(trimmed);
  if (path !== null) return path;
  const claim = CLAIM.exec(trimmed)?.groups?.['claim'];
  if (claim !== undefined) return selectClaim(claim);
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

/**
 * The actors a selection touches: itself, or the ends of the tie, relation or paths. A claim names none by itself: which
 * relations it stands in is for the graph to say.
 */
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
    case 'path':
      return parseTieId(selection.between) ?? [];
    case 'claim':
      return [];
  }
}
