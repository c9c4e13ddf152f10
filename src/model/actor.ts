// An actor: who acts or speaks. What it is part of decides what it folds into; what it is based in never does.
import * as v from 'valibot';
import { IdSchema } from './id.js';
import type { DeepReadonly } from './readonly.js';
import { NonEmptyTextSchema, TextSchema } from './text.js';
import { ACTOR_KINDS } from './vocabulary.js';

export const ActorSchema = v.strictObject({
  id: IdSchema,
  name: v.pipe(NonEmptyTextSchema, v.maxLength(200)),
  kind: v.picklist(ACTOR_KINDS),
  aliases: v.optional(v.array(NonEmptyTextSchema)),
  description: v.optional(TextSchema),
  partOf: v.pipe(
    v.optional(v.nullable(IdSchema)),
    v.description('Command or office only: what this actor rolls up into.'),
  ),
  basedIn: v.pipe(v.optional(v.array(IdSchema)), v.description('Where it lives or works; never rolls up.')),
  memberOf: v.pipe(v.optional(v.array(IdSchema)), v.description('The blocs it belongs to.')),
  codes: v.optional(
    v.strictObject({
      iso3166: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'Write an ISO 3166-1 alpha-3 code.'))),
      cow: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/, 'Write a Correlates of War state number.'))),
    }),
  ),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'Write a Wikidata id, such as Q794.'))),
  location: v.pipe(
    v.optional(
      v.tuple([
        v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      ]),
    ),
    v.description('Longitude and latitude, in degrees.'),
  ),
});

export type Actor = DeepReadonly<v.InferOutput<typeof ActorSchema>>;
