// Whole percentages that add up to 100.

/** Rounded by largest remainder; all 0 where there is nothing to share. Of equal remainders the first goes up. */
export function sharePercent(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * 100) / total);
  const missing = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const raised = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing);
  return exact.map((share, index) => Math.floor(share) + (raised.some((up) => up.index === index) ? 1 : 0));
}
