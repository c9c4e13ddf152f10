// Goes to a section: to its first passage in the text, to its heading in the list of claims.
import type { ReadingPlace } from './reading-place.js';
import { scrollToTwice } from './scroll-to.js';

export function goToSection(section: string, place: ReadingPlace, box: HTMLElement | null): void {
  const index =
    place.mode === 'text'
      ? place.passages.findIndex(({ records }) => records.some(({ evidence }) => evidence.section === section))
      : -1;
  const sections = [...(box?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
  const heading = sections.find(({ dataset }) => dataset['section'] === section)?.querySelector('h3');
  if (index !== -1) place.toPassage(index, true);
  else if (heading != null && box !== null) {
    heading.focus({ preventScroll: true });
    scrollToTwice(box, heading);
  }
}
