// A dataset made to break careless writers: names in many scripts, signs that mean something to XML, CSV and lists,
// ids that JavaScript objects have by nature, parallel relations of both signs, an actor without a place.
import * as v from 'valibot';
import { buildGraph } from '../../src/analysis/build-graph.js';
import type { FormatInput } from '../../src/formats/format.js';
import { DatasetSchema, type Dataset } from '../../src/model/dataset.js';
import { indexDataset } from '../../src/model/indexed-dataset.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';

const NAMES: readonly (readonly [id: string, name: string])[] = [
  ['constructor', 'Iran «ایران»'],
  ['__proto__', 'Israel ישראל'],
  ['hayastan', 'Armenia Հայաստան'],
  ['azerbaycan', 'Azərbaycan — ı İ ğ'],
  ['quotes', `"Quoted" & 'single' <b>`],
  ['pipes', String.raw`a|b\|c\\`],
  ['formula', '=SUM(A1:A9)'],
  ['emoji', 'Union 🕊️\u200d of\u00a0spaces'],
];

const claim = (id: string, type: string, from: string, to: string, directed: boolean) => ({
  id,
  type,
  from: [from],
  to: [to],
  directed,
  modality: 'asserted',
  voice: [],
  summary: `Invented ${id}.`,
  period: null,
  confidence: 'high',
  coder: 'c1',
});

const file = {
  format: 'actor-atlas/dataset',
  version: 1,
  id: 'nasty',
  title: 'Nasty <names> & "signs"',
  modified: '2026-11-01',
  coders: [{ id: 'c1', name: 'Nobody', method: 'Invented.' }],
  sources: [],
  actors: NAMES.map(([id, name]) => ({
    id,
    name,
    kind: 'state',
    aliases: [`${name}|`, `\\${name}`],
    description: `${name}\tafter a tab\nand a line`,
  })),
  topics: [],
  claims: [
    claim('n1', 'alliance', 'constructor', '__proto__', false),
    claim('n2', 'rivalry', 'constructor', '__proto__', false),
    claim('n3', 'threat', 'constructor', '__proto__', true),
    claim('n4', 'threat', '__proto__', 'constructor', true),
    claim('n5', 'trade', 'hayastan', 'azerbaycan', true),
    claim('n6', 'threat', 'azerbaycan', 'hayastan', true),
    claim('n7', 'alliance', 'quotes', 'pipes', true),
    claim('n8', 'rivalry', 'formula', 'emoji', false),
  ],
  positions: [],
  layout: {
    hayastan: [-10.5, 20],
    azerbaycan: [1e6, -0.25],
    quotes: [0, 0],
  },
};

export const nastyDataset: Dataset = v.parse(DatasetSchema, file);

const data = indexDataset(nastyDataset, 'f'.repeat(64));

/** Only the stored actors have a place. */
export const nastyInput: FormatInput = { data, graph: buildGraph(data, DEFAULT_LENS), positions: data.layout };
