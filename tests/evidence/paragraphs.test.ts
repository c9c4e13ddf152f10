import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { n1, normaliseText } from '../../src/evidence/normalise.js';
import { paragraphAt, paragraphRange, paragraphText } from '../../src/evidence/paragraphs.js';

describe('paragraphs', () => {
  it('are the lines that are not empty after n1, counted from 1', () => {
    const text = normaliseText('\ufeff\n\nFirst  line\r\n \u00a0 \r\n**\nsecond\rthird');
    expect([1, 2, 3, 4, 0].map((paragraph) => paragraphText(text, paragraph))).toEqual([
      'First line',
      'second',
      'third',
      '',
      '',
    ]);
  });

  it('hold each of their characters, and the space before the next', () => {
    const text = normaliseText('ab\ncd');
    expect([0, 1, 2, 3, 4].map((offset) => paragraphAt(text, offset))).toEqual([1, 1, 1, 2, 2]);
  });

  it('make ranges over several of them', () => {
    const text = normaliseText('ab\ncd\nef');
    expect(paragraphRange(text, 1, 2)).toEqual({ start: 0, end: 5 });
    expect(paragraphRange(text, 2, 9)).toEqual({ start: 3, end: 8 });
    expect(paragraphRange(text, 3, 2)).toBeNull();
    expect(paragraphRange(text, 4)).toBeNull();
  });

  it('are none in an empty text', () => {
    const text = normaliseText(' \n ');
    expect(text.paragraphStarts).toEqual([]);
    expect(paragraphAt(text, 0)).toBe(0);
  });

  it('are the normalised lines of any text', () => {
    const line = fc.array(fc.constantFrom('ab', ' ', '*', '\u00a0', '\u201c', '\u00ad'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const texts = lines.map((units) => units.join(''));
        const normalised = normaliseText(texts.join('\n'));
        expect(normalised.paragraphStarts.map((_, index) => paragraphText(normalised, index + 1))).toEqual(
          texts.map(n1).filter((text) => text !== ''),
        );
      }),
      { seed: 20260115 },
    );
  });
});
