import { describe, expect, it } from 'vitest';
import { commonEnemies } from '../../../src/analysis/balance/common-enemies.js';
import { mixedTieSteps } from '../../../src/analysis/balance/mixed-ties.js';
import { netTies } from '../../../src/analysis/balance/signed-ties.js';
import { takeSteps } from '../../../src/model/take-steps.js';
import { signedTies, weighedTie } from './signed-fixture.js';

const found = (text: string): unknown =>
  commonEnemies(signedTies(text)).map(({ actors, enemies, sign }) => [actors.join(''), enemies.join(''), sign]);

describe('enemies of enemies', () => {
  it('are pairs with a common foe, and what is said of the pair itself', () => {
    expect(found('ac- bc- ab+')).toEqual([['ab', 'c', 1]]);
    expect(found('ac- bc-')).toEqual([['ab', 'c', 0]]);
    expect(found('ab- ac- bc-')).toEqual([
      ['ab', 'c', -1],
      ['ac', 'b', -1],
      ['bc', 'a', -1],
    ]);
  });

  it('begin with the pair that shares the most', () => {
    expect(found('ac- bc- ad- bd- ae-')).toEqual([
      ['ab', 'cd', 0],
      ['cd', 'ab', 0],
      ['ce', 'a', 0],
      ['de', 'a', 0],
    ]);
  });

  it('are none among friends', () => {
    expect(found('ab+ bc+')).toEqual([]);
  });
});

describe('ties of both signs', () => {
  it('change the line index when they flip or go', () => {
    const signed = netTies([weighedTie('a', 'b', 1, 2), weighedTie('b', 'c', 0, 1), weighedTie('a', 'c', 0, 1)]);
    expect(takeSteps(mixedTieSteps(signed)).map(({ tie, flipped, dropped }) => [tie.id, flipped, dropped])).toEqual([
      ['a~b', 0, 0],
    ]);
  });
});
