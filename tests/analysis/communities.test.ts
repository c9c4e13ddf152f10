import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { communitiesOf } from '../../src/analysis/communities.js';
import { countComponents, densityOf } from '../../src/analysis/describe-graph.js';
import { buildProjection, type Projection } from '../../src/analysis/projection.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { smallDataset, type ClaimIdea } from './small-dataset.js';

function projection(actors: string, pairs: string, directed = false): Projection {
  const claims = pairs
    .split(' ')
    .filter(Boolean)
    .map((pair): ClaimIdea => ({ from: [pair.charAt(0)], to: [pair.charAt(1)] }));
  const data = smallDataset({ actors: actors.split(''), claims });
  return buildProjection(data, buildGraph(data, DEFAULT_LENS), { layer: 'all', directed, weights: 'none' });
}

const TWO_TRIANGLES = 'ab bc ca de ef fd cd';

describe('communities', () => {
  it('are the two triangles that one tie connects, and whoever stands alone', () => {
    // 7 ties, 3 in each triangle, 7 ends each: 2 × (3/7 − (7/14)²) = 5/14.
    const found = communitiesOf(projection('abcdefg', TWO_TRIANGLES));
    expect(found.communities).toEqual([['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]);
    expect(found.modularity).toBeCloseTo(5 / 14, 12);
  });

  it('are the same every time', () => {
    const ring = projection('abcdefgh', 'ab bc cd de ef fg gh ha');
    expect(communitiesOf(ring)).toEqual(communitiesOf(ring));
  });

  it('are found along directions as well', () => {
    expect(communitiesOf(projection('abcdef', TWO_TRIANGLES, true)).communities).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  it('have no modularity without relations', () => {
    expect(communitiesOf(projection('ba', ''))).toEqual({ communities: [['a'], ['b']], modularity: null });
  });
});

describe('a projection as a whole', () => {
  it('is as dense as the share of possible ties it has', () => {
    expect(densityOf(projection('abcd', 'ab bc cd'))).toBe(0.5);
    expect(densityOf(projection('abcd', 'ab bc cd', true))).toBe(0.25);
    expect(densityOf(projection('a', ''))).toBe(null);
  });

  it('has as many parts as nothing connects, whatever the direction', () => {
    expect(countComponents(projection('abcdef', 'ab cb de', true))).toBe(3);
    expect(countComponents(projection('', ''))).toBe(0);
  });
});
