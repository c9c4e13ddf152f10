// Tells when the canvas shows everything, the pictures in the circles included.
import type { Core } from 'cytoscape';

/** A picture that does not arrive, or a hidden page that draws nothing, holds nobody up longer (milliseconds). */
const PATIENCE_MS = 1500;

export function whenDrawn(core: Core, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      if (!core.destroyed()) core.off('render', check);
      resolve();
    };
    const check = (): void => {
      if (core.nodes(':backgrounding').empty()) finish();
    };
    const timer = setTimeout(finish, PATIENCE_MS);
    if (signal.aborted) finish();
    else {
      signal.addEventListener('abort', finish);
      core.on('render', check);
      core.forceRender();
    }
  });
}
