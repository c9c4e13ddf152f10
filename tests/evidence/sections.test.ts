import { describe, expect, it } from 'vitest';
import { sectionOfParagraph } from '../../src/evidence/sections.js';
import type { Section } from '../../src/model/source.js';

const sections: readonly Section[] = [
  { id: '1', title: 'One', paragraphs: [3, 9] },
  { id: '1.2', title: 'One, two', paragraphs: [5, 6] },
  { id: '2', title: 'Two', paragraphs: [10, 10] },
];

describe('the section of a paragraph', () => {
  it('is the one whose paragraphs hold it', () => {
    expect(sectionOfParagraph(sections, 3)).toBe('1');
    expect(sectionOfParagraph(sections, 10)).toBe('2');
  });

  it('is the narrowest of nested ones, whatever their order', () => {
    expect(sectionOfParagraph(sections, 5)).toBe('1.2');
    expect(sectionOfParagraph(sections.toReversed(), 6)).toBe('1.2');
    expect(sectionOfParagraph(sections, 7)).toBe('1');
  });

  it('is "0" outside all of them', () => {
    expect(sectionOfParagraph(sections, 1)).toBe('0');
    expect(sectionOfParagraph([], 4)).toBe('0');
  });
});
