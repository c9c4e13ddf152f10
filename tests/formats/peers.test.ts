// NetworkX and igraph read what we write, and find in it what we put there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { toExchangeGraph } from '../../src/formats/exchange-graph.js';
import type { ExchangeValue } from '../../src/formats/exchange-values.js';
import type { FormatInput } from '../../src/formats/format.js';
import { FORMATS } from '../../src/formats/index.js';
import { writeList } from '../../src/formats/list-text.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import { MODALITIES } from '../../src/model/vocabulary.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { placeActors } from '../../src/analysis/place-actors.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { pythonWith } from '../peer-python.js';
import { nastyInput } from './nasty-dataset.js';

interface Found {
  readonly directed: boolean;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

const python = pythonWith('networkx', 'igraph');

const READERS: readonly (readonly [reader: string, format: string])[] = [
  ['gexf', 'gexf'],
  ['graphml', 'graphml'],
  ['node-link', 'node-link-json'],
  ['cytoscape', 'cytoscape-json'],
  ['igraph-graphml', 'graphml'],
  ['igraph-csv', 'csv'],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'actor-atlas-peers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function writeFor(reader: string, format: string, input: FormatInput): string {
  const content = FORMATS.find(({ id }) => id === format)?.write(input) ?? '';
  const path = join(folder, `${reader}.${format}`);
  if (typeof content === 'string') {
    writeFileSync(path, content);
    return path;
  }
  mkdirSync(path, { recursive: true });
  for (const [name, bytes] of Object.entries(unzipSync(content))) writeFileSync(join(path, name), bytes);
  return path;
}

function readBack(reader: string, format: string, input: FormatInput): Found {
  const path = writeFor(reader, format, input);
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'read-exchange.py');
  return JSON.parse(
    execFileSync(python ?? '', [script, reader, path], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
  ) as Found;
}

/** A value as this reader gives it: CSV knows text only, XML no lists, igraph numbers of one kind. */
function expected(reader: string, value: ExchangeValue): unknown {
  const flat = typeof value === 'object' && (reader === 'node-link' || reader === 'cytoscape') ? value : null;
  if (flat !== null) return flat;
  const text = typeof value === 'object' ? writeList(value) : value;
  if (reader !== 'igraph-csv') return text;
  // A spreadsheet must not run it: such texts carry a sign before them.
  return typeof text === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : String(text);
}

const byId = (records: Found['nodes']): ReadonlyMap<unknown, Readonly<Record<string, unknown>>> =>
  new Map(records.map((record) => [record['id'], record]));

const NAME_KEYS: Readonly<Record<string, string>> = { gexf: 'label' };

function compare(reader: string, format: string, input: FormatInput): void {
  const graph = toExchangeGraph(input);
  const found = readBack(reader, format, input);
  expect(found.directed).toBe(true);
  expect([found.nodes.length, found.edges.length]).toEqual([graph.nodes.length, graph.edges.length]);
  const nodes = byId(found.nodes);
  for (const { id, name, place, attributes } of graph.nodes) {
    const node = nodes.get(id);
    expect(node?.[NAME_KEYS[reader] ?? 'name']).toEqual(expected(reader, name));
    for (const [key, value] of attributes) expect([id, key, node?.[key]]).toEqual([id, key, expected(reader, value)]);
    if (reader === 'gexf' && place !== null) {
      expect(node?.['viz']).toEqual({ position: { x: place[0], y: 0 - place[1], z: 0 } });
    }
    if (['graphml', 'node-link', 'igraph-graphml'].includes(reader)) {
      expect([node?.['x'] ?? null, node?.['y'] ?? null]).toEqual(place ?? [null, null]);
    }
  }
  const edges = byId(found.edges);
  for (const { id, source, target, weight, attributes } of graph.edges) {
    const edge = edges.get(id);
    expect(edge).toMatchObject({ source, target, weight: expected(reader, weight) });
    for (const [key, value] of attributes) expect([id, key, edge?.[key]]).toEqual([id, key, expected(reader, value)]);
  }
}

const inputOf = (data: FormatInput['data'], lens: Lens = DEFAULT_LENS): FormatInput => ({
  data,
  graph: buildGraph(data, lens),
  positions: placeActors(data),
});

describe.skipIf(python === null)('the peers', () => {
  it.each(READERS)('%s reads the six claims', (reader, format) => {
    compare(reader, format, inputOf(sixClaims));
  });

  it.each(READERS)('%s reads names, ids and signs that are hard on a writer', (reader, format) => {
    compare(reader, format, nastyInput);
  });

  it.each(READERS)('%s reads the bundled dataset with every modality', (reader, format) => {
    const loaded = loadDataset(readFileSync('graph-data/south-caucasus.json', 'utf8'));
    if (!loaded.ok) throw new Error('The bundled dataset does not load.');
    compare(reader, format, inputOf(loaded.data, { ...DEFAULT_LENS, modalities: MODALITIES, rollUp: 'none' }));
  });
});
