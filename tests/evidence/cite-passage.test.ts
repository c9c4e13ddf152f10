import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citePassage } from '../../src/evidence/cite-passage.js';
import { hashPassage } from '../../src/evidence/hash-passage.js';
import { verifyPassage } from '../../src/evidence/verify-passage.js';
import { copyOf, LINES, SECTIONS, TEXT } from './invented-source.js';

const request = (from: string, to: string, paragraph?: number) =>
  citePassage(copyOf(TEXT), { source: 'salt-1911', from, to, sections: SECTIONS, paragraph });

const codeOf = (result: ReturnType<typeof citePassage>): string => (result.ok ? 'ok' : result.issue.code);
const messageOf = (result: ReturnType<typeof citePassage>): string => (result.ok ? 'ok' : result.issue.message);

describe('citing a passage', () => {
  it('gives its section, paragraph, ends, length and hash', () => {
    const cited = request('Carpania answered with a drill', 'near the frozen lake.');
    expect(cited.ok && cited.evidence).toEqual({
      source: 'salt-1911',
      section: '1',
      paragraph: 5,
      first: 'Carpania answered with a',
      last: 'near the frozen lake.',
      words: 13,
      sha256: hashPassage('Carpania answered with a drill of six hundred riders near the frozen lake.'),
    });
  });

  it('takes words as they stand in the file, and grows them to whole words', () => {
    const cited = request('We will not', 'mayor said');
    expect(cited.ok && cited.evidence.first).toBe('"We will not pay');
    expect(cited.ok && cited.evidence.last).toBe('roads," the mayor said.');
    expect(codeOf(request('“We  will not', 'the mayor said.'))).toBe('ok');
  });

  it('lets a passage run on into the next paragraph', () => {
    const cited = request('No shot was fired', 'Nobody in the valley');
    expect(cited.ok && [cited.evidence.paragraph, cited.evidence.words]).toEqual([5, 10]);
  });

  it('says where the passage stands in the file', () => {
    const cited = request('Carpania answered with a drill', 'near the frozen lake.');
    expect(cited.ok && TEXT.slice(cited.place.original.start, cited.place.original.end)).toMatch(
      /^Carpania answered .* frozen lake\.$/,
    );
  });

  it('takes the shortest run from the first words to the next last words', () => {
    const cited = request('Aland', 'letters of thanks');
    expect(cited.ok && cited.evidence.first).toBe('Aland offered to mediate');
  });

  it('puts text outside the sections into section "0"', () => {
    const cited = citePassage(copyOf(TEXT), {
      source: 'salt-1911',
      from: 'Nobody in the valley',
      to: 'nine days without',
      sections: [],
    });
    expect(cited.ok && cited.evidence.section).toBe('0');
  });

  it('refuses anchors without words', () => {
    expect(codeOf(request(' ** ', 'Borduria'))).toBe('passage-empty-anchor');
    expect(codeOf(request('Aland sold', ''))).toBe('passage-empty-anchor');
  });

  it('says which of the two anchors is not found', () => {
    expect(messageOf(request('Elbonia sold', 'the spring'))).toContain('"Elbonia sold …" does not stand in the text');
    expect(messageOf(request('Aland sold forty', 'bridge of sighs'))).toContain(
      '"Aland sold forty …" stands in paragraph 2, but "… bridge of sighs" does not follow',
    );
  });

  it('refuses a passage of fewer than 8 or more than 120 words and says how many it has', () => {
    expect(codeOf(request('No shot was fired', 'that winter'))).toBe('passage-too-short');
    expect(messageOf(request('No shot was fired', 'that winter'))).toContain('has 6 words');
    const long = `begin ${'word '.repeat(119)}finish`;
    const cited = citePassage(copyOf(long), { source: 's', from: 'begin', to: 'finish', sections: [] });
    expect(codeOf(cited)).toBe('passage-too-long');
  });

  it('says in which paragraphs an ambiguous passage is found, until one is named', () => {
    const twice = `${LINES[4]}\n${LINES[1]}\nIn the end ${LINES[4]}`;
    const ask = (paragraph?: number) =>
      citePassage(copyOf(twice), {
        source: 's',
        from: 'Carpania answered',
        to: 'frozen lake',
        sections: [{ id: '1', title: 'One', paragraphs: [1, 2] }],
        paragraph,
      });
    expect(codeOf(ask())).toBe('passage-ambiguous');
    expect(messageOf(ask())).toContain('2 times, in paragraphs 1, 3');
    const third = ask(3);
    expect(third.ok && [third.evidence.section, third.evidence.paragraph]).toEqual(['0', 3]);
    expect(messageOf(ask(2))).toContain('begins in paragraphs 1, 3, not in 2');
  });

  it('refuses a passage that its evidence could not tell from another of its section', () => {
    const twice = `${LINES[4]}\n${LINES[4]}`;
    const cited = citePassage(copyOf(twice), {
      source: 's',
      from: 'Carpania answered',
      to: 'frozen lake',
      sections: [],
      paragraph: 2,
    });
    expect(codeOf(cited)).toBe('passage-not-unique');
  });

  it('gives evidence that verifies in the same text, whatever the passage', () => {
    const vocabulary = fc.constantFrom('salt', 'snow', 'Aland', '“lake”', 'co-operate', 'the', '\u{1f600}', 'pass.');
    const paragraph = fc.array(vocabulary, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (paragraphs, at, size) => {
        const copy = copyOf(paragraphs.join('\n'));
        const words = copy.normalised.text.split(' ');
        const start = at % words.length;
        const chosen = words.slice(start, start + 8 + (size % 20));
        const cited = citePassage(copy, {
          source: 's',
          from: chosen.slice(0, 6).join(' '),
          to: chosen.slice(-6).join(' '),
          sections: [],
        });
        if (!cited.ok) return;
        const { verdict, places } = verifyPassage({ copy, evidence: cited.evidence });
        expect([verdict, places[0]?.paragraph]).toEqual(['verified', cited.evidence.paragraph]);
      }),
      { seed: 20260115, numRuns: 300 },
    );
  });
});
