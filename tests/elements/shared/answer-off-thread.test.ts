import { expect } from '@open-wc/testing';
import { runBalance } from '../../../src/elements/balance-parts/run-balance.js';
import { runRanges } from '../../../src/elements/ranking-parts/run-ranges.js';
import { answerInSlices } from '../../../src/elements/shared/answer-off-thread.js';
import { DEFAULT_LENS } from '../../../src/model/lens.js';
import { sixClaims } from '../../fixtures/six-claims.js';

const BALANCE = { data: sixClaims, lens: DEFAULT_LENS, teller: 'together' };
const RANGES = {
  data: sixClaims,
  lens: DEFAULT_LENS,
  measure: 'degree',
  projection: { layer: 'all', directed: false, weights: 'none' },
} as const;

const going = (): AbortSignal => new AbortController().signal;

/** Runs `act` where no worker may start. */
async function withoutWorkers<T>(act: () => Promise<T>): Promise<T> {
  const Given = Worker;
  globalThis.Worker = new Proxy(Given, {
    construct: () => {
      throw new Error('forbidden');
    },
  });
  try {
    return await act();
  } finally {
    globalThis.Worker = Given;
  }
}

describe('questions that are answered off the thread', () => {
  it('have the same answer where no worker may start', async () => {
    const balance = await runBalance(BALANCE, going());
    expect(balance.frustration.camps).to.deep.equal([['aland', 'carpania'], ['borduria']]);
    expect(await withoutWorkers(() => runBalance(BALANCE, going()))).to.deep.equal(balance);
    const ranges = await runRanges(RANGES, going());
    expect(ranges.ranges.size).to.equal(5);
    expect(await withoutWorkers(() => runRanges(RANGES, going()))).to.deep.equal(ranges);
  });

  it('can be given up, in a worker and without one', async () => {
    const reject = async (run: () => Promise<unknown>): Promise<unknown> =>
      run().then(
        () => 'answered',
        () => 'given up',
      );
    const over = (): AbortSignal => AbortSignal.abort();
    expect(await reject(() => runBalance(BALANCE, over()))).to.equal('given up');
    const stop = new AbortController();
    const endless = (function* steps(): Generator<void, number> {
      for (let count = 0; count < 1e9; count += 1) {
        if (count === 3) stop.abort();
        yield;
      }
      return 1;
    })();
    expect(await reject(() => answerInSlices(endless, stop.signal))).to.equal('given up');
  });

  it('come to what the last step gives', async () => {
    const steps = (function* three(): Generator<void, string> {
      yield;
      yield;
      return 'done';
    })();
    expect(await answerInSlices(steps, going())).to.equal('done');
  });
});
