// The graph as exchange formats know it: a directed multigraph of nodes and edges with plain attributes. Each format
// turns this into its own syntax and back; what the attributes are is told here once, for all of them.
import type { Actor } from '../model/actor.js';
import type { GraphNode, Relation } from '../model/graph.js';
import type { ClaimId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { formatLens } from '../model/lens-grammar.js';
import type { ExchangeAttributes, ExchangeValue } from './exchange-values.js';
import type { FormatInput } from './format.js';

/** What every exchange format carries of a lens, and what it leaves out. */
export const EXCHANGE_KEEPS =
  'Actors with their attributes and places, and every relation as an edge of its own, with type, sign, weight, and the ids of its claims and sources.';
export const EXCHANGE_LOSES =
  'What the claims say and where they stand, positions on topics, and actors without a relation.';

export type ExchangeType = 'text' | 'integer' | 'number' | 'boolean' | 'list';

export interface ExchangeAttribute<Of> {
  readonly name: string;
  readonly type: ExchangeType;
  /** Undefined where there is nothing to write. */
  readonly of: (record: Of, data: IndexedDataset) => ExchangeValue | undefined;
}

export interface ExchangeNode {
  readonly id: string;
  readonly name: string;
  /** Scene units, y downwards; null where the actor has no place. */
  readonly place: readonly [x: number, y: number] | null;
  readonly attributes: ExchangeAttributes;
}

export interface ExchangeEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly attributes: ExchangeAttributes;
}

export interface ExchangeGraph {
  readonly title: string;
  /** What the graph is of: dataset, its version, the lens. */
  readonly about: ExchangeAttributes;
  readonly nodes: readonly ExchangeNode[];
  readonly edges: readonly ExchangeEdge[];
}

const some = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list === undefined || list.length === 0 ? undefined : list;

const ofActor = (
  name: string,
  type: ExchangeType,
  of: (actor: Actor) => ExchangeValue | null | undefined,
): ExchangeAttribute<GraphNode> => ({ name, type, of: ({ actor }) => of(actor) ?? undefined });

export const NODE_ATTRIBUTES: readonly ExchangeAttribute<GraphNode>[] = [
  ofActor('kind', 'text', ({ kind }) => kind),
  ofActor('aliases', 'list', ({ aliases }) => some(aliases)),
  ofActor('description', 'text', ({ description }) => description),
  ofActor('partOf', 'text', ({ partOf }) => partOf),
  ofActor('basedIn', 'list', ({ basedIn }) => some(basedIn)),
  ofActor('memberOf', 'list', ({ memberOf }) => some(memberOf)),
  ofActor('iso3166', 'text', ({ codes }) => codes?.iso3166),
  ofActor('cow', 'text', ({ codes }) => codes?.cow),
  ofActor('wikidata', 'text', ({ wikidata }) => wikidata),
  ofActor('longitude', 'number', ({ location }) => location?.[0]),
  ofActor('latitude', 'number', ({ location }) => location?.[1]),
  { name: 'contains', type: 'list', of: ({ contains }) => some(contains) },
  { name: 'internal', type: 'integer', of: ({ internal }) => internal.length },
];

const subtypesOf = (claims: readonly ClaimId[], { claims: records }: IndexedDataset): readonly string[] =>
  [...new Set(claims.flatMap((id) => records.get(id)?.subtype ?? []))].toSorted();

// The type of a relation is called `relationType`: `type` means the direction of an edge in GEXF.
export const EDGE_ATTRIBUTES: readonly ExchangeAttribute<Relation>[] = [
  { name: 'relationType', type: 'text', of: ({ type }) => type },
  { name: 'mutual', type: 'boolean', of: ({ directed }) => !directed },
  { name: 'sign', type: 'integer', of: ({ sign }) => sign },
  { name: 'statements', type: 'integer', of: ({ statements }) => statements },
  { name: 'modality', type: 'text', of: ({ modality }) => modality },
  { name: 'subtypes', type: 'list', of: ({ claims }, data) => some(subtypesOf(claims, data)) },
  { name: 'sources', type: 'list', of: ({ sources }) => some(sources) },
  { name: 'claims', type: 'list', of: ({ claims }) => some(claims) },
];

function attributesOf<Of>(
  table: readonly ExchangeAttribute<Of>[],
  record: Of,
  data: IndexedDataset,
): ExchangeAttributes {
  const found = new Map<string, ExchangeValue>();
  for (const { name, of } of table) {
    const value = of(record, data);
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

/** Two decimals, as in Graph JSON; never −0. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Drawn actors in the order of the dataset, relations in the order of the graph. */
export function toExchangeGraph({ data, graph, positions }: FormatInput): ExchangeGraph {
  const { dataset, hash } = data;
  return {
    title: dataset.title,
    about: new Map([
      ['dataset', dataset.id],
      ['datasetHash', hash],
      ...(dataset.modified === undefined ? [] : [['modified', dataset.modified] as const]),
      ['lens', formatLens(graph.lens)],
    ]),
    nodes: [...graph.nodes.values()].map((node) => {
      const point = positions.get(node.id);
      return {
        id: node.id,
        name: node.actor.name,
        place: point === undefined ? null : [round(point[0]), round(point[1])],
        attributes: attributesOf(NODE_ATTRIBUTES, node, data),
      };
    }),
    edges: [...graph.relations.values()].map((relation) => ({
      id: relation.id,
      source: relation.source,
      target: relation.target,
      weight: relation.weight,
      attributes: attributesOf(EDGE_ATTRIBUTES, relation, data),
    })),
  };
}
