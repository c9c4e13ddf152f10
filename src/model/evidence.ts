// Evidence: where a claim stands in its source. Four words at each end and a hash, never the passage itself.
import * as v from 'valibot';
import { IdSchema } from './id.js';
import type { DeepReadonly } from './readonly.js';
import { Sha256Schema } from './source.js';
import { NonEmptyTextSchema } from './text.js';

/** Most words of a text that evidence may carry at either end of a passage. */
export const ANCHOR_MAX_WORDS = 4;
/** Fewest and most words of a passage. */
export const PASSAGE_WORDS: readonly [number, number] = [8, 120];
/** Most words of a text that may stand in a row anywhere in a dataset. */
export const COPIED_RUN_MAX_WORDS = 8;

export const EvidenceSchema = v.strictObject({
  source: IdSchema,
  section: v.pipe(NonEmptyTextSchema, v.maxLength(40)),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Counted from 1 through the whole text.')),
  first: v.pipe(NonEmptyTextSchema, v.description('The first words of the passage, at most four, n1-normalised.')),
  last: v.pipe(NonEmptyTextSchema, v.description('The last words of the passage, at most four, n1-normalised.')),
  words: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Number of words, split on spaces.')),
  sha256: Sha256Schema,
});

export type Evidence = DeepReadonly<v.InferOutput<typeof EvidenceSchema>>;

/** How a passage stands to a copy of its text; `moved` is a success. */
export const VERDICTS = ['verified', 'moved', 'altered', 'ambiguous', 'missing'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a whole copy stands to the text that was coded. */
export type TextVerdict = 'same' | 'edition-differs';
