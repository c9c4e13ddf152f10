// Lays out a graph: in a worker, or in slices on the main thread where no worker can start.
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import type { LayoutAnswer, LayoutOrder } from './layout-messages.js';
import { startWorker } from './start-worker.js';

export interface LayoutRequest extends LayoutOrder {
  readonly signal: AbortSignal;
  /** Share of the work done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * A place for every node, in scene units about the origin: tied actors near each other, circles clear of each
 * other, unconnected parts side by side. The same order and seed always give the same places. Rejects with the
 * signal's reason when it aborts, and with an Error when the layout fails.
 */
export async function runLayout(request: LayoutRequest): Promise<ReadonlyMap<ActorId, Point>> {
  request.signal.throwIfAborted();
  const worker = startWorker(
    (Worker) => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
  );
  const positions = worker === null ? null : await layOutIn(worker, request);
  return positions ?? layOutHere(request);
}

/** Null when the worker could not be loaded: then nothing was done yet. */
function layOutIn(worker: Worker, request: LayoutRequest): Promise<ReadonlyMap<ActorId, Point> | null> {
  const { nodes, ties, seed, signal, onProgress } = request;
  const over = new AbortController();
  return new Promise<ReadonlyMap<ActorId, Point> | null>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.type === 'progress') onProgress?.(data.share);
      else if (data.type === 'done') resolve(new Map(data.positions));
      else reject(new Error(data.message));
    });
    const order: LayoutOrder = { nodes, ties, seed };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(order);
  }).finally(() => {
    over.abort();
    worker.terminate();
  });
}

async function layOutHere(request: LayoutRequest): Promise<ReadonlyMap<ActorId, Point>> {
  const { signal, onProgress } = request;
  const [{ layoutSteps }, { runInSlices }] = await Promise.all([import('./layout-steps.js'), import('./slices.js')]);
  let positions: ReadonlyMap<ActorId, Point> = new Map();
  const steps = layoutSteps(request, {
    onDone: (result) => {
      positions = result;
    },
  });
  await runInSlices(told(steps, onProgress), { signal });
  signal.throwIfAborted();
  return positions;
}

function* told(steps: Iterable<number>, tell: LayoutRequest['onProgress']): Generator<undefined> {
  for (const share of steps) {
    tell?.(share);
    yield undefined;
  }
}
