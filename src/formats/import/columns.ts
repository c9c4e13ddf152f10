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

// In lower case, without spaces, dashes and underscores; the first that is there wins.
const EDGE_NAMES: Readonly<Record<EdgeRole, readonly string[]>> = {
  from: [
    'from',
    'source',
    'sourceid',
    'actor',
    'actor1',
    'actor1name',
    'who',
    'sender',
    'ego',
    'node1',
    'country1',
    'initiator',
    'organization',
    'person',
  ],
  to: [
    'to',
    'target',
    'targetid',
    'actor2',
    'actor2name',
    'whom',
    'receiver',
    'recipient',
    'alter',
    'node2',
    'country2',
    'counterpart',
  ],
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
  ],
  note: ['summary', 'note', 'notes', 'description', 'comment', 'comments', 'text', 'quote'],
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

function guess<Role extends string>(
  roles: readonly Role[],
  names: Readonly<Record<Role, readonly string[]>>,
  columns: readonly string[],
): Columns<Role> {
  const found = new Map<Role, string>();
  const taken = new Set<string>();
  for (const role of roles) {
    for (const wanted of names[role]) {
      const column = columns.find((candidate) => !taken.has(candidate) && plain(candidate) === wanted);
      if (column === undefined) continue;
      found.set(role, column);
      taken.add(column);
      break;
    }
  }
  return found;
}

/** Each column plays one role at most. `hasEnds`: the edges of a graph, whose ends are known. */
export function guessEdgeColumns(columns: readonly string[], hasEnds: boolean): Columns<EdgeRole> {
  const roles = hasEnds ? EDGE_ROLES.filter((role) => role !== 'from' && role !== 'to') : EDGE_ROLES;
  const found = new Map(guess(roles, EDGE_NAMES, columns));
  // Of a graph, "source" can only be where it is from; of a table it is one of the ends.
  if (hasEnds && !found.has('source')) {
    const source = columns.find((column) => plain(column) === 'source');
    if (source !== undefined) found.set('source', source);
  }
  return found;
}

export const guessNodeColumns = (columns: readonly string[]): Columns<NodeRole> =>
  guess(NODE_ROLES, NODE_NAMES, columns);
