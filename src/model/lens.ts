// The lens: what is switched on. Every picture, number and export is of a lens.
// How it is written as text is for `lens-grammar.ts`; what it does to claims is for `analysis/`.
import type { ActorId, SourceId, TopicId } from './id.js';
import {
  ACTOR_KINDS,
  RELATION_TYPES,
  type ActorKind,
  type Confidence,
  type Modality,
  type RelationType,
} from './vocabulary.js';

/** What weighs a relation: distinct statements, all claims, sources, or every relation alike. */
export const WEIGHTINGS = ['statements', 'claims', 'sources', 'none'] as const;
export type Weighting = (typeof WEIGHTINGS)[number];

/** `surely`: wholly inside the interval; `possibly`: overlapping it. */
export type Within = 'possibly' | 'surely';

export interface PeriodFilter {
  /** An EDTF date or interval. */
  readonly interval: string;
  readonly within: Within;
}

/** `all` folds every actor into the top of its `partOf` chain, `none` folds nobody, a list folds into the named ones only. */
export type RollUp = 'all' | 'none' | readonly ActorId[];

/**
 * In lists that may be `null`, null means open: everything passes. An empty list lets nothing pass.
 * In `sources` and `voices` an item that begins with `!` excludes: of a list that only excludes, everything else passes.
 * A voice is an actor id, `author` for the author of the source, or an id with `+` for an actor with all that is part of it.
 */
export interface Lens {
  readonly types: readonly RelationType[];
  readonly subtypes: readonly string[] | null;
  readonly modalities: readonly Modality[];
  readonly sources: readonly SourceId[] | null;
  /** Anywhere in the chain of voices. */
  readonly voices: readonly string[] | null;
  /** The innermost voice of attributed claims. With this or `seenBy` set, only claims that answer one of the two pass. */
  readonly toldBy: readonly string[] | null;
  /** The innermost voice of perceived claims. */
  readonly seenBy: readonly string[] | null;
  readonly topics: readonly TopicId[] | null;
  /** At most one: its hypothetical claims, and no other's, are admitted. */
  readonly scenario: TopicId | null;
  readonly period: PeriodFilter | null;
  /** Whether claims without a period pass while one is set. */
  readonly undated: boolean;
  /** Kinds that are drawn; null draws all. */
  readonly kinds: readonly ActorKind[] | null;
  readonly hidden: readonly ActorId[];
  readonly rollUp: RollUp;
  readonly weights: Weighting;
  readonly balanceSources: boolean;
  readonly minClaims: number;
  readonly minSources: number;
  /** The least confidence of the coder that passes. */
  readonly confidence: Confidence;
}

export const DEFAULT_MODALITIES: readonly Modality[] = ['asserted', 'attributed', 'perceived'];

export const DEFAULT_LENS: Lens = {
  types: RELATION_TYPES,
  subtypes: null,
  modalities: DEFAULT_MODALITIES,
  sources: null,
  voices: null,
  toldBy: null,
  seenBy: null,
  topics: null,
  scenario: null,
  period: null,
  undated: true,
  kinds: null,
  hidden: [],
  rollUp: 'all',
  weights: 'statements',
  balanceSources: false,
  minClaims: 1,
  minSources: 1,
  confidence: 'low',
};

/** The token that stands for the author of a source among the voices of a lens. */
export const AUTHOR_VOICE = 'author';

/** The kinds a lens draws, in the order of the vocabulary. */
export const drawnKinds = (lens: Lens): readonly ActorKind[] => lens.kinds ?? ACTOR_KINDS;
