import { describe, expect, it } from 'vitest';
import { restsOn } from '../../src/analysis/rests-on.js';
import { indexDataset } from '../../src/model/indexed-dataset.js';
import { sixClaims, sixClaimsDataset } from '../fixtures/six-claims.js';

const on = (...claims: readonly string[]) => restsOn(sixClaims, { claims });

describe('what a relation rests on', () => {
  it('is one statement, however often it is repeated', () => {
    expect(on('north-1')).toBe('statement');
    expect(on('north-1', 'north-2')).toBe('statement');
  });

  it('is one source where its author and a voice in it tell of it', () => {
    expect(on('north-1', 'north-3')).toBe('source');
  });

  it('is one voice where it says several things', () => {
    const claims = sixClaimsDataset.claims.map((claim) => ({ ...claim, voice: ['herald'] }));
    expect(restsOn(indexDataset({ ...sixClaimsDataset, claims }, ''), { claims: ['north-1', 'gazette-1'] })).toBe(
      'voice',
    );
  });

  it('is nothing so thin where several sources tell of it', () => {
    expect(on('north-1', 'gazette-1')).toBeNull();
  });

  it('is one source where outlets carry one story', () => {
    const sources = sixClaimsDataset.sources.map((source) =>
      source.id === 'gazette-2021' ? { ...source, derivedFrom: 'north-2019' } : source,
    );
    const data = indexDataset({ ...sixClaimsDataset, sources }, '');
    expect(restsOn(data, { claims: ['north-1', 'gazette-2'] })).toBe('source');
    expect(restsOn(data, { claims: ['north-1', 'gazette-1'] })).toBe('voice');
  });

  it('is not what is denied, where there is more than that', () => {
    expect(on('north-1', 'gazette-3')).toBe('statement');
    expect(on('gazette-3')).toBe('statement');
  });
});
