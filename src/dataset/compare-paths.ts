// The order of places in a dataset file, so that issues can be worked off from top to bottom.

const TOP: readonly string[] = ['coders', 'sources', 'actors', 'topics', 'claims', 'positions', 'layout'];

/** Keys of the head of the file come before its lists. */
const rankOfTop = (key: string | undefined): number => TOP.indexOf(key ?? '');

const NUMBER = /^\d+$/;

/** Numbers by size and before words; words in code-unit order. */
function compareKeys(a: string, b: string): number {
  const numbers = Number(NUMBER.test(b)) - Number(NUMBER.test(a));
  if (numbers !== 0) return numbers;
  const bySize = NUMBER.test(a) ? Number(a) - Number(b) : 0;
  return bySize !== 0 ? bySize : a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Compares two JSON pointers: the whole file first, then its head, then list by list in the order of the format,
 * records by number.
 */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.split('/').slice(1);
  const right = b.split('/').slice(1);
  const byTop = rankOfTop(left[0]) - rankOfTop(right[0]);
  if (byTop !== 0) return byTop;
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const byKey = compareKeys(left[at] ?? '', right[at] ?? '');
    if (byKey !== 0) return byKey;
  }
  return left.length - right.length;
}
