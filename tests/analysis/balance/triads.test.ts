import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/analysis/build-graph.js';
import { netTies } from '../../../src/analysis/balance/signed-ties.js';
import { countTriads, isStrained, listTriads, TRIAD_KINDS } from '../../../src/analysis/balance/triads.js';
import { weighTies } from '../../../src/analysis/balance/weigh-ties.js';
import { DEFAULT_LENS } from '../../../src/model/lens.js';
import { sixClaims } from '../../fixtures/six-claims.js';
import { signedTies, weighedTie } from './signed-fixture.js';

describe('triads', () => {
  it('are told apart by how many of their ties are hostile', () => {
    const counts = (text: string): unknown => countTriads(listTriads(signedTies(text)));
    expect(counts('ab+ bc+ ac+')).toEqual({ '+++': 1, '++-': 0, '+--': 0, '---': 0 });
    expect(counts('ab+ bc+ ac-')).toEqual({ '+++': 0, '++-': 1, '+--': 0, '---': 0 });
    expect(counts('ab+ bc- ac-')).toEqual({ '+++': 0, '++-': 0, '+--': 1, '---': 0 });
    expect(counts('ab- bc- ac-')).toEqual({ '+++': 0, '++-': 0, '+--': 0, '---': 1 });
  });

  it('are strained where an odd number is hostile', () => {
    expect(TRIAD_KINDS.filter(isStrained)).toEqual(['++-', '---']);
  });

  it('are listed once each: four actors who all know each other make four', () => {
    const triads = listTriads(signedTies('ab+ ac- ad+ bc- bd+ cd-'));
    expect(triads.map(({ actors, kind }) => `${actors.join('')} ${kind}`)).toEqual([
      'abc +--',
      'abd +++',
      'acd +--',
      'bcd +--',
    ]);
  });

  it('need all three ties', () => {
    expect(listTriads(signedTies('ab+ bc- cd+'))).toEqual([]);
    expect(listTriads(signedTies('ab* bc- ac+'))).toEqual([]);
  });
});

describe('the signed graph', () => {
  it('gives a mixed tie its net sign, and leaves out what cancels and what has no sign', () => {
    const found = netTies([
      weighedTie('a', 'b', 1, 2),
      weighedTie('b', 'c', 1.5, 1.5),
      weighedTie('c', 'd', 0, 0),
      weighedTie('a', 'd', 1, 0),
    ]);
    expect(found.ties.map(({ id, sign, isMixed }) => [id, sign, isMixed])).toEqual([
      ['a~b', -1, true],
      ['a~d', 1, false],
    ]);
    expect(found.cancelled.map(({ id }) => id)).toEqual(['b~c']);
    expect(found.actors).toEqual(['a', 'b', 'd']);
  });

  it('takes thirds that add up for equal', () => {
    expect(netTies([weighedTie('a', 'b', 0.1 + 0.2, 0.3)]).cancelled).toHaveLength(1);
  });

  it('of the six claims has the signs worked out by hand', () => {
    const graph = buildGraph(sixClaims, DEFAULT_LENS);
    const ties = weighTies(sixClaims, graph, { layer: 'all', weights: 'statements' });
    expect(netTies(ties).ties.map(({ id, positive, negative, sign }) => [id, positive, negative, sign])).toEqual([
      ['aland~borduria', 1, 2, -1],
      ['aland~carpania', 1, 0, 1],
      ['borduria~carpania', 0, 1, -1],
    ]);
    const hostile = weighTies(sixClaims, graph, { layer: 'hostile', weights: 'statements' });
    expect(netTies(hostile).ties.map(({ id, sign }) => [id, sign])).toEqual([
      ['aland~borduria', -1],
      ['borduria~carpania', -1],
    ]);
  });
});
