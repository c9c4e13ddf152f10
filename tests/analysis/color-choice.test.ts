import { describe, expect, it } from 'vitest';
import { formatColorChoice, parseColorChoice } from '../../src/analysis/color-choice.js';

describe('the choice of colours', () => {
  it('is nothing, or communities and what they are found in', () => {
    expect(parseColorChoice('')).toEqual({ communities: null, issues: [] });
    expect(parseColorChoice('communities')).toEqual({ communities: {}, issues: [] });
    expect(parseColorChoice('communities,hostile').communities).toEqual({ layer: 'hostile' });
  });

  it('names what it does not know', () => {
    const { communities, issues } = parseColorChoice('comunities');
    expect(communities).toBeNull();
    expect(issues[0]?.message).toMatch(/^"comunities" is no color-by.*Did you mean "communities"\?$/);
  });

  it('reads what it writes', () => {
    for (const text of ['', 'communities', 'communities,cooperative,claims,directed']) {
      expect(formatColorChoice(parseColorChoice(text))).toBe(text);
    }
  });
});
