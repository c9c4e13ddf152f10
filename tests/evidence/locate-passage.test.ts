import { describe, expect, it } from 'vitest';
import { locatePassage } from '../../src/evidence/locate-passage.js';
import { cite, copyOf, DRILL, LINES, TEXT } from './invented-source.js';

const wordings = (text: string, evidence = DRILL): readonly string[] => {
  const copy = copyOf(text);
  return locatePassage(copy, evidence).ranges.map(({ start, end }) => copy.normalised.text.slice(start, end));
};

const DRILL_WORDING = 'Carpania answered with a drill of six hundred riders near the frozen lake.';

describe('locating a passage', () => {
  it('finds it word for word', () => {
    expect(wordings(TEXT)).toEqual([DRILL_WORDING]);
    expect(locatePassage(copyOf(TEXT), DRILL).rejoined).toBe(false);
  });

  it('finds it in every place', () => {
    expect(wordings(`${TEXT}\n${LINES[4]}`)).toEqual([DRILL_WORDING, DRILL_WORDING]);
  });

  it('does not find what has its ends and length but not its hash', () => {
    expect(wordings(TEXT.replace('six hundred', 'six thousand'))).toEqual([]);
  });

  it('finds it with quotation marks or note numbers glued to its ends', () => {
    expect(wordings(`“${DRILL_WORDING}”12 And so on.`)).toEqual([DRILL_WORDING]);
  });

  it('finds it over the line breaks of a narrow column', () => {
    const narrow = TEXT.replaceAll(' ', '\n');
    expect(wordings(narrow)).toEqual([DRILL_WORDING]);
  });

  it('joins words that line ends break, where nothing else fits', () => {
    const broken = TEXT.replace('answered', 'an-\nswered').replace('frozen lake', 'fro\u00ad\nzen lake');
    const location = locatePassage(copyOf(broken), DRILL);
    expect(location.rejoined).toBe(true);
    expect(location.ranges).toHaveLength(1);
  });

  it('keeps the hyphens at line ends that belong to the word, also next to others that do not', () => {
    const hyphenated = 'The well-fed envoys of Carpania spent a half-hearted week in the mountains of Aland.';
    const evidence = cite('The well-fed envoys', 'of Aland', hyphenated);
    expect(locatePassage(copyOf(hyphenated.replaceAll('-', '-\n')), evidence).rejoined).toBe(true);
    const mixed = hyphenated.replace('well-fed', 'well-\nfed').replace('mountains', 'moun-\ntains');
    expect(locatePassage(copyOf(mixed), evidence)).toEqual({
      rejoined: true,
      ranges: [{ start: 0, end: mixed.length }],
    });
  });

  it('leaves a hyphen alone that ends a line and a word', () => {
    const suspended = 'Both the salt- and the wool-traders of Aland left the valley before noon.';
    const evidence = cite('Both the salt- and', 'before noon', suspended);
    expect(locatePassage(copyOf(suspended.replace('salt- and', 'salt-\nand')), evidence).rejoined).toBe(false);
  });

  it('tries all joined and all kept where a passage is broken too often for every combination', () => {
    const letters = Array.from('abcdefghijkl', (letter) => `${letter}${letter}ing`);
    const text = `${letters.join(' ')} end`;
    const evidence = cite('aaing bbing ccing', 'end', text);
    const broken = copyOf(text.replaceAll('ing', '-\ning'));
    expect(locatePassage(broken, evidence).ranges).toHaveLength(1);
  });

  it('finds nothing in an empty copy', () => {
    expect(locatePassage(copyOf(''), DRILL)).toEqual({ ranges: [], rejoined: false });
  });
});
