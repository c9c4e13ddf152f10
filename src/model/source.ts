// A source: one text, with its bibliographic record, its outlet and the shape of its text.
import * as v from 'valibot';
import { IdSchema } from './id.js';
import type { DeepReadonly } from './readonly.js';
import { NonEmptyTextSchema, TextSchema } from './text.js';

const WebAddressSchema = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.url(),
  v.check((text) => /^https?:\/\//i.test(text), 'Only http: and https: addresses are allowed.'),
);

const CslNameSchema = v.strictObject({
  family: v.optional(TextSchema),
  given: v.optional(TextSchema),
  literal: v.optional(TextSchema),
});

const CslDateSchema = v.strictObject({
  'date-parts': v.optional(v.array(v.array(v.pipe(v.number(), v.integer())))),
  literal: v.optional(TextSchema),
});

/** The variables of CSL-JSON 1.0 that policy texts need. */
const CslSchema = v.strictObject({
  type: NonEmptyTextSchema,
  title: v.optional(TextSchema),
  author: v.optional(v.array(CslNameSchema)),
  editor: v.optional(v.array(CslNameSchema)),
  translator: v.optional(v.array(CslNameSchema)),
  'container-title': v.optional(TextSchema),
  publisher: v.optional(TextSchema),
  'publisher-place': v.optional(TextSchema),
  issued: v.optional(CslDateSchema),
  accessed: v.optional(CslDateSchema),
  genre: v.optional(TextSchema),
  volume: v.optional(TextSchema),
  issue: v.optional(TextSchema),
  page: v.optional(TextSchema),
  DOI: v.optional(TextSchema),
  URL: v.optional(WebAddressSchema),
  language: v.optional(TextSchema),
  note: v.optional(TextSchema),
});

export const Sha256Schema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'A SHA-256 hash is 64 lower-case hexadecimal digits.'),
  v.description('SHA-256 of the n1-normalised UTF-8 bytes, 64 lower-case hexadecimal digits.'),
);

const ParagraphSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

const SectionSchema = v.strictObject({
  id: v.pipe(
    NonEmptyTextSchema,
    v.maxLength(40),
    v.description('As the text numbers it; "0" for text outside numbered sections.'),
  ),
  title: v.pipe(TextSchema, v.description('A short label of ours, not the heading of the text.')),
  paragraphs: v.pipe(
    v.tuple([ParagraphSchema, ParagraphSchema]),
    v.description('First and last paragraph, counted from 1.'),
  ),
});

export const SourceSchema = v.strictObject({
  id: IdSchema,
  csl: v.pipe(CslSchema, v.description('The bibliographic record, as CSL-JSON.')),
  outlet: v.optional(
    v.strictObject({
      name: NonEmptyTextSchema,
      country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'A country is an ISO 3166-1 alpha-3 code.'))),
    }),
  ),
  derivedFrom: v.pipe(
    v.optional(v.nullable(IdSchema)),
    v.description('The source whose story this one carries on: the two count as one origin.'),
  ),
  text: v.optional(
    v.strictObject({
      codePoints: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.description('Length of the whole n1-normalised text.'),
      ),
      sha256: Sha256Schema,
      public: v.pipe(v.boolean(), v.description('Whether anybody can get the text at its address.')),
    }),
  ),
  sections: v.array(SectionSchema),
});

export type Source = DeepReadonly<v.InferOutput<typeof SourceSchema>>;
export type Section = Source['sections'][number];
export type CslRecord = Source['csl'];
