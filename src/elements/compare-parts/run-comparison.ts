// Compares the two sides, a moment after they were chosen, so that a reader sees that something happens.
import { compareLenses, type BySide, type Comparison } from '../../analysis/compare-lenses.js';
import { lensOfSide, parseSide, yearsOf } from '../../analysis/comparison-side.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Issue } from '../../model/issue.js';
import type { Lens } from '../../model/lens.js';

export interface ComparisonInput {
  readonly data: IndexedDataset;
  readonly base: Lens;
  /** In the grammar of `comparison-side.ts`. */
  readonly a: string;
  readonly b: string;
}

export interface ComparisonAnswer extends Comparison {
  readonly issues: BySide<readonly Issue[]>;
  readonly years: BySide<readonly string[]>;
}

export async function runComparison(
  { data, base, a, b }: ComparisonInput,
  signal: AbortSignal,
): Promise<ComparisonAnswer> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
  const [left, right] = [lensOfSide(data, base, parseSide(a)), lensOfSide(data, base, parseSide(b))];
  const comparison = compareLenses(data, { a: left.lens, b: right.lens });
  return {
    ...comparison,
    issues: { a: left.issues, b: right.issues },
    years: { a: yearsOf(data, comparison.graphs.a), b: yearsOf(data, comparison.graphs.b) },
  };
}
