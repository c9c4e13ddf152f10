import { describe, expect, it } from 'vitest';
import { switchedOff } from '../../src/analysis/switched-off.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { smallDataset } from './small-dataset.js';

const data = smallDataset({
  actors: ['aland', 'borduria', 'carpania', { id: 'guard', kind: 'body', partOf: 'aland' }],
  claims: [
    { type: 'threat' },
    { type: 'threat', from: ['guard'], modality: 'hypothetical' },
    { type: 'threat', modality: 'denied' },
    { type: 'rivalry', directed: false, modality: 'hypothetical' },
    { type: 'threat', modality: 'hypothetical', scenario: 'war' },
    { type: 'threat', to: ['carpania'], modality: 'advocated' },
    { type: 'threat', modality: 'advocated', confidence: 'low' },
  ],
});

const ofTie = (lens = {}) => switchedOff(data, { ...DEFAULT_LENS, ...lens }, { tie: 'aland~borduria' });

describe('switchedOff()', () => {
  it('counts what only the modality keeps out of a tie, parts of its actors included', () => {
    expect(ofTie()).toEqual([
      { modality: 'advocated', scenario: null, claims: ['c7'] },
      { modality: 'hypothetical', scenario: null, claims: ['c2', 'c4'] },
      { modality: 'denied', scenario: null, claims: ['c3'] },
      { modality: 'hypothetical', scenario: 'war', claims: ['c5'] },
    ]);
  });

  it('leaves out what another key of the lens keeps out', () => {
    expect(ofTie({ confidence: 'medium', types: ['threat'] }).map(({ claims }) => claims)).toEqual([
      ['c2'],
      ['c3'],
      ['c5'],
    ]);
  });

  it('counts those of one relation alone', () => {
    const off = switchedOff(data, DEFAULT_LENS, { relation: 'rivalry:aland~borduria' });
    expect(off).toEqual([{ modality: 'hypothetical', scenario: null, claims: ['c4'] }]);
  });

  it('is nothing where everything is on', () => {
    expect(ofTie({ modalities: ['asserted', 'advocated', 'hypothetical', 'denied'], scenario: 'war' })).toEqual([]);
  });

  it('finds the denied rivalry of the six claims', () => {
    expect(switchedOff(sixClaims, DEFAULT_LENS, { tie: 'borduria~dorland' })).toEqual([
      { modality: 'denied', scenario: null, claims: ['gazette-3'] },
    ]);
  });
});
