// Krippendorff's alpha for nominal values and two coders without missing values.
// Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania.

/**
 * `pairs`: the two coders' values of each unit. Returns 1 for perfect agreement, 0 for what chance would give, and
 * null where nothing can be said: fewer than two units, or one value throughout.
 */
export function nominalAlpha(pairs) {
  const totals = new Map();
  let disagreements = 0;
  for (const [a, b] of pairs) {
    for (const value of [a, b]) totals.set(value, (totals.get(value) ?? 0) + 1);
    if (a !== b) disagreements += 2;
  }
  const values = 2 * pairs.length;
  const expected = values ** 2 - [...totals.values()].reduce((sum, count) => sum + count ** 2, 0);
  if (pairs.length < 2 || expected === 0) return null;
  return 1 - ((values - 1) * disagreements) / expected;
}
