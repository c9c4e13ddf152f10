// Movement over a short time, one step a frame.

/** Milliseconds of a movement of the whole picture, and of its actors. */
export const MOVE_MS = 220;
export const GLIDE_MS = 420;

const easeInOut = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

/** Calls `step` with the eased share of the way, up to 1. Returns how to stop it where it is. */
export function tween(duration: number, step: (share: number) => void): () => void {
  let frame = 0;
  let begin: number | null = null;
  const advance = (now: number): void => {
    begin ??= now;
    const share = Math.min(1, (now - begin) / duration);
    step(share === 1 ? 1 : easeInOut(share));
    frame = share < 1 ? requestAnimationFrame(advance) : 0;
  };
  frame = requestAnimationFrame(advance);
  return () => cancelAnimationFrame(frame);
}
