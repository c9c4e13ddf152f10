// Graph JSON: the graph of a lens as a file of its own, format `actor-atlas/graph` version 1.
import * as v from 'valibot';
import { IdSchema } from './id.js';
import type { DeepReadonly } from './readonly.js';
import { ACTOR_KINDS, RELATION_TYPES } from './vocabulary.js';

export const GRAPH_FORMAT = 'actor-atlas/graph';
export const GRAPH_VERSION = 1;

const NodeSchema = v.strictObject({
  id: IdSchema,
  name: v.string(),
  kind: v.picklist(ACTOR_KINDS),
  x: v.nullable(v.number()),
  y: v.nullable(v.number()),
  contains: v.pipe(v.array(IdSchema), v.description('The actors folded into this one.')),
  internal: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.description('Claims between this actor and its own parts.'),
  ),
});

const EdgeSchema = v.strictObject({
  id: v.string(),
  source: IdSchema,
  target: IdSchema,
  type: v.picklist(RELATION_TYPES),
  directed: v.boolean(),
  sign: v.picklist([-1, 0, 1]),
  weight: v.number(),
  sources: v.array(IdSchema),
  claims: v.array(IdSchema),
});

export const GraphJsonSchema = v.strictObject({
  format: v.literal(GRAPH_FORMAT),
  version: v.literal(GRAPH_VERSION),
  dataset: v.strictObject({ id: IdSchema, title: v.string(), modified: v.nullable(v.string()), hash: v.string() }),
  lens: v.pipe(v.string(), v.description('In the lens grammar; empty for the default lens.')),
  nodes: v.array(NodeSchema),
  edges: v.array(EdgeSchema),
});

export type GraphJson = DeepReadonly<v.InferOutput<typeof GraphJsonSchema>>;
