// Runs long work on the main thread in slices, so that input is never kept waiting.

/** Milliseconds of work before the page gets its turn; a step must be short against it. */
export const SLICE_MS = 16;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    // Not a timer: those are slowed down to 4 ms when nested, and to a second in a hidden page.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

export interface SliceOptions {
  readonly signal: AbortSignal;
  /** Wraps each slice, as a database wraps a transaction. */
  readonly around?: (slice: () => void) => void;
}

/**
 * Takes the steps one by one, with a pause whenever a slice's time is up. Resolves to whether all were taken: false
 * when the signal aborted before.
 */
export async function runInSlices(steps: Iterator<unknown>, { signal, around }: SliceOptions): Promise<boolean> {
  let done = false;
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    do done = steps.next().done === true;
    while (!done && performance.now() < end);
  };
  while (!signal.aborted) {
    if (around === undefined) slice();
    else around(slice);
    if (done) return true;
    // oxlint-disable-next-line no-await-in-loop -- the pause is the point
    await pause();
  }
  return false;
}
