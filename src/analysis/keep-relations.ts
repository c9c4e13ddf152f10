// Steps 6 and 7 of the pipeline: relations below the thresholds of a lens, or with an end it hides, are dropped.
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { drawnKinds, type Lens } from '../model/lens.js';
import { UNSOURCED } from './claim-facts.js';
import type { RelationDraft } from './group-relations.js';

/** Whether a node may be drawn: it exists, its kind is on, and it is not hidden by name. */
export function nodeTest(data: IndexedDataset, lens: Lens): (id: ActorId) => boolean {
  const kinds = new Set(drawnKinds(lens));
  const hidden = new Set(lens.hidden);
  return (id) => {
    const actor = data.actors.get(id);
    return actor !== undefined && kinds.has(actor.kind) && !hidden.has(id);
  };
}

/** Distinct origins of a relation; claims without a source have none. */
function countOrigins({ claims }: RelationDraft): number {
  const origins = new Set(claims.map(({ origin }) => origin));
  origins.delete(UNSOURCED);
  return origins.size;
}

/** A threshold of 1 keeps everything, relations without any source included. */
const isSupported = (draft: RelationDraft, { minClaims, minSources }: Lens): boolean =>
  draft.claims.length >= minClaims && (minSources <= 1 || countOrigins(draft) >= minSources);

export function keepRelations(
  drafts: readonly RelationDraft[],
  lens: Lens,
  isDrawn: (id: ActorId) => boolean,
): readonly RelationDraft[] {
  return drafts.filter((draft) => isSupported(draft, lens) && isDrawn(draft.source) && isDrawn(draft.target));
}
