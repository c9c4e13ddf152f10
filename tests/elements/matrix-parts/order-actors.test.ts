import { expect } from '@open-wc/testing';
import { buildGraph } from '../../../src/analysis/build-graph.js';
import { isMatrixOrder, orderActors, type MatrixOrder } from '../../../src/elements/matrix-parts/order-actors.js';
import { indexDataset } from '../../../src/model/indexed-dataset.js';
import { DEFAULT_LENS, type Lens } from '../../../src/model/lens.js';
import { sixClaimsDataset } from '../../fixtures/six-claims.js';

const data = indexDataset(
  {
    ...sixClaimsDataset,
    actors: sixClaimsDataset.actors.map((actor) =>
      actor.id === 'aland' ? { ...actor, kind: 'bloc' as const } : actor,
    ),
  },
  'ordered',
);

const ordered = (
  order: MatrixOrder,
  lens: Partial<Lens> = {},
  values: ReadonlyMap<string, number> | null = null,
): string =>
  orderActors(buildGraph(data, { ...DEFAULT_LENS, ...lens }), { order, locale: 'en', values })
    .map(({ id }) => id)
    .join(' ');

describe('orderActors()', () => {
  it('orders by kind, within a kind by ties, then by name', () => {
    expect(ordered('kind')).to.equal('borduria carpania dorland aland');
  });

  it('orders by name', () => {
    expect(ordered('name')).to.equal('aland borduria carpania dorland');
  });

  it('orders by the number of ties', () => {
    expect(ordered('ties')).to.equal('aland borduria carpania dorland');
    expect(ordered('ties', { types: ['threat'] })).to.equal('borduria aland carpania');
  });

  it('orders by community, and puts those without one last', () => {
    const communities = new Map([
      ['carpania', 1],
      ['dorland', 1],
      ['borduria', 2],
    ]);
    expect(ordered('community', {}, communities)).to.equal('carpania dorland borduria aland');
  });

  it('orders by a measure, the highest first, and by ties until it is computed', () => {
    const values = new Map([
      ['dorland', 0.5],
      ['aland', 0.2],
      ['carpania', 0.2],
      ['borduria', 0.1],
    ]);
    expect(ordered('measure', {}, values)).to.equal('dorland aland carpania borduria');
    expect(ordered('measure')).to.equal(ordered('ties'));
  });

  it('knows its orders', () => {
    expect(['kind', 'community', 'measure', 'weight', ''].map(isMatrixOrder)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
