// A topic: what claims and positions are about.
import * as v from 'valibot';
import { IdSchema } from './id.js';
import type { DeepReadonly } from './readonly.js';
import { NonEmptyTextSchema, TextSchema } from './text.js';
import { TOPIC_KINDS } from './vocabulary.js';

export const TopicSchema = v.strictObject({
  id: IdSchema,
  name: v.pipe(NonEmptyTextSchema, v.maxLength(200)),
  kind: v.picklist(TOPIC_KINDS),
  aliases: v.optional(v.array(NonEmptyTextSchema)),
  description: v.optional(TextSchema),
});

export type Topic = DeepReadonly<v.InferOutput<typeof TopicSchema>>;
