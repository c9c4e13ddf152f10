// The bundled dataset, tested as what readers will trust.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { matchTexts } from '../../src/evidence/match-texts.js';
import { verifySource } from '../../src/evidence/verify-source.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { tieId } from '../../src/model/relation-id.js';
import { RELATION_TYPES, signOf } from '../../src/model/vocabulary.js';
import { hasTexts, readSourceTexts } from '../texts.js';

const FILE = 'graph-data/south-caucasus.json';
const loaded = loadDataset(readFileSync(FILE, 'utf8'), { bundled: true });
if (!loaded.ok) throw new Error(loaded.issues.map(({ message }) => message).join('\n'));
const { data } = loaded;
const { dataset } = data;

const MAIN_ACTORS = ['iran', 'azerbaijan', 'turkey', 'israel', 'russia', 'armenia', 'pakistan', 'united-states'];

describe('graph-data/south-caucasus.json', () => {
  it('passes every check a bundled dataset has to', () => {
    expect(loaded.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has the eight main actors, the four types and at least five modalities', () => {
    const graph = buildGraph(data, DEFAULT_LENS);
    for (const actor of MAIN_ACTORS) expect(graph.nodes.has(actor), actor).toBe(true);
    expect(new Set(dataset.claims.map(({ type }) => type))).toEqual(new Set(RELATION_TYPES));
    expect(new Set(dataset.claims.map(({ modality }) => modality)).size).toBeGreaterThanOrEqual(5);
    expect(dataset.positions.length).toBeGreaterThan(0);
  });

  it('stores a place for every actor of the first picture', () => {
    const graph = buildGraph(data, DEFAULT_LENS);
    expect([...graph.nodes.keys()].filter((actor) => !data.layout.has(actor))).toEqual([]);
  });

  it('shows no friendship of Iran and Azerbaijan that stems from a minority, a lobby or a plan', () => {
    const graph = buildGraph(data, DEFAULT_LENS);
    const tie = graph.ties.get(tieId('azerbaijan', 'iran'));
    expect(tie?.netSign).toBe(-1);
    const friendly = (tie?.claims ?? [])
      .map((id) => data.claims.get(id))
      .filter((claim) => claim !== undefined)
      .filter((claim) => signOf(claim) > 0);
    const kinds = friendly.flatMap(({ from, to }) => [...from, ...to]).map((id) => data.actors.get(id)?.kind);
    expect(kinds).not.toContain('population');
    expect(kinds).not.toContain('movement');
    expect(friendly.map(({ modality }) => modality)).not.toContain('advocated');
  });
});

describe.skipIf(!hasTexts)('the passages of graph-data/south-caucasus.json', () => {
  it('all stand in the texts', () => {
    const matches = matchTexts(dataset, readSourceTexts());
    const failed = matches.flatMap(({ file, source: id }) => {
      const source = data.sources.get(id ?? '');
      const passages = source === undefined ? [] : verifySource(dataset, source, file.text).passages;
      return passages
        .filter(({ verdict }) => verdict !== 'verified')
        .map(({ id: record, verdict }) => `${record}: ${verdict}`);
    });
    expect(matches.map(({ source }) => source).toSorted()).toEqual([...data.sources.keys()].toSorted());
    expect(failed).toEqual([]);
  });
});
