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

interface Ends {
  readonly id: RelationId;
  readonly type: RelationType;
  readonly pair: readonly [ActorId, ActorId];
  readonly directed: boolean;
}

function startDraft({ id, type, pair: [a, b], directed }: Ends): GrowingDraft {
  const keepsOrder = directed || compareIds(a, b) <= 0;
  return { id, tie: tieId(a, b), type, source: keepsOrder ? a : b, target: keepsOrder ? b : a, directed, claims: [] };
}

/** The order of relations: by the sorted pair, then type, then undirected first, then from the lower end first. */
function compareRelations(a: RelationDraft, b: RelationDraft): number {
  const aUp = compareIds(a.source, a.target) <= 0;
  const bUp = compareIds(b.source, b.target) <= 0;
  return (
    compareIds(aUp ? a.source : a.target, bUp ? b.source : b.target) ||
    compareIds(aUp ? a.target : a.source, bUp ? b.target : b.source) ||
    RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
    Number(a.directed) - Number(b.directed) ||
    compareIds(a.source, b.source)
  );
}

export function groupRelations(admitted: readonly ClaimFacts[], fold: ReadonlyMap<ActorId, ActorId>): Grouping {
  const drafts = new Map<RelationId, GrowingDraft>();
  const internal = new Map<ActorId, ClaimId[]>();
  for (const facts of admitted) {
    const { type } = facts.claim;
    const { pairs, internal: within, directed } = claimPairs(facts.claim, fold);
    for (const node of within) {
      const ids = internal.get(node) ?? [];
      internal.set(node, ids);
      ids.push(facts.claim.id);
    }
    for (const pair of pairs) {
      const id = relationId(type, pair[0], pair[1], directed);
      const draft = drafts.get(id) ?? startDraft({ id, type, pair, directed });
      if (draft.claims.length === 0) drafts.set(id, draft);
      // A claim stays the last of its draft until the next claim comes: that is how it counts once.
      if (draft.claims.at(-1) !== facts) draft.claims.push(facts);
    }
  }
  return { drafts: [...drafts.values()].toSorted(compareRelations), internal };
}
