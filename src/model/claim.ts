// A claim: one statement at one place of one source that relates actors. Written by a coder, never computed.
import * as v from 'valibot';
import { IdSchema } from './id.js';
import type { DeepReadonly } from './readonly.js';
import { statementEntries } from './statement.js';
import { NonEmptyTextSchema } from './text.js';
import { RELATION_TYPES } from './vocabulary.js';

export const ClaimSchema = v.strictObject({
  id: IdSchema,
  type: v.picklist(RELATION_TYPES),
  subtype: v.optional(v.pipe(NonEmptyTextSchema, v.maxLength(80))),
  from: v.pipe(
    v.array(IdSchema),
    v.minLength(1, 'Name at least one actor in "from".'),
    v.description('Who acts, gives, accuses, threatens, restricts, lobbies, sells or depends.'),
  ),
  to: v.pipe(v.array(IdSchema), v.description('Whom it touches. Empty: every pair of "from".')),
  directed: v.boolean(),
  against: v.pipe(v.optional(v.array(IdSchema)), v.description('Whom it is aimed at; makes no tie.')),
  via: v.pipe(v.optional(v.array(IdSchema)), v.description('Through whose territory or hands; makes no tie.')),
  about: v.pipe(v.optional(v.array(IdSchema)), v.description('The topics it is about.')),
  ...statementEntries,
  restates: v.pipe(v.optional(IdSchema), v.description('The earlier claim of the same source that this one repeats.')),
  plover: v.optional(v.strictObject({ event: NonEmptyTextSchema, mode: v.optional(NonEmptyTextSchema) })),
  weight: v.pipe(
    v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
    v.description('Multiplies the weight of the claim; for imported data.'),
  ),
});

export type Claim = DeepReadonly<v.InferOutput<typeof ClaimSchema>>;
