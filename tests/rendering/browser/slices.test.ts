import { expect } from '@open-wc/testing';
import { runInSlices, SLICE_MS } from '../../../src/rendering/slices.js';

/** Steps that each take some milliseconds. */
function* slow(count: number, taken: number[]): Generator<undefined> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + SLICE_MS / 3;
    while (performance.now() < end);
    taken.push(step);
    yield undefined;
  }
}

describe('runInSlices()', () => {
  it('takes every step, with pauses in which the page draws', async () => {
    const taken: number[] = [];
    let frames = 0;
    const count = (): void => {
      frames++;
      if (taken.length < 12) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    expect(await runInSlices(slow(12, taken), { signal: new AbortController().signal })).to.equal(true);
    expect(taken.length).to.equal(12);
    expect(frames).to.be.greaterThan(1);
  });

  it('takes short work in one go, before anything else happens', () => {
    const taken: number[] = [];
    void runInSlices([1, 2, 3].map((step) => taken.push(step))[Symbol.iterator](), {
      signal: new AbortController().signal,
    });
    expect(taken).to.deep.equal([1, 2, 3]);
  });

  it('stops when the signal aborts', async () => {
    const stop = new AbortController();
    const taken: number[] = [];
    const work = runInSlices(slow(1000, taken), { signal: stop.signal });
    stop.abort();
    expect(await work).to.equal(false);
    expect(taken.length).to.be.lessThan(20);
  });
});
