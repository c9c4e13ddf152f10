// What the columns of a foreign table, or the attributes of foreign edges and nodes, are taken for: a guess by their
// names, for the reader to correct.

/** What can be known of a relation in a file of others. `from` and `to` are for tables: edges of graphs have ends. */
export const EDGE_ROLES = [
  'from',
  'to',
  'relation',
  'subtype',
  'sign',
  'weight',
  'mutual',
  'modality',
  'period',
  'said',
  'source',
  'note',
  'id',
] as const;
export type EdgeRole = (typeof EDGE_ROLES)[number];

export const NODE_ROLES = [
  'id',
  'name',
  'kind',
  'aliases',
  'description',
  'partOf',
  'basedIn',
  'memberOf',
  'iso3166',
  'cow',
  'wikidata',
  'longitude',
  'latitude',
  'x',
  'y',
] as const;
export type NodeRole = (typeof NODE_ROLES)[number];

/** Which column plays a role; a role nobody plays is left out. */
export type Columns<Role extends string> = ReadonlyMap<Role, string>;

/** The ends in tables that many programs and projects write, who before whom. */
const PAIRS: readonly (readonly [from: string, to: string])[] = [
  ['from', 'to'],
  ['source', 'target'],
  ['sourceid', 'targetid'],
  ['sourcename', 'targetname'],
  ['who', 'whom'],
  ['actor1name', 'actor2name'],
  ['sender', 'receiver'],
  ['exporter', 'importer'],
  ['supplier', 'recipient'],
  ['origin', 'destination'],
  ['ego', 'alter'],
];

// In lower case, without spaces, dashes and underscores; the first that is there wins.
const EDGE_NAMES: Readonly<Record<EdgeRole, readonly string[]>> = {
  from: [...PAIRS.map(([from]) => from), 'actor1', 'actor', 'initiator', 'organization', 'person'],
  to: [...PAIRS.map(([, to]) => to), 'actor2', 'counterpart'],
  relation: [
    'relationtype',
    'relation',
    'relationship',
    'type',
    'edgetype',
    'tie',
    'tietype',
    'interaction',
    'kind',
    'category',
    'event',
    'eventtext',
    'action',
    'predicate',
    'label',
  ],
  subtype: ['subtype', 'subtypes'],
  sign: ['sign', 'polarity', 'valence', 'sentiment', 'agreement'],
  weight: ['weight', 'strength', 'value', 'count', 'intensity', 'frequency'],
  mutual: ['mutual', 'direction', 'directed', 'undirected', 'reciprocal'],
  modality: ['modality'],
  period: ['period', 'date', 'year', 'when', 'time', 'eventdate', 'start'],
  said: ['said', 'dateofstatement'],
  source: [
    'sources',
    'reference',
    'references',
    'citation',
    'document',
    'doc',
    'doctitle',
    'docid',
    'url',
    'evidence',
    'sourcename',
    'publication',
    'source',
  ],
  note: ['summary', 'note', 'notes', 'description', 'comment', 'comments', 'remark', 'remarks', 'text', 'quote'],
  id: ['id', 'key', 'edgeid'],
};

const NODE_NAMES: Readonly<Record<NodeRole, readonly string[]>> = {
  id: ['id', 'key', 'nodeid'],
  name: ['name', 'label', 'title', 'actor'],
  kind: ['kind', 'type', 'category', 'class'],
  aliases: ['aliases', 'alias', 'alternativenames', 'othernames'],
  description: ['description', 'note', 'notes', 'summary'],
  partOf: ['partof', 'parent'],
  basedIn: ['basedin', 'country'],
  memberOf: ['memberof', 'membership', 'tags'],
  iso3166: ['iso3166', 'iso3', 'alpha3', 'isocode', 'countrycode'],
  cow: ['cow', 'ccode', 'cowcode'],
  wikidata: ['wikidata', 'wikidataid', 'qid'],
  longitude: ['longitude', 'lon', 'lng'],
  latitude: ['latitude', 'lat'],
  x: ['x'],
  y: ['y'],
};

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

const named = (columns: readonly string[], wanted: string): string | undefined =>
  columns.find((column) => plain(column) === wanted);

/** Each column plays one role at most; `known` are settled already. */
function guess<Role extends string>(
  names: Readonly<Record<Role, readonly string[]>>,
  columns: readonly string[],
  { roles, known = new Map() }: { readonly roles: readonly Role[]; readonly known?: Columns<Role> },
): Columns<Role> {
  const found = new Map(known);
  const taken = new Set(known.values());
  for (const role of roles) {
    if (found.has(role)) continue;
    for (const wanted of names[role]) {
      const column = named(
        columns.filter((candidate) => !taken.has(candidate)),
        wanted,
      );
      if (column === undefined) continue;
      found.set(role, column);
      taken.add(column);
      break;
    }
  }
  return found;
}

/** Names that are alike but for what they end in: "Country A" and "Country B", "actor1" and "actor2". */
function twinsOf(columns: readonly string[]): readonly (readonly [from: string, to: string])[] {
  return columns.flatMap((column) => {
    const [, stem, mark] = /^(?<stem>.*[^1a])(?<mark>[1a])$/u.exec(plain(column)) ?? [];
    return stem === undefined ? [] : [[plain(column), `${stem}${mark === '1' ? '2' : 'b'}`] as const];
  });
}

/** Ends that belong together go before any two: beside "actor1" and "actor2", "source" is where it is from. */
function pairOf(columns: readonly string[]): Columns<EdgeRole> {
  for (const [who, whom] of [...PAIRS, ...twinsOf(columns)]) {
    const [from, to] = [named(columns, who), named(columns, whom)];
    if (from !== undefined && to !== undefined) {
      return new Map([
        ['from', from],
        ['to', to],
      ]);
    }
  }
  return new Map();
}

/** `hasEnds`: the edges of a graph, whose ends are known. */
export const guessEdgeColumns = (columns: readonly string[], hasEnds: boolean): Columns<EdgeRole> =>
  hasEnds
    ? guess(EDGE_NAMES, columns, { roles: EDGE_ROLES.filter((role) => role !== 'from' && role !== 'to') })
    : guess(EDGE_NAMES, columns, { roles: EDGE_ROLES, known: pairOf(columns) });

export const guessNodeColumns = (columns: readonly string[]): Columns<NodeRole> =>
  guess(NODE_NAMES, columns, { roles: NODE_ROLES });
