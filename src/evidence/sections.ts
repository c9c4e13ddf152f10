// Sections: runs of paragraphs, as the source's record lists them.
import type { Section } from '../model/source.js';

/** The section of text outside numbered sections. */
export const UNNUMBERED_SECTION = '0';

/** The section a paragraph stands in: of nested ones the narrowest; `"0"` outside all of them. */
export function sectionOfParagraph(sections: readonly Section[], paragraph: number): string {
  let narrowest: Section | null = null;
  let width = Infinity;
  for (const section of sections) {
    const [first, last] = section.paragraphs;
    if (paragraph < first || paragraph > last || last - first > width) continue;
    narrowest = section;
    width = last - first;
  }
  return narrowest?.id ?? UNNUMBERED_SECTION;
}
