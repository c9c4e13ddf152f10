import { describe, expect, it } from 'vitest';
import { textPosition } from '../../src/dataset/text-position.js';

describe('textPosition()', () => {
  it('counts lines and columns from one', () => {
    expect(textPosition('abc', 0)).toBe('Line 1, column 1');
    expect(textPosition('abc', 2)).toBe('Line 1, column 3');
  });

  it.each(['\n', '\r\n', '\r'])('takes %j as one end of a line', (mark) => {
    expect(textPosition(`a${mark}${mark}bc`, 1 + 2 * mark.length + 1)).toBe('Line 3, column 2');
  });

  it('counts columns in UTF-16 units, as editors do', () => {
    expect(textPosition('\u{1F600}x', 2)).toBe('Line 1, column 3');
  });

  it('names the place behind the last character', () => {
    expect(textPosition('a\n', 2)).toBe('Line 2, column 1');
  });
});
