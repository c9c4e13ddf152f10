// Runs long work on the main thread in slices, so that input is never kept waiting.

/** Milliseconds of work before the page gets its turn; a step must be short against it. */
export const SLICE_MS = 12;

/** In a hidden page no frame is drawn; then the work goes on after so many milliseconds. */
const HIDDEN_MS = 60;

/** Until the next frame has been drawn, so that the page draws and hears the reader between two slices. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const next = (): void => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      // Not within the frame, whose own work would add to ours.
      setTimeout(resolve);
    };
    const timer = setTimeout(next, HIDDEN_MS);
    const frame = requestAnimationFrame(next);
  });

export interface SliceOptions {
  readonly signal: AbortSignal;
}

/**
 * Takes the steps one by one, with a pause whenever a slice's time is up. Resolves to whether all were taken: false
 * when the signal aborted before.
 */
export async function runInSlices(steps: Iterator<unknown>, { signal }: SliceOptions): Promise<boolean> {
  let done = false;
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    do done = steps.next().done === true;
    while (!done && performance.now() < end);
  };
  while (!signal.aborted) {
    slice();
    if (done) return true;
    // oxlint-disable-next-line no-await-in-loop -- the pause is the point
    await pause();
  }
  return false;
}
