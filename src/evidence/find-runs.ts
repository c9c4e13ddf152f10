// The runs of a text between two anchors: what a passage may be, or have become, when only its ends are known.
import { findAnchors } from './find-anchors.js';
import type { TextRange } from './normalised-text.js';

/**
 * The runs from each `first` to the next `last`; of several that end at the same place only the shortest. In the order
 * of the text, in UTF-16 units. Both anchors are n1-normalised.
 */
export function findRuns(text: string, first: string, last: string): readonly TextRange[] {
  const ends = findAnchors(text, last);
  const startByEnd = new Map<number, number>();
  let next = 0;
  for (const start of findAnchors(text, first)) {
    let end = ends[next];
    while (end !== undefined && (end.start < start.start || end.end < start.end)) end = ends[(next += 1)];
    if (end !== undefined) startByEnd.set(end.end, start.start);
  }
  return Array.from(startByEnd, ([end, start]) => ({ start, end }));
}
