import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyPassage } from '../../src/evidence/verify-passage.js';
import { cite, copyOf, DRILL, LINES, TEXT } from './invented-source.js';

const verify = (text: string, evidence = DRILL, inSection?: (section: string, offset: number) => boolean) =>
  verifyPassage({ copy: copyOf(text), evidence, ...(inSection === undefined ? {} : { inSection }) });

const never = (): boolean => false;
const firstHalf = (_section: string, offset: number): boolean => offset < TEXT.length / 2;
const changed = (word: string): string => LINES[4]?.replace('six hundred', word) ?? '';

describe('the verdict on a passage', () => {
  it('is verified where it stands once in its section', () => {
    const { verdict, rejoined, places, wording } = verify(TEXT);
    expect({ verdict, rejoined, wording }).toEqual({ verdict: 'verified', rejoined: false, wording: null });
    expect(places).toHaveLength(1);
  });

  it('says where it stands, in the normalised copy and in the copy as it was given', () => {
    const original = TEXT.replace('answered with', 'answered  *with*');
    const [place] = verify(original).places;
    expect(place?.paragraph).toBe(5);
    expect(place?.lastParagraph).toBe(5);
    expect(original.slice(place?.original.start, place?.original.end)).toBe(
      'Carpania answered  *with* a drill of six hundred riders near the frozen lake.',
    );
    const characters = Array.from(copyOf(original).normalised.text);
    expect(characters.slice(place?.range.start, place?.range.end).join('')).toMatch(/^Carpania answered.* lake\.$/u);
  });

  it('is moved where it stands once, but elsewhere', () => {
    expect(verify(TEXT, DRILL, never)).toMatchObject({ verdict: 'moved', places: [{ paragraph: 5 }] });
  });

  it('is ambiguous where it stands in its section, or elsewhere, more than once', () => {
    const twice = `${TEXT}\n${LINES[4]}`;
    expect(verify(twice).verdict).toBe('ambiguous');
    expect(verify(twice, DRILL, never).places).toHaveLength(2);
  });

  it('is verified by the place in its section where it stands elsewhere, too', () => {
    const twice = `${TEXT}\n${LINES[4]}`;
    expect(verify(twice, DRILL, firstHalf)).toMatchObject({ verdict: 'verified', places: [{ paragraph: 5 }] });
  });

  it('is altered where a word inside was changed, and gives the new wording', () => {
    expect(verify(TEXT.replace('six hundred', 'six thousand'))).toMatchObject({
      verdict: 'altered',
      rejoined: false,
      wording: 'Carpania answered with a drill of six thousand riders near the frozen lake.',
      places: [{ paragraph: 5 }],
    });
  });

  it('is altered where words were put in or left out', () => {
    expect(verify(TEXT.replace('six hundred', 'six hundred and twenty')).verdict).toBe('altered');
    expect(verify(TEXT.replace(' of six hundred riders', '')).wording).toBe(
      'Carpania answered with a drill near the frozen lake.',
    );
  });

  it('is altered where only its first or only its last words are left', () => {
    expect(verify(TEXT.replace('near the frozen lake', 'by the shore'))).toMatchObject({
      verdict: 'altered',
      wording: 'Carpania answered with a drill of six hundred riders by the shore. No',
    });
    expect(verify(TEXT.replace('Carpania answered', 'They replied'))).toMatchObject({
      verdict: 'altered',
      wording: 'They replied with a drill of six hundred riders near the frozen lake.',
    });
  });

  it('is missing where its first and last words only stand outside its section', () => {
    expect(verify(TEXT.replace('six hundred', 'six thousand'), DRILL, never).verdict).toBe('missing');
  });

  it('is missing where neither its first nor its last words are left', () => {
    expect(verify('Something else altogether.')).toEqual({
      verdict: 'missing',
      rejoined: false,
      places: [],
      wording: null,
    });
    expect(verify('').verdict).toBe('missing');
  });

  it('is ambiguous where several altered runs would do, unless one kept its length', () => {
    expect(verify(`${changed('ten thousand')}\n${changed('nine hundred')}`).verdict).toBe('ambiguous');
    expect(verify(`${changed('twelve')}\n${changed('nine hundred')}`)).toMatchObject({
      verdict: 'altered',
      places: [{ paragraph: 2 }],
    });
  });

  it('does not take a run far longer than the passage for it', () => {
    const far = `Carpania answered with a smile. ${'Snow fell. '.repeat(40)}They met near the frozen lake.`;
    expect(verify(far)).toMatchObject({ verdict: 'altered', places: [{ paragraph: 1 }] });
    expect(verify(far).wording?.split(' ')).toHaveLength(DRILL.words);
  });

  it('says that words had to be rejoined', () => {
    expect(verify(TEXT.replace('hundred', 'hun-\ndred'))).toMatchObject({
      verdict: 'verified',
      rejoined: true,
      places: [{ paragraph: 5, lastParagraph: 6 }],
    });
  });

  it('stays verified with anything put in front, of whatever characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (before) => {
        const { verdict, places } = verify(`${before}\n${TEXT}`);
        const characters = Array.from(copyOf(`${before}\n${TEXT}`).normalised.text);
        const found = characters.slice(places[0]?.range.start, places[0]?.range.end).join('');
        expect([verdict, found.split(' ').length]).toEqual(['verified', DRILL.words]);
      }),
      { seed: 20260115, numRuns: 200 },
    );
  });

  it('is verified however the lines of the copy are broken', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '\n', '\r\n', '  \n ', '\u00a0'), { minLength: 1, maxLength: 9 }),
        (spaces) => {
          let next = 0;
          const rewrapped = TEXT.replaceAll(/\s+/g, () => spaces[(next += 1) % spaces.length] ?? ' ');
          expect(verify(rewrapped).verdict).toBe('verified');
        },
      ),
      { seed: 20260115, numRuns: 100 },
    );
  });

  it('is verified and rejoined wherever one word is broken at a line end', () => {
    const wording = 'Carpania answered with a drill of six hundred riders near the frozen lake.';
    const inWord = Array.from(wording.matchAll(/(?<=\p{L})(?=\p{L})/gu), ({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...inWord), (at) => {
        const broken = `${wording.slice(0, at)}-\n${wording.slice(at)}`;
        expect(verify(TEXT.replace(wording, broken))).toMatchObject({ verdict: 'verified', rejoined: true });
      }),
      { seed: 20260115 },
    );
  });

  it('fits passages that touch both ends of the copy', () => {
    const whole = 'Every word of this short text is evidence.';
    const evidence = cite('Every word', 'evidence', whole);
    const [place] = verify(whole, evidence).places;
    expect(place?.original).toEqual({ start: 0, end: whole.length });
  });
});
