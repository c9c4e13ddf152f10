import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { speakersOf } from '../../src/analysis/speakers.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { smallDataset } from './small-dataset.js';

describe('who speaks', () => {
  it('is counted by shown claims; authors apart', () => {
    const found = speakersOf(sixClaims, buildGraph(sixClaims, DEFAULT_LENS));
    expect(found.byAuthors).toBe(3);
    expect(found.voices).toEqual([
      { actor: 'herald', claims: 2 },
      { actor: 'carpania', claims: 1 },
    ]);
    expect(found.onlySpokenOf).toEqual(['aland', 'borduria', 'dorland']);
  });

  it('is heard through a part of its own', () => {
    const data = smallDataset({
      actors: ['aland', 'borduria', { id: 'guard', kind: 'body', partOf: 'aland' }],
      claims: [{ voice: ['guard', 'guard'], modality: 'attributed' }],
    });
    const found = speakersOf(data, buildGraph(data, DEFAULT_LENS));
    expect(found.voices).toEqual([{ actor: 'guard', claims: 1 }]);
    expect(found.onlySpokenOf).toEqual(['borduria']);
  });
});
