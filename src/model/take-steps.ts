// Work in steps, taken one after the other until it is done, where nobody waits for a turn between them.

/** What the steps come to. */
export function takeSteps<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
