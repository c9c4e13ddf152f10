// What claims and positions have in common: who holds it, how certainly, about when, and where it stands.
import * as v from 'valibot';
import { EdtfSchema } from './edtf.js';
import { EvidenceSchema } from './evidence.js';
import { IdSchema } from './id.js';
import { NonEmptyTextSchema, TextSchema } from './text.js';
import { CONFIDENCES, MODALITIES, PERIOD_BASES, SUPPORTS } from './vocabulary.js';

/** Most words of a summary, and of a condition. */
export const SUMMARY_MAX_WORDS = 30;
export const CONDITION_MAX_WORDS = 12;

export const statementEntries = {
  modality: v.picklist(MODALITIES),
  voice: v.pipe(
    v.array(IdSchema),
    v.description('Who says or holds it, outermost first; the author of the source is left out.'),
  ),
  disputed: v.pipe(v.optional(v.boolean()), v.description('The author contests the voice.')),
  summary: v.pipe(NonEmptyTextSchema, v.description('In own words, at most 30.')),
  period: v.pipe(
    v.nullable(EdtfSchema),
    v.description('When it holds, as EDTF level 1; null where the text does not say.'),
  ),
  periodBasis: v.optional(v.picklist(PERIOD_BASES)),
  said: v.pipe(v.optional(EdtfSchema), v.description('When it was said, where that differs from when it holds.')),
  condition: v.pipe(v.optional(NonEmptyTextSchema), v.description('In own words, at most 12.')),
  support: v.pipe(v.optional(v.picklist(SUPPORTS)), v.description('How many of a group voice say so.')),
  scenario: v.pipe(v.optional(IdSchema), v.description('The scenario topic it belongs to.')),
  confidence: v.pipe(v.picklist(CONFIDENCES), v.description('How sure the coder is of the coding.')),
  coder: IdSchema,
  note: v.optional(TextSchema),
  source: v.pipe(
    v.optional(IdSchema),
    v.description('The source of imported data that names no passage; with evidence it is left out.'),
  ),
  evidence: v.optional(EvidenceSchema),
} as const;

/** The source of a claim or position: that of its evidence, else the one it names without a passage. */
export const sourceIdOf = (statement: {
  readonly source?: string | undefined;
  readonly evidence?: { readonly source: string } | undefined;
}): string | undefined => statement.evidence?.source ?? statement.source;
