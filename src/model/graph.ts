// The graph of a lens: what the pipeline in `analysis/` computes from a dataset. Computed, never authored.
import type { Actor } from './actor.js';
import type { ActorId, ClaimId, SourceId } from './id.js';
import type { Lens } from './lens.js';
import type { RelationId, TieId } from './relation-id.js';
import type { Modality, RelationType, Sign } from './vocabulary.js';

export interface GraphNode {
  readonly id: ActorId;
  readonly actor: Actor;
  /** The actors folded into this one, itself left out, in the order of the dataset. */
  readonly contains: readonly ActorId[];
  /** Claims between this actor and its own parts: a badge, never measured. */
  readonly internal: readonly ClaimId[];
}

/** All admitted claims of one type between one pair in one direction, or undirected. */
export interface Relation {
  readonly id: RelationId;
  readonly tie: TieId;
  readonly type: RelationType;
  /** Of an undirected relation: the end whose id sorts first. */
  readonly source: ActorId;
  readonly target: ActorId;
  readonly directed: boolean;
  /** By the weighting of the lens; denied claims weigh nothing. */
  readonly weight: number;
  /** The part of the weight whose claims are cooperative, and hostile. */
  readonly positive: number;
  readonly negative: number;
  /** Of positive − negative. */
  readonly sign: Sign;
  /** In the order of the dataset. */
  readonly claims: readonly ClaimId[];
  /** Distinct statements among the claims that are not denied: restatements are counted once. */
  readonly statements: number;
  readonly sources: readonly SourceId[];
  /** The most certain of its claims' modalities: how its strand looks. */
  readonly modality: Modality;
  readonly modalities: ReadonlyMap<Modality, number>;
}

export type TieCharacter = 'cooperative' | 'hostile' | 'mixed' | 'neutral';

/** All relations of one pair. */
export interface Tie {
  readonly id: TieId;
  /** Sorted. */
  readonly actors: readonly [ActorId, ActorId];
  readonly relations: readonly RelationId[];
  readonly weight: number;
  readonly character: TieCharacter;
  /** The sign of the summed weights of its positive minus its negative claims. */
  readonly netSign: Sign;
  readonly claims: readonly ClaimId[];
}

export interface GraphCounts {
  readonly totalClaims: number;
  /** Claims the lens admits, whether or not a threshold or a hidden actor keeps them out of the picture. */
  readonly admittedClaims: number;
  /** Claims that stand in at least one relation of the picture. */
  readonly shownClaims: number;
  /** Shown claims by source; unsourced ones under the empty string. */
  readonly bySource: ReadonlyMap<SourceId, number>;
  /** Claims that only a switched-off modality, or a scenario not chosen, keeps out, by their modality. */
  readonly missingByModality: ReadonlyMap<Modality, number>;
}

export interface ActorGraph {
  readonly lens: Lens;
  /** Drawn actors: those with a relation, in the order of the dataset. */
  readonly nodes: ReadonlyMap<ActorId, GraphNode>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly ties: ReadonlyMap<TieId, Tie>;
  /** Actors of the lens that stand in no relation of it: counted, measured, not drawn. */
  readonly isolated: readonly ActorId[];
  /** Actors that only speak: listed, never drawn or measured. */
  readonly onlySpeaking: readonly ActorId[];
  readonly counts: GraphCounts;
}
