import { describe, expect, it } from 'vitest';
import { claimPairs } from '../../src/analysis/claim-pairs.js';
import { foldActors } from '../../src/analysis/fold-actors.js';
import type { Claim } from '../../src/model/claim.js';
import { smallDataset, type ClaimIdea } from './small-dataset.js';

const data = smallDataset({ actors: ['a', 'b', 'c', { id: 'part', partOf: 'a' }] });

function pairsOf(idea: ClaimIdea): ReturnType<typeof claimPairs> {
  const claim: Claim | undefined = smallDataset({ actors: [], claims: [idea] }).dataset.claims[0];
  if (claim === undefined) throw new Error('no claim');
  return claimPairs(claim, foldActors(data, 'all'));
}

describe('claimPairs()', () => {
  it('relates every from with every to', () => {
    expect(pairsOf({ from: ['a', 'b'], to: ['c'] }).pairs).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  it('relates every pair of from where to is empty, without a direction', () => {
    const { pairs, directed } = pairsOf({ from: ['a', 'b', 'c'], to: [], directed: true });
    expect(pairs).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(directed).toBe(false);
  });

  it('makes a hub undirected where the claim is', () => {
    expect(pairsOf({ from: ['a'], to: ['b', 'c'], directed: false }).directed).toBe(false);
  });

  it('sets pairs within one actor aside', () => {
    const { pairs, internal } = pairsOf({ from: ['part'], to: ['a', 'b'] });
    expect(pairs).toEqual([['a', 'b']]);
    expect(internal).toEqual(['a']);
  });

  it('makes no pair of a single party', () => {
    expect(pairsOf({ from: ['a'], to: [] }).pairs).toEqual([]);
    expect(pairsOf({ from: ['a', 'a'], to: [] }).internal).toEqual([]);
  });
});
