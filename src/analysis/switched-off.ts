// What a tie or a relation would hold besides, were it not for the modalities of the lens: counted, so that what is
// missing can be said and shown.
import type { ClaimId, TopicId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import type { RelationId, TieId } from '../model/relation-id.js';
import { MODALITIES, type Modality } from '../model/vocabulary.js';
import { admitClaims } from './admit-claims.js';
import { foldActors } from './fold-actors.js';
import { groupRelations } from './group-relations.js';

export interface SwitchedOff {
  readonly modality: Modality;
  /** Of hypothetical claims that only the choice of their scenario brings back; null for all others. */
  readonly scenario: TopicId | null;
  /** In the order of the dataset. */
  readonly claims: readonly ClaimId[];
}

/** Of one tie, or of one of its relations. In the order of the vocabulary, scenarios last. */
export function switchedOff(
  data: IndexedDataset,
  lens: Lens,
  of: { readonly tie: TieId } | { readonly relation: RelationId },
): readonly SwitchedOff[] {
  const { missing } = admitClaims(data, lens);
  const { drafts } = groupRelations(missing, foldActors(data, lens.rollUp));
  const own = drafts.filter((draft) => ('tie' in of ? draft.tie === of.tie : draft.id === of.relation));
  const claims = new Set(own.flatMap((draft) => draft.claims));
  const groups = new Map<string, { modality: Modality; scenario: TopicId | null; claims: ClaimId[] }>();
  for (const { claim } of [...claims].toSorted((a, b) => a.order - b.order)) {
    const { modality } = claim;
    const scenario = modality === 'hypothetical' ? (claim.scenario ?? null) : null;
    const key = `${scenario === null ? MODALITIES.indexOf(modality) : MODALITIES.length}:${scenario ?? ''}`;
    const group = groups.get(key) ?? { modality, scenario, claims: [] };
    groups.set(key, group);
    group.claims.push(claim.id);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
