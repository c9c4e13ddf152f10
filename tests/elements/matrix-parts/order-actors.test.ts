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

const ordered = (order: MatrixOrder, lens: Partial<Lens> = {}): string =>
  orderActors(buildGraph(data, { ...DEFAULT_LENS, ...lens }), order, 'en')
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

  it('knows its orders', () => {
    expect(['kind', 'name', 'ties', 'weight', ''].map(isMatrixOrder)).to.deep.equal([true, true, true, false, false]);
  });
});
