// Every registered check is shown broken datasets that trigger it and nothing else, and sound ones that trigger nothing.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../src/dataset/check-dataset.js';
import { CHECKS } from '../../../src/dataset/checks/index.js';
import { parseDataset } from '../../../src/dataset/parse-dataset.js';
import { sampleDataset } from '../sample-dataset.js';
import { BROKEN_CONTENT, BROKEN_RESTATEMENTS, BROKEN_SIDES, BROKEN_TIMES, BROKEN_VOICES } from './broken-claims.js';
import { BROKEN_EVIDENCE, BROKEN_SOURCES } from './broken-evidence.js';
import { BROKEN_ACTORS, BROKEN_IDS } from './broken-references.js';
import { SOUND } from './sound-datasets.js';

const BROKEN = [
  ...BROKEN_IDS,
  ...BROKEN_ACTORS,
  ...BROKEN_SOURCES,
  ...BROKEN_SIDES,
  ...BROKEN_CONTENT,
  ...BROKEN_VOICES,
  ...BROKEN_TIMES,
  ...BROKEN_RESTATEMENTS,
  ...BROKEN_EVIDENCE,
];

describe('the checks', () => {
  it('have codes of their own, named like their files', () => {
    const files = readdirSync('src/dataset/checks').filter((file) => file !== 'index.ts');
    expect(CHECKS.map(({ code }) => `${code}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('describe their rule as one sentence, and are never milder for a bundled dataset', () => {
    for (const { code, description, severity, bundledSeverity } of CHECKS) {
      expect(description, code).toMatch(/^[A-Z][^\n]*\.$/);
      if (severity === 'error') expect(bundledSeverity, code).toBe('error');
    }
  });

  it('each have a broken dataset here', () => {
    expect([...new Set(BROKEN.map(({ code }) => code))].toSorted()).toEqual(CHECKS.map(({ code }) => code).toSorted());
  });

  it('find nothing in the sample dataset', () => {
    expect(checkDataset(sampleDataset(), { bundled: true })).toEqual([]);
  });

  it.each(BROKEN)('$code: finds $what, and nothing else', ({ code, dataset, path }) => {
    const check = CHECKS.find((candidate) => candidate.code === code);
    expect(parseDataset(dataset).ok).toBe(true);
    expect(checkDataset(dataset).map((issue) => [issue.code, issue.severity, issue.path])).toEqual([
      [code, check?.severity, path],
    ]);
    expect(checkDataset(dataset, { bundled: true }).map(({ severity }) => severity)).toEqual([check?.bundledSeverity]);
  });

  it.each(BROKEN)('$code: names the record with $what in a sentence, and the remedy in another', ({ dataset }) => {
    for (const { message } of checkDataset(dataset)) {
      expect(message).toMatch(/^[A-Z].*[.:?] [A-Z].*\.$/s);
      expect(message.length).toBeLessThan(400);
    }
  });

  it.each(SOUND)('find nothing wrong with $what', ({ dataset }) => {
    expect(parseDataset(dataset).ok).toBe(true);
    expect(checkDataset(dataset, { bundled: true })).toEqual([]);
  });
});
