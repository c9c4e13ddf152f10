import { describe, expect, it } from 'vitest';
import { keepsParagraphs, sectionsByLandmarks, sectionsByParagraph } from '../../src/evidence/locate-sections.js';
import { normaliseText } from '../../src/evidence/normalise.js';
import type { Evidence } from '../../src/model/evidence.js';
import { DRILL, SECTIONS } from './invented-source.js';

const landmark = (section: string, paragraph: number, start: number) => {
  const evidence: Evidence = Object.assign({}, DRILL, { section, paragraph });
  return { evidence, range: { start, end: start + 10 } };
};

describe('sections by paragraph', () => {
  it('are where their paragraphs are', () => {
    const inSection = sectionsByParagraph(normaliseText('ab\ncd\nef'), SECTIONS);
    expect([0, 3, 6].map((offset) => inSection('0', offset))).toEqual([true, true, false]);
    expect(inSection('1', 6)).toBe(true);
  });

  it('can be told where at least half of the landmarks keep their paragraphs', () => {
    const copy = normaliseText('ab\ncd\nef');
    expect(keepsParagraphs(copy, [landmark('0', 1, 0), landmark('0', 5, 3)])).toBe(true);
    expect(keepsParagraphs(copy, [landmark('0', 2, 0), landmark('0', 3, 3), landmark('1', 3, 6)])).toBe(false);
    expect(keepsParagraphs(copy, [])).toBe(true);
  });
});

describe('sections by landmarks', () => {
  it('reach from the last landmark of an earlier to the first of a later section', () => {
    const inSection = sectionsByLandmarks(SECTIONS, [
      landmark('0', 2, 100),
      landmark('1', 4, 200),
      landmark('2', 8, 300),
    ]);
    expect([0, 100, 199].map((offset) => inSection('0', offset))).toEqual([true, true, true]);
    expect([200, 300].map((offset) => inSection('0', offset))).toEqual([false, false]);
    expect([100, 101, 299, 300].map((offset) => inSection('1', offset))).toEqual([false, true, true, false]);
    expect([200, 201, 9999].map((offset) => inSection('2', offset))).toEqual([false, true, true]);
  });

  it('take no direction from a passage that left its order', () => {
    const inSection = sectionsByLandmarks(SECTIONS, [
      landmark('0', 1, 900),
      landmark('0', 2, 100),
      landmark('1', 4, 200),
      landmark('2', 8, 300),
    ]);
    expect(inSection('0', 900)).toBe(false);
    expect(inSection('1', 200)).toBe(true);
  });

  it('know a section that the source does not list by its passages', () => {
    const inSection = sectionsByLandmarks(
      [],
      [landmark('a', 1, 100), landmark('b', 4, 200), landmark('b', 6, 250), landmark('c', 8, 300)],
    );
    expect([100, 101, 299, 300].map((offset) => inSection('b', offset))).toEqual([false, true, true, false]);
  });

  it('take the whole copy for a section of which nothing is known', () => {
    expect(sectionsByLandmarks([], [])('7', 1234)).toBe(true);
  });
});
