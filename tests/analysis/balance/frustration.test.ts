import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frustrationOf, frustrationSteps, type Frustration } from '../../../src/analysis/balance/frustration.js';
import { netTies, type SignedTies, type WeighedTie } from '../../../src/analysis/balance/signed-ties.js';
import { seededRandom } from '../../../src/model/seeded-random.js';
import { FOES, FRIENDS } from './highland-tribes.js';
import { signedTies, weighedTie } from './signed-fixture.js';

const name = (index: number): string => `n${String(index).padStart(2, '0')}`;

const tribes = netTies([
  ...FRIENDS.map(([a, b]) => weighedTie(name(a), name(b), 1, 0)),
  ...FOES.map(([a, b]) => weighedTie(name(a), name(b), 0, 1)),
]);

function allFoes(order: number): SignedTies {
  const ties: WeighedTie[] = [];
  for (let a = 0; a < order; a += 1) {
    for (let b = a + 1; b < order; b += 1) ties.push(weighedTie(name(a), name(b), 0, 1));
  }
  return netTies(ties);
}

const pairs = ({ against }: Frustration): string[] => against.map(({ actors }) => actors.join(''));

/** Up to eight actors: few enough to try every division. */
const smallGraph = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom(1, -1)), { maxLength: 24 })
  .map((drawn): readonly WeighedTie[] => {
    const ties = new Map<string, WeighedTie>();
    for (const [a, b, sign] of drawn) {
      if (a !== b) {
        const tie = weighedTie(name(a), name(b), sign > 0 ? 1 : 0, sign > 0 ? 0 : 1);
        ties.set(tie.id, tie);
      }
    }
    return [...ties.values()];
  });

function tryAll({ actors, ties }: SignedTies): number {
  let least = ties.length;
  for (let division = 0; division < 2 ** actors.length; division += 1) {
    const side = (actor: string): number => (division >> actors.indexOf(actor)) & 1;
    const against = ties.filter(({ actors: [a, b], sign }) => (side(a) === side(b)) !== sign > 0);
    least = Math.min(least, against.length);
  }
  return least;
}

describe('the line index of frustration', () => {
  it('is 0 of nothing, of friends, and of two camps', () => {
    expect(frustrationOf(netTies([]))).toEqual({ index: 0, exact: true, lower: 0, camps: [[], []], against: [] });
    expect(frustrationOf(signedTies('ab+ bc+ ac+')).camps).toEqual([['a', 'b', 'c'], []]);
    const camps = frustrationOf(signedTies('ab+ cd+ ac- bd-'));
    expect([camps.index, camps.exact, camps.camps]).toEqual([
      0,
      true,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
  });

  it('is 1 of three foes, and of friends of foes', () => {
    expect(frustrationOf(signedTies('ab- bc- ac-')).index).toBe(1);
    const found = frustrationOf(signedTies('ab+ ac+ bc-'));
    expect([found.index, found.exact, pairs(found).length]).toEqual([1, true, 1]);
  });

  it('adds up over triangles that share one actor', () => {
    const found = frustrationOf(signedTies('ab- bc- ac- cd- de- ce- ef+'));
    expect([found.index, found.lower, found.exact]).toEqual([2, 2, true]);
  });

  it('names the ties against the camps it gives', () => {
    // One tie of the circle has to give way; a and b stay together by two ways.
    const found = frustrationOf(signedTies('ab+ bc+ cd+ ad-'));
    expect(found.index).toBe(1);
    const [[...first]] = found.camps;
    for (const { actors, sign } of found.against) {
      expect(first.includes(actors[0]) === first.includes(actors[1])).toBe(sign < 0);
    }
  });

  it('leaves out ties whose sides weigh the same', () => {
    expect(frustrationOf(signedTies('ab* bc- ac-')).index).toBe(0);
  });

  it('of n actors who are all foes is floor((n − 1)² ÷ 4), proved, up to forty', () => {
    for (let order = 3; order <= 40; order += 1) {
      const { index, exact } = frustrationOf(allFoes(order));
      expect([order, index, exact]).toEqual([order, Math.floor((order - 1) ** 2 / 4), true]);
    }
  });

  it('of the sixteen tribes of Read is 7', () => {
    expect(tribes.actors).toHaveLength(16);
    expect(tribes.ties).toHaveLength(58);
    expect(frustrationOf(tribes)).toMatchObject({ index: 7, lower: 7, exact: true });
  });

  it('is what trying every division gives', () => {
    fc.assert(
      fc.property(smallGraph, (ties) => {
        const signed = netTies(ties);
        const { index, exact, lower } = frustrationOf(signed);
        expect([index, exact, lower]).toEqual([tryAll(signed), true, index]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('stays when all signs at one actor are switched', () => {
    fc.assert(
      fc.property(smallGraph, fc.nat(7), (ties, chosen) => {
        const switched = ties.map((tie) =>
          tie.actors.includes(name(chosen)) ? { ...tie, positive: tie.negative, negative: tie.positive } : tie,
        );
        expect(frustrationOf(netTies(switched)).index).toBe(frustrationOf(netTies(ties)).index);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('is the same answer, camps included, however the ties are listed', () => {
    fc.assert(
      fc.property(
        smallGraph.chain((ties) =>
          fc.tuple(fc.constant(ties), fc.shuffledSubarray([...ties], { minLength: ties.length })),
        ),
        ([ties, shuffled]) => {
          expect(frustrationOf(netTies(shuffled))).toEqual(frustrationOf(netTies(ties)));
        },
      ),
      { seed: 7, numRuns: 100 },
    );
  });

  it('is given as bounds that hold where the search may not go on', () => {
    const found = frustrationOf(tribes, 1);
    expect(found.lower).toBeLessThanOrEqual(7);
    expect(found.index).toBeGreaterThanOrEqual(7);
    expect(found.exact).toBe(found.lower === found.index);
  });

  it('is found in steps between which one can give up', () => {
    const random = seededRandom(2);
    const ties: WeighedTie[] = [];
    for (let a = 0; a < 24; a += 1) {
      for (let b = a + 1; b < 24; b += 1) {
        if (random() < 0.3)
          ties.push(random() < 0.5 ? weighedTie(name(a), name(b), 1, 0) : weighedTie(name(a), name(b), 0, 1));
      }
    }
    const steps = frustrationSteps(netTies(ties));
    expect(steps.next().done).toBe(false);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value.exact).toBe(true);
  });
});
