// What the schemas let pass or report but once: unknown keys (all of them, names such as `__proto__` included),
// a list where an object belongs, and more entries than a pair has. Each would be dropped from the data without a word.
import type * as v from 'valibot';
import type { Keys } from './place-in-file.js';

export type Stray =
  | { readonly kind: 'key'; readonly keys: Keys; readonly known: readonly string[] }
  | { readonly kind: 'list'; readonly keys: Keys }
  | { readonly kind: 'surplus'; readonly keys: Keys; readonly most: number };

type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;
type ListSchema = v.ArraySchema<v.GenericSchema, undefined>;
type PairSchema = v.TupleSchema<v.TupleItems, undefined>;
type WrappingSchema = v.OptionalSchema<v.GenericSchema, undefined> | v.NullableSchema<v.GenericSchema, undefined>;

const isObjectSchema = (schema: v.GenericSchema): schema is ObjectSchema => schema.type === 'strict_object';
const isListSchema = (schema: v.GenericSchema): schema is ListSchema => schema.type === 'array';
const isPairSchema = (schema: v.GenericSchema): schema is PairSchema => schema.type === 'tuple';
const isWrappingSchema = (schema: v.GenericSchema): schema is WrappingSchema =>
  schema.type === 'optional' || schema.type === 'nullable';

function* inObject(schema: ObjectSchema, value: object, keys: Keys): Iterable<Stray> {
  for (const key of Object.keys(value)) {
    const entry = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
    if (entry === undefined) yield { kind: 'key', keys: [...keys, key], known: Object.keys(schema.entries) };
    // Entries of the dataset's schemas are never asynchronous; the type of valibot allows both.
    else if (!entry.async) yield* findStrays(entry, Reflect.get(value, key), [...keys, key]);
  }
}

/** Walks a value along its schema; yields in the order of the file. */
export function* findStrays(schema: v.GenericSchema, value: unknown, keys: Keys = []): Iterable<Stray> {
  if (isWrappingSchema(schema)) {
    yield* findStrays(schema.wrapped, value, keys);
  } else if (isObjectSchema(schema)) {
    if (Array.isArray(value)) yield { kind: 'list', keys };
    else if (typeof value === 'object' && value !== null) yield* inObject(schema, value, keys);
  } else if (isListSchema(schema) && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* findStrays(schema.item, item, [...keys, index]);
  } else if (isPairSchema(schema) && Array.isArray(value) && value.length > schema.items.length) {
    yield { kind: 'surplus', keys, most: schema.items.length };
  }
}

/** Whether there is any; stops at the first. */
export const hasStrays = (schema: v.GenericSchema, value: unknown): boolean =>
  findStrays(schema, value)[Symbol.iterator]().next().done !== true;
