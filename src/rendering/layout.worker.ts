// The layout off the main thread; see `layout-messages.ts` for what it is told and answers.
import { layoutWithFcose } from './fcose-layout.js';
import type { LayoutAnswer, LayoutOrder } from './layout-messages.js';
import { layoutSteps, type LayoutPositions } from './layout-steps.js';

/** fCoSE takes half a second at 300 actors and a quarter of a minute at 1,000. */
const MAX_FCOSE_ACTORS = 300;

const PROGRESS_MS = 100;

const answer = (message: LayoutAnswer): void => postMessage(message);

function layOut(order: LayoutOrder): void {
  let positions: LayoutPositions = new Map();
  const better = { maxActors: MAX_FCOSE_ACTORS, run: layoutWithFcose };
  const steps = layoutSteps(order, {
    better,
    onDone: (result) => {
      positions = result;
    },
  });
  let told = performance.now();
  for (const share of steps) {
    if (performance.now() - told < PROGRESS_MS) continue;
    told = performance.now();
    answer({ type: 'progress', share });
  }
  answer({ type: 'done', positions: [...positions] });
}

addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  try {
    layOut(data);
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
