import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { trialChange, trialName, trialsBetween, trialsOf, type Trial } from '../../src/analysis/trial.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import { sixClaims } from '../fixtures/six-claims.js';

const tried = (trial: Trial): Lens => ({ ...DEFAULT_LENS, ...trialChange(DEFAULT_LENS, trial) });

describe('what can be tried out', () => {
  it('is every source, voice and actor of the graph left out, and every scenario', () => {
    const trials = trialsOf(sixClaims, buildGraph(sixClaims, DEFAULT_LENS));
    const ids = (kind: string): string[] => trials.filter((trial) => trial.kind === kind).map(({ id }) => id);
    expect(ids('source')).toEqual(['north-2019', 'gazette-2021']);
    expect(ids('voice')).toEqual(['herald', 'carpania']);
    expect(ids('actor')).toEqual(['aland', 'borduria', 'carpania', 'dorland']);
  });

  it('changes one part of the lens', () => {
    expect(trialChange(DEFAULT_LENS, { kind: 'source', id: 'north-2019' })).toEqual({ sources: ['!north-2019'] });
    expect(trialChange({ ...DEFAULT_LENS, voices: ['author'] }, { kind: 'voice', id: 'herald' })).toEqual({
      voices: ['author', '!herald'],
    });
    expect(trialChange(DEFAULT_LENS, { kind: 'actor', id: 'aland' })).toEqual({ hidden: ['aland'] });
    expect(trialChange(DEFAULT_LENS, { kind: 'scenario', id: 'war' })).toEqual({ scenario: 'war' });
  });

  it('is found again between two lenses', () => {
    const trials: readonly Trial[] = [
      { kind: 'source', id: 'north-2019' },
      { kind: 'voice', id: 'herald' },
      { kind: 'actor', id: 'aland' },
      { kind: 'scenario', id: 'war' },
    ];
    for (const trial of trials) expect(trialsBetween(DEFAULT_LENS, tried(trial))).toEqual([trial]);
    expect(trialsBetween(DEFAULT_LENS, { ...DEFAULT_LENS, types: ['threat'] })).toEqual([]);
  });

  it('has the name people know it by', () => {
    const names = new Map([['north-2019', 'Quill']]);
    expect(trialName(sixClaims, names, { kind: 'source', id: 'north-2019' })).toBe('Quill');
    expect(trialName(sixClaims, names, { kind: 'actor', id: 'aland' })).toBe('Aland');
    expect(trialName(sixClaims, names, { kind: 'scenario', id: 'war' })).toBe('war');
  });
});
