// How far the strands of one tie bend so that they run side by side without touching.

/** Clear space between two strands where they are furthest apart, in scene units. */
export const STRAND_GAP = 4;

/**
 * The bend of each strand, in the order of the strands from the left side to the right of the way from the first to
 * the second actor of the tie. Symmetric: the bundle as a whole runs straight; a single strand is straight.
 */
export function spreadStrands(widths: readonly number[]): readonly number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0) + STRAND_GAP * Math.max(0, widths.length - 1);
  let edge = -whole / 2;
  return widths.map((width) => {
    const middle = edge + width / 2;
    edge += width + STRAND_GAP;
    // A quadratic curve comes half as far from its chord as its control point.
    return middle * 2;
  });
}
