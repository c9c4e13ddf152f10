// Lays out in a real worker; the arithmetic itself is tested in `pure/`.
import { expect } from '@open-wc/testing';
import type { LayoutAnswer } from '../../../src/rendering/layout-messages.js';
import { runLayout, type LayoutRequest } from '../../../src/rendering/run-layout.js';
import { startWorker } from '../../../src/rendering/start-worker.js';

const signal = new AbortController().signal;

/** A ring of actors `n0`, `n1`, … and one pair besides. */
function ring(count: number): Pick<LayoutRequest, 'nodes' | 'ties'> {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  return {
    nodes: [...ids, 'far', 'away'].map((id) => ({ id, x: 0, y: 0, radius: 20 })),
    ties: [
      ...ids.map((a, index) => ({ a, b: ids[(index + 1) % count] ?? a, strength: 1 })),
      { a: 'far', b: 'away', strength: 1 },
    ],
  };
}

function closest(positions: ReadonlyMap<string, readonly [number, number]>): number {
  const places = [...positions.values()];
  let least = Infinity;
  for (const [index, [x, y]] of places.entries())
    for (const [otherX, otherY] of places.slice(index + 1)) least = Math.min(least, Math.hypot(x - otherX, y - otherY));
  return least;
}

describe('runLayout()', () => {
  it('gives every actor a place, circles clear of each other', async () => {
    const positions = await runLayout({ ...ring(9), seed: 1, signal });
    expect(positions.size).to.equal(11);
    expect(closest(positions)).to.be.greaterThan(40);
  });

  it('gives the same places again, whatever the order of the actors', async () => {
    const { nodes, ties } = ring(9);
    const first = await runLayout({ nodes, ties, seed: 7, signal });
    const again = await runLayout({ nodes: nodes.toReversed(), ties: ties.toReversed(), seed: 7, signal });
    expect(again.size).to.equal(first.size);
    for (const [id, place] of first) expect(again.get(id)).to.deep.equal(place);
  });

  it('lays out more than 300 actors by plain forces, and tells how far it is', async () => {
    const told: number[] = [];
    const positions = await runLayout({ ...ring(400), seed: 1, signal, onProgress: (share) => told.push(share) });
    expect(positions.size).to.equal(402);
    expect(closest(positions)).to.be.greaterThan(40);
    expect(told.every((share) => share > 0 && share <= 1)).to.equal(true);
  });

  it('rejects with the reason of the signal and ends the worker', async () => {
    const stop = new AbortController();
    const layout = runLayout({ ...ring(400), seed: 1, signal: stop.signal });
    stop.abort(new Error('enough'));
    const outcome = await layout.then(
      () => 'done',
      (error: unknown) => error,
    );
    expect(outcome).to.have.property('message', 'enough');
  });

  it('has a worker that answers an order itself', async () => {
    const url = new URL('../../../src/rendering/layout.worker.ts', import.meta.url);
    const worker = startWorker((Worker) => new Worker(url, { type: 'module' }));
    if (worker === null) throw new Error('No worker started.');
    try {
      const answer = new Promise<LayoutAnswer>((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
          if (data.type !== 'progress') resolve(data);
        });
        worker.addEventListener('error', reject);
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage({ ...ring(9), seed: 1 });
      expect((await answer).type).to.equal('done');
    } finally {
      worker.terminate();
    }
  });

  it('works on the page where no worker can start', async () => {
    const usual = globalThis.Worker;
    Reflect.set(globalThis, 'Worker', undefined);
    try {
      const positions = await runLayout({ ...ring(9), seed: 1, signal });
      expect(closest(positions)).to.be.greaterThan(40);
    } finally {
      Reflect.set(globalThis, 'Worker', usual);
    }
  });

  it('has nothing to place in an empty graph', async () => {
    expect((await runLayout({ nodes: [], ties: [], seed: 1, signal })).size).to.equal(0);
  });
});
