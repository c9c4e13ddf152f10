// Where the sections of a source lie in a copy of its text. In the text that was coded, paragraph numbers say it; in
// another edition, or where lines are broken otherwise, the passages found in it do.
import type { Evidence } from '../model/evidence.js';
import type { Section } from '../model/source.js';
import { longestAscending } from './longest-ascending.js';
import type { NormalisedText, TextRange } from './normalised-text.js';
import { paragraphAt } from './paragraphs.js';
import { sectionOfParagraph } from './sections.js';

/** Whether an offset of the copy, in UTF-16 units of its normalised text, lies in a section. */
export type InSection = (section: string, offset: number) => boolean;

/** A passage that stands in one place of the copy only. */
export interface Landmark {
  readonly evidence: Evidence;
  readonly range: TextRange;
}

/** For a copy whose paragraphs are those of the text that was coded. */
export const sectionsByParagraph =
  (copy: NormalisedText, sections: readonly Section[]): InSection =>
  (section, offset) =>
    sectionOfParagraph(sections, paragraphAt(copy, offset)) === section;

/** Whether at least half of the landmarks stand in the paragraph their evidence names; true where there are none. */
export const keepsParagraphs = (copy: NormalisedText, landmarks: readonly Landmark[]): boolean =>
  2 * landmarks.filter(({ evidence, range }) => paragraphAt(copy, range.start) === evidence.paragraph).length >=
  landmarks.length;

/** First and last paragraph of each section in the text that was coded; unlisted ones as far as evidence names them. */
function sectionExtents(
  sections: readonly Section[],
  landmarks: readonly Landmark[],
): ReadonlyMap<string, readonly [number, number]> {
  const extents = new Map<string, readonly [number, number]>(sections.map(({ id, paragraphs }) => [id, paragraphs]));
  const listed = new Set(extents.keys());
  for (const { evidence } of landmarks) {
    if (listed.has(evidence.section)) continue;
    const [first, last] = extents.get(evidence.section) ?? [Infinity, -Infinity];
    extents.set(evidence.section, [Math.min(first, evidence.paragraph), Math.max(last, evidence.paragraph)]);
  }
  return extents;
}

/**
 * For a copy with paragraphs of its own. The landmarks that kept their order mark the way: a section reaches from the
 * last one that belongs to an earlier section to the first one that belongs to a later section. Without landmarks
 * before or behind it, it reaches to the end of the copy; a section that nothing is known of is the whole copy.
 */
export function sectionsByLandmarks(sections: readonly Section[], landmarks: readonly Landmark[]): InSection {
  const inOrder = landmarks.toSorted(
    (a, b) => a.evidence.paragraph - b.evidence.paragraph || a.range.start - b.range.start,
  );
  const kept = longestAscending(inOrder.map(({ range }) => range.start)).flatMap((index) => inOrder[index] ?? []);
  const reach = new Map<string, TextRange>();
  for (const [section, [first, last]] of sectionExtents(sections, landmarks)) {
    const before = kept.filter(({ evidence }) => evidence.paragraph < first).map(({ range }) => range.start + 1);
    const behind = kept.filter(({ evidence }) => evidence.paragraph > last).map(({ range }) => range.start);
    reach.set(section, { start: Math.max(0, ...before), end: Math.min(Infinity, ...behind) });
  }
  return (section, offset) => {
    const range = reach.get(section);
    return range === undefined || (offset >= range.start && offset < range.end);
  };
}
