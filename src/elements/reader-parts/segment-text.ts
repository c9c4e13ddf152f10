// Cuts a stretch of text where passages begin and end, so that every piece lies wholly inside or outside each of them.
import type { TextRange } from '../../evidence/normalised-text.js';
import type { Passage } from './passages.js';

export interface Segment extends TextRange {
  /** Indices of the passages it belongs to, ascending; empty for text that nothing cites. */
  readonly passages: readonly number[];
}

/** `from`: indices of the passages that may reach into the stretch, ascending. */
export function segmentText(
  stretch: TextRange,
  passages: readonly Passage[],
  from: readonly number[],
): readonly Segment[] {
  const inside = from.filter((index) => {
    const range = passages[index]?.range;
    return range !== undefined && range.start < stretch.end && range.end > stretch.start;
  });
  const cuts = new Set([stretch.start, stretch.end]);
  for (const index of inside) {
    const range = passages[index]?.range;
    if (range === undefined) continue;
    cuts.add(Math.max(range.start, stretch.start));
    cuts.add(Math.min(range.end, stretch.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? stretch.end;
    const covering = inside.filter((index) => {
      const range = passages[index]?.range;
      return range !== undefined && range.start <= start && range.end >= end;
    });
    return { start, end, passages: covering };
  });
}
