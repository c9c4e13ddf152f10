import { describe, expect, it } from 'vitest';
import { whatChangesSteps, type WhatChanges } from '../../src/analysis/what-changes.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import { takeSteps } from '../../src/model/take-steps.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { smallDataset } from './small-dataset.js';

const changes = (after: Partial<Lens>, before: Partial<Lens> = {}): WhatChanges =>
  takeSteps(
    whatChangesSteps({
      data: sixClaims,
      before: { ...DEFAULT_LENS, ...before },
      after: { ...DEFAULT_LENS, ...after },
      measure: 'degree',
      on: {},
    }),
  );

describe('what changes from one lens to another', () => {
  it('is nothing where they are the same', () => {
    expect(changes({})).toMatchObject({ gained: [], lost: [], reweighed: 0, ranks: [] });
    expect(changes({}).camps.moved).toEqual([]);
  });

  it('is the relations lost and gained', () => {
    const lost = ['alliance:aland~borduria', 'alliance:aland~carpania', 'trade:aland>dorland'];
    const found = changes({ sources: ['!north-2019'] });
    expect([found.lost, found.gained]).toEqual([lost, []]);
    expect(changes({}, { sources: ['!north-2019'] }).gained).toEqual(lost);
  });

  it('is the ranks that move, the furthest first, and who is no longer ranked last', () => {
    const { ranks } = changes({ hidden: ['aland'] });
    expect(ranks.at(-1)).toEqual({ actor: 'aland', before: 1, after: null });
    expect(ranks.find(({ actor }) => actor === 'borduria')).toEqual({ actor: 'borduria', before: 2, after: 1 });
  });

  it('is who stands in the other camp, however the camps are written', () => {
    // Two friends against one foe; without the threat the foe is the second's friend only.
    const data = smallDataset({
      actors: ['a', 'b', 'c', 'd'],
      claims: [
        { type: 'alliance', from: ['a'], to: ['b'] },
        { type: 'rivalry', from: ['a'], to: ['c'] },
        { type: 'rivalry', from: ['b'], to: ['c'] },
        { type: 'alliance', from: ['c'], to: ['d'] },
        { type: 'threat', from: ['a'], to: ['d'] },
        { type: 'threat', from: ['b'], to: ['d'] },
      ],
    });
    const found = takeSteps(
      whatChangesSteps({
        data,
        before: DEFAULT_LENS,
        after: { ...DEFAULT_LENS, types: ['alliance', 'rivalry'] },
        measure: 'degree',
        on: {},
      }),
    );
    expect(found.camps).toEqual({ before: { index: 0, exact: true }, after: { index: 0, exact: true }, moved: [] });
  });

  it('is plain data', () => {
    const found = changes({ hidden: ['aland'] });
    expect(structuredClone(found)).toEqual(found);
  });
});
