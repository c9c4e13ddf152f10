import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/analysis/balance/blocks.js';
import { improveSides } from '../../../src/analysis/balance/improve-sides.js';
import { triangleBound } from '../../../src/analysis/balance/negative-triangles.js';
import {
  against,
  matrixOf,
  melt,
  type SignedEdge,
  type SignedMatrix,
} from '../../../src/analysis/balance/signed-matrix.js';
import { spectralBound } from '../../../src/analysis/balance/spectral-bound.js';

const edge = (source: number, target: number, sign: 1 | -1): SignedEdge => ({ source, target, sign });

const ORDER = 6;

const randomMatrix: fc.Arbitrary<SignedMatrix> = fc
  .array(fc.constantFrom<0 | 1 | -1>(0, 1, -1), { minLength: 15, maxLength: 15 })
  .map((signs) => {
    const edges: SignedEdge[] = [];
    let at = 0;
    for (let i = 0; i < ORDER; i += 1) {
      for (let j = i + 1; j < ORDER; j += 1) {
        const sign = signs[at] ?? 0;
        at += 1;
        if (sign !== 0) edges.push(edge(i, j, sign));
      }
    }
    return matrixOf(ORDER, edges);
  });

function least(matrix: SignedMatrix): number {
  const divisions = Array.from({ length: 2 ** matrix.order }, (_, division) =>
    Array.from({ length: matrix.order }, (__, node) => ((division >> node) & 1 ? 1 : -1)),
  );
  return Math.min(...divisions.map((sides) => against(matrix, sides)));
}

describe('the bounds of the search for camps', () => {
  it('never exceed what some division reaches, nor fall short of it from above', () => {
    fc.assert(
      fc.property(randomMatrix, (matrix) => {
        const best = least(matrix);
        expect(triangleBound(matrix)).toBeLessThanOrEqual(best);
        expect(spectralBound(matrix, { rounds: 30, enough: 15 })).toBeLessThanOrEqual(best);
        expect(improveSides(matrix).lost).toBeGreaterThanOrEqual(best);
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('meet in a triangle of foes', () => {
    const foes = matrixOf(3, [edge(0, 1, -1), edge(1, 2, -1), edge(0, 2, -1)]);
    expect([triangleBound(foes), spectralBound(foes, { rounds: 0, enough: 3 }), improveSides(foes).lost]).toEqual([
      1, 1, 1,
    ]);
  });

  it('count what is lost for certain when two nodes are melted into one', () => {
    // 0 and 1 are friends of 2 and foes of it: on one side, one of the two ties is lost.
    const matrix = matrixOf(3, [edge(0, 2, 1), edge(1, 2, -1), edge(0, 1, 1)]);
    const together = melt(matrix, 1, 1);
    expect([together.lost, [...together.rest.weights]]).toEqual([1, [0, 0, 0, 0]]);
    const apart = melt(matrix, 1, -1);
    expect([apart.lost, [...apart.rest.weights]]).toEqual([1, [0, 2, 2, 0]]);
  });

  it('are added up over blocks: two triangles at one node, and a bridge', () => {
    const edges = [
      edge(0, 1, 1),
      edge(1, 2, 1),
      edge(0, 2, 1),
      edge(2, 3, 1),
      edge(3, 4, 1),
      edge(2, 4, 1),
      edge(4, 5, 1),
    ];
    const blocks = blocksOf(6, edges).map((block) =>
      [...new Set(block.flatMap(({ source, target }) => [source, target]))].toSorted(),
    );
    expect(blocks.toSorted()).toEqual([
      [0, 1, 2],
      [2, 3, 4],
      [4, 5],
    ]);
  });
});
