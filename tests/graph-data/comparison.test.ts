// The figures of docs/evidence.md, computed anew.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compareLenses, type Side } from '../../src/analysis/compare-lenses.js';
import { DatasetSchema } from '../../src/model/dataset.js';
import { indexDataset } from '../../src/model/indexed-dataset.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';

const text = readFileSync('docs/evidence.md', 'utf8').replaceAll(/\s+/g, ' ');
const dataset = v.parse(DatasetSchema, JSON.parse(readFileSync('graph-data/south-caucasus.json', 'utf8')));
const { relations, contradictions, graphs } = compareLenses(indexDataset(dataset, ''), {
  a: { ...DEFAULT_LENS, sources: ['rasanah-2021'] },
  b: { ...DEFAULT_LENS, sources: ['movahedian-2026'] },
});

const found = (where: 'both' | Side): number => relations.filter((relation) => relation.found === where).length;

const inBoth = (type: string): number =>
  relations.filter(({ id, found: where }) => where === 'both' && id.startsWith(`${type}:`)).length;

const threatsAgainst = (side: Side, actor: string): number =>
  [...graphs[side].relations.values()]
    .filter(({ type, target }) => type === 'threat' && target === actor)
    .reduce((sum, { statements }) => sum + statements, 0);

const statements = (side: Side, id: `${'alliance' | 'threat'}:${string}`): number =>
  [...graphs[side].relations.values()].find((relation) => relation.id === id)?.statements ?? 0;

describe('docs/evidence.md', () => {
  it('tells how many relations the two texts share', () => {
    expect(text).toContain(
      `Of the ${relations.length} relations that at least one of the two tells of, only ${found('both')} stand in both, ${found('a')} in \`rasanah-2021\` alone and ${found('b')} in \`movahedian-2026\` alone`,
    );
  });

  it('tells of which types those are', () => {
    expect(text).toContain(
      `of the ${found('both')} relations in both, ${inBoth('rivalry')} are rivalries and ${inBoth('threat')} are threats, against ${inBoth('alliance')} alliances and ${inBoth('trade')} trade relations`,
    );
  });

  it('tells against whom the threats run', () => {
    expect(text).toContain(
      `${threatsAgainst('b', 'iran')} are of threats against Iran and ${threatsAgainst('b', 'azerbaijan')} of threats against Azerbaijan; in \`rasanah-2021\` it is ${threatsAgainst('a', 'iran')} to ${threatsAgainst('a', 'azerbaijan')}`,
    );
  });

  it('tells how often two relations are stated', () => {
    const [alliance, threat] = ['alliance:azerbaijan~israel', 'threat:azerbaijan>iran'] as const;
    expect(text).toContain(
      `carries ${statements('b', alliance)} statements of alliance in \`movahedian-2026\` and ${statements('a', alliance)} in \`rasanah-2021\`, and the threat from Azerbaijan to Iran ${statements('b', threat)} against ${statements('a', threat)}`,
    );
  });

  it('tells where they contradict each other', () => {
    const kinds = contradictions.map(({ kind }) => kind);
    const denied = kinds.filter((kind) => kind === 'denied').length;
    expect(text).toContain(`contradict each other in ${contradictions.length} places: each of ${denied} relations`);
    expect(kinds.filter((kind) => kind !== 'denied')).toEqual(['character', 'direction', 'position']);
    expect(contradictions).toContainEqual({ kind: 'character', tie: 'iran~pakistan', cooperative: 'b' });
    expect(contradictions).toContainEqual({ kind: 'position', actor: 'iran', topic: 'silk-road', supports: 'a' });
  });
});
