// Step 5 of the pipeline: claims of one type between one pair in one direction become one relation.
import type { ActorId, ClaimId } from '../model/id.js';
import { compareIds, relationId, tieId, type RelationId, type TieId } from '../model/relation-id.js';
import { RELATION_TYPES, type RelationType } from '../model/vocabulary.js';
import type { ClaimFacts } from './claim-facts.js';
import { claimPairs } from './claim-pairs.js';

/** A relation before it is weighed. */
export interface RelationDraft {
  readonly id: RelationId;
  readonly tie: TieId;
  readonly type: RelationType;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly directed: boolean;
  /** In the order of the dataset, each once. */
  readonly claims: readonly ClaimFacts[];
}

export interface Grouping {
  /** By pair, then type, then undirected before directed: the order does not depend on that of the claims. */
  readonly drafts: readonly RelationDraft[];
  readonly internal: ReadonlyMap<ActorId, readonly ClaimId[]>;
}

interface GrowingDraft extends RelationDraft {
  readonly claims: ClaimFacts[];
}

function draftOf({ claim }: ClaimFacts, [a, b]: readonly [ActorId, ActorId], directed: boolean): GrowingDraft {
  const keepsOrder = directed || compareIds(a, b) <= 0;
  return {
    id: relationId(claim.type, a, b, directed),
    tie: tieId(a, b),
    type: claim.type,
    source: keepsOrder ? a : b,
    target: keepsOrder ? b : a,
    directed,
    claims: [],
  };
}

const lowerEnd = ({ source, target }: RelationDraft): ActorId => (compareIds(source, target) <= 0 ? source : target);
const upperEnd = ({ source, target }: RelationDraft): ActorId => (compareIds(source, target) <= 0 ? target : source);

/** The order of relations: by the sorted pair, then type, then undirected first, then from the lower end first. */
export const compareRelations = (a: RelationDraft, b: RelationDraft): number =>
  compareIds(lowerEnd(a), lowerEnd(b)) ||
  compareIds(upperEnd(a), upperEnd(b)) ||
  RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
  Number(a.directed) - Number(b.directed) ||
  compareIds(a.source, b.source);

export function groupRelations(admitted: readonly ClaimFacts[], fold: ReadonlyMap<ActorId, ActorId>): Grouping {
  const drafts = new Map<RelationId, GrowingDraft>();
  const internal = new Map<ActorId, ClaimId[]>();
  for (const facts of admitted) {
    const found = claimPairs(facts.claim, fold);
    for (const node of found.internal) {
      const ids = internal.get(node) ?? [];
      internal.set(node, ids);
      ids.push(facts.claim.id);
    }
    for (const pair of found.pairs) {
      const fresh = draftOf(facts, pair, found.directed);
      const draft = drafts.get(fresh.id) ?? fresh;
      drafts.set(draft.id, draft);
      // A claim stays the last of its draft until the next claim comes: that is how it counts once.
      if (draft.claims.at(-1) !== facts) draft.claims.push(facts);
    }
  }
  return { drafts: [...drafts.values()].toSorted(compareRelations), internal };
}
