// What a search finds, and what finds it. How the index is made stands in `build-index.ts`, which loads on demand.
import type { Sought } from './mark-matches.js';

/** The groups of results, in their order. */
export const FOUND_KINDS = ['actors', 'topics', 'claims'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

export interface Found {
  readonly kind: FoundKind;
  /** Of the actor, topic or claim. */
  readonly id: string;
  /** The name or alias that matched best; of a claim its summary. */
  readonly label: string;
  /** How many claims of the dataset name the actor or are about the topic. */
  readonly mentions: number;
  readonly sought: Sought;
}

/** Best first, each record once. */
export type Findings = Readonly<Record<FoundKind, readonly Found[]>>;

export interface SearchIndex {
  /** `query`: as the reader typed it. */
  find(query: string): Findings;
}

export const NO_FINDINGS: Findings = { actors: [], topics: [], claims: [] };

export const isNothing = (findings: Findings): boolean => FOUND_KINDS.every((kind) => findings[kind].length === 0);
