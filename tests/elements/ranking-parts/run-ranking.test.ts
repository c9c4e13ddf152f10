import { expect } from '@open-wc/testing';
import { buildGraph } from '../../../src/analysis/build-graph.js';
import type { RankingInput } from '../../../src/elements/ranking-parts/compute-ranking.js';
import { runRanking } from '../../../src/elements/ranking-parts/run-ranking.js';
import type { Claim } from '../../../src/model/claim.js';
import { indexDataset } from '../../../src/model/indexed-dataset.js';
import { DEFAULT_LENS } from '../../../src/model/lens.js';
import { sixClaims, sixClaimsDataset } from '../../fixtures/six-claims.js';

const signal = new AbortController().signal;

const small: RankingInput = {
  data: sixClaims,
  graph: buildGraph(sixClaims, DEFAULT_LENS),
  measure: 'strength',
  on: '',
};

/** A ring of so many actors, each also tied to the actor seven further on: large enough for a worker. */
function large(count: number): RankingInput {
  const id = (index: number): string => `n${index % count}`;
  const tie = (from: number, to: number, name: string): Claim => ({
    ...(sixClaimsDataset.claims[2] as Claim),
    id: `${name}-${from}`,
    from: [id(from)],
    to: [id(to)],
  });
  const indices = Array.from({ length: count }, (_, index) => index);
  const data = indexDataset(
    {
      ...sixClaimsDataset,
      actors: indices.map((index) => ({ id: id(index), name: id(index), kind: 'state' as const })),
      claims: indices.flatMap((index) => [tie(index, index + 1, 'next'), tie(index, index + 7, 'far')]),
      positions: [],
    },
    'large',
  );
  return { ...small, data, graph: buildGraph(data, DEFAULT_LENS) };
}

describe('runRanking()', () => {
  it('ranks a small graph', async () => {
    const { result, measure, projectionName } = await runRanking(small, signal);
    expect(measure.id).to.equal('strength');
    expect(projectionName).to.equal('all relations, undirected, weighted by statements');
    expect('ranked' in result && result.ranked[0]).to.deep.equal({ actor: 'aland', value: 5, rank: 1 });
  });

  it('ranks a large graph in a worker, with the same numbers', async () => {
    const Given = Worker;
    let started = 0;
    globalThis.Worker = class extends Given {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        started += 1;
      }
    };
    try {
      const { result } = await runRanking(large(500), signal);
      expect(started).to.equal(1);
      expect('ranked' in result && result.ranked.length).to.equal(500);
      expect('ranked' in result && new Set(result.ranked.map(({ value }) => value))).to.deep.equal(new Set([4]));
    } finally {
      globalThis.Worker = Given;
    }
  });

  it('ranks on the main thread where no worker may start', async () => {
    const Given = Worker;
    globalThis.Worker = new Proxy(Given, {
      construct: () => {
        throw new Error('forbidden');
      },
    });
    try {
      const { result } = await runRanking(large(500), signal);
      expect('ranked' in result && result.ranked.length).to.equal(500);
    } finally {
      globalThis.Worker = Given;
    }
  });

  it('can be called off', async () => {
    const calling = new AbortController();
    const running = runRanking(large(500), calling.signal);
    calling.abort(new Error('called off'));
    let reason: unknown;
    await running.catch((error: unknown) => (reason = error));
    expect(reason).to.be.instanceOf(Error).with.property('message', 'called off');
  });
});
