import { describe, expect, it } from 'vitest';
import { foldActors } from '../../src/analysis/fold-actors.js';
import { partOfChain } from '../../src/analysis/part-of-chain.js';
import { smallDataset } from './small-dataset.js';

const data = smallDataset({
  actors: [
    { id: 'scouts', partOf: 'guard' },
    { id: 'guard', partOf: 'aland' },
    'aland',
    { id: 'lobby', kind: 'movement', basedIn: ['aland'], memberOf: ['aland'] },
    { id: 'ring', partOf: 'round' },
    { id: 'round', partOf: 'ring' },
    { id: 'stray', partOf: 'nowhere' },
  ],
});

describe('foldActors()', () => {
  it('folds every actor into the top of its chain', () => {
    expect(foldActors(data, 'all').get('scouts')).toBe('aland');
    expect(foldActors(data, 'all').get('guard')).toBe('aland');
  });

  it('folds nobody', () => {
    expect([...foldActors(data, 'none')].every(([id, node]) => id === node)).toBe(true);
  });

  it('folds into the topmost of the named ones only', () => {
    expect(foldActors(data, ['guard']).get('scouts')).toBe('guard');
    expect(foldActors(data, ['guard']).get('guard')).toBe('guard');
    expect(foldActors(data, ['guard', 'aland']).get('scouts')).toBe('aland');
    expect(foldActors(data, []).get('scouts')).toBe('scouts');
  });

  it('never folds what is only based somewhere or a member', () => {
    expect(foldActors(data, 'all').get('lobby')).toBe('lobby');
  });
});

describe('partOfChain()', () => {
  it('names the actor first and the top last', () => {
    expect(partOfChain(data, 'scouts')).toEqual(['scouts', 'guard', 'aland']);
  });

  it('leaves actors in a circle to themselves and ends where the dataset ends', () => {
    expect([partOfChain(data, 'ring'), partOfChain(data, 'stray')]).toEqual([['ring'], ['stray']]);
  });
});
