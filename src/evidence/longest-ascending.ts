// The longest run of values that ascend, others left out: which passages of a copy kept their order.

/**
 * The indexes of one longest subsequence that never descends, by patience sorting
 * (C. Schensted, "Longest Increasing and Decreasing Subsequences", 1961).
 */
export function longestAscending(values: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((values[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    before.push(tails[low - 1] ?? -1);
    tails[low] = index;
  });
  const kept: number[] = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = before[index] ?? -1) kept.push(index);
  return kept.toReversed();
}
