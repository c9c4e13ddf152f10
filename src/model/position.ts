// A position: the stance of an actor on a topic, whether or not there is a counterpart.
import * as v from 'valibot';
import { IdSchema } from './id.js';
import type { DeepReadonly } from './readonly.js';
import { statementEntries } from './statement.js';
import { STANCES } from './vocabulary.js';

export const PositionSchema = v.strictObject({
  id: IdSchema,
  actor: IdSchema,
  topic: IdSchema,
  position: v.picklist(STANCES),
  ...statementEntries,
});

export type Position = DeepReadonly<v.InferOutput<typeof PositionSchema>>;
