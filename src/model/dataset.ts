// A dataset: the one file that is authored, loaded, exported and published.
import * as v from 'valibot';
import { ActorSchema } from './actor.js';
import { ClaimSchema } from './claim.js';
import { EdtfSchema } from './edtf.js';
import { IdSchema } from './id.js';
import { PositionSchema } from './position.js';
import type { DeepReadonly } from './readonly.js';
import { SourceSchema } from './source.js';
import { NonEmptyTextSchema, TextSchema } from './text.js';
import { TopicSchema } from './topic.js';

export const DATASET_FORMAT = 'actor-atlas/dataset';
export const DATASET_VERSION = 1;

const isPoint = (value: unknown): value is [number, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => typeof part === 'number' && Number.isFinite(part));

const isPlainObject = (value: unknown): value is Record<string, [number, number]> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Positions by actor id. Not `v.record`: that one drops keys such as `constructor` without a word,
 * and an actor may be called so.
 */
export const LayoutSchema = v.pipe(
  v.custom<Record<string, [number, number]>>(isPlainObject, 'A layout is an object of positions by actor id.'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [key, value] of Object.entries(dataset.value)) {
      if (isPoint(value)) continue;
      addIssue({
        message: 'A position is a pair of numbers, such as [120, -40].',
        path: [{ type: 'object', origin: 'value', input: dataset.value, key, value }],
      });
    }
  }),
  v.description('Stored positions by actor id: [x, y], y downwards; neighbours stand about 100 units apart.'),
);

const CoderSchema = v.strictObject({
  id: IdSchema,
  name: NonEmptyTextSchema,
  method: v.pipe(TextSchema, v.description('Who or what coded, and how, honestly.')),
});

export const DatasetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(DATASET_FORMAT),
  version: v.literal(DATASET_VERSION),
  id: IdSchema,
  title: NonEmptyTextSchema,
  description: v.optional(TextSchema),
  license: v.optional(NonEmptyTextSchema),
  modified: v.optional(EdtfSchema),
  changes: v.optional(v.array(v.strictObject({ date: EdtfSchema, what: NonEmptyTextSchema }))),
  coders: v.array(CoderSchema),
  sources: v.array(SourceSchema),
  actors: v.array(ActorSchema),
  topics: v.array(TopicSchema),
  claims: v.array(ClaimSchema),
  positions: v.array(PositionSchema),
  layout: v.optional(LayoutSchema),
});

export type Dataset = DeepReadonly<v.InferOutput<typeof DatasetSchema>>;
export type Coder = Dataset['coders'][number];
export type Point = readonly [x: number, y: number];
