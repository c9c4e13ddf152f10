// The words of <actor-import>.
import type { EdgeRole, NodeRole } from '../../../formats/import/columns.js';
import type { RelationType } from '../../../model/vocabulary.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const claims = { one: 'claim', other: 'claims' };

export const importWords = {
  title: 'Open your own data',
  intro:
    'A dataset, a graph of another program (Gephi, Cytoscape, NetworkX, igraph, Graphology), or a table with one relation in each row.',
  private: 'It is read in this browser and sent nowhere.',
  drop: 'Drop a file here',
  choose: 'Choose a file',
  paste: 'Paste cells of a spreadsheet, or JSON',
  pasteHint: 'who, whom, relation, date\nAland, Borduria, alliance, 2021',
  read: 'Read it',
  address: 'Or the address of a file',
  fetch: 'Fetch it',
  pasted: 'Pasted table',
  stages: {
    reading: 'Reading the file…',
    understanding: 'Finding out what it holds…',
    making: 'Making claims of its relations…',
    checking: 'Checking the dataset…',
  },
  cancel: 'Stop',
  refusedTitle: 'The file cannot be shown',
  kept: 'The graph that is shown has not changed.',
  another: 'Choose something else',
  format: 'Read as',
  table: 'Table of relations',
  edges: 'What the columns are',
  edgesNote: (count: number): string =>
    `Guessed by their names; correct what is wrong. ${countOf(count, { one: 'row', other: 'rows' })}, the first of them here.`,
  nodes: 'What the columns of the actors are',
  nodesNote: (count: number): string => `${countOf(count, { one: 'actor', other: 'actors' })}, the first of them here.`,
  tableLabel: 'The first rows',
  unused: 'not used',
  roleOf: (column: string): string => `What "${column}" is`,
  edgeRoles: {
    from: 'who',
    to: 'whom',
    relation: 'relation',
    subtype: 'finer kind of relation',
    sign: 'sign (+ or −)',
    weight: 'weight',
    mutual: 'runs both ways',
    modality: 'certainty',
    period: 'date',
    said: 'date it was said',
    source: 'source',
    note: 'note',
    id: 'id of the claim',
  } satisfies Record<EdgeRole, string>,
  nodeRoles: {
    id: 'id',
    name: 'name',
    kind: 'kind',
    aliases: 'other names',
    description: 'description',
    partOf: 'part of',
    basedIn: 'based in',
    memberOf: 'member of',
    iso3166: 'ISO code',
    cow: 'COW code',
    wikidata: 'Wikidata id',
    longitude: 'longitude',
    latitude: 'latitude',
    x: 'x',
    y: 'y',
  } satisfies Record<NodeRole, string>,
  names: 'What the relations are',
  namesNote:
    'Each name becomes one of four types, and is kept beside it. Where neither name nor sign tells, it is as chosen below.',
  nameCount: (count: number): string => `${new Intl.NumberFormat('en').format(count)} ×`,
  typeOf: (name: string): string => `What "${name}" is`,
  bySign: 'by its sign',
  moreNames: (count: number): string =>
    `${countOf(count, { one: 'more name is', other: 'more names are' })} guessed in the same way.`,
  defaults: 'Where the file says nothing',
  usualType: 'Without a known relation or a sign, it is',
  usualKind: 'An actor of no known kind is',
  modalityNote:
    'Every relation counts as stated by an author, unless a column says otherwise. A sign without a relation is alliance (+) or rivalry (−).',
  preview: 'What will be shown',
  counts: (summary: { actors: number; claims: number; sources: number; topics: number; positions: number }): string =>
    [
      countOf(summary.actors, { one: 'actor', other: 'actors' }),
      countOf(summary.claims, claims),
      countOf(summary.sources, { one: 'source', other: 'sources' }),
      summary.topics === 0 ? '' : countOf(summary.topics, { one: 'topic', other: 'topics' }),
      summary.positions === 0 ? '' : countOf(summary.positions, { one: 'position', other: 'positions' }),
    ]
      .filter(Boolean)
      .join(', '),
  byType: (type: RelationType, count: number): string => `${type} ${new Intl.NumberFormat('en').format(count)}`,
  sampleLabel: 'The first claims',
  problems: (errors: number, warnings: number): string =>
    [
      errors === 0 ? '' : countOf(errors, { one: 'problem', other: 'problems' }),
      warnings === 0 ? '' : countOf(warnings, { one: 'note', other: 'notes' }),
    ]
      .filter(Boolean)
      .join(', '),
  notYet: 'Nothing can be shown before the problems are gone.',
  show: 'Show this graph',
  replaces: 'It takes the place of the present graph; undo brings that back.',
  done: (title: string): string => `${title} is shown.`,
};

enterEnglish('import', importWords);
