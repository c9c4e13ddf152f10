// The three texts of the bundled dataset. They are not part of the project: without the folder ACTOR_TEXTS these
// tests are skipped.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citePassage } from '../../src/evidence/cite-passage.js';
import { findCopiedRuns, indexCopiedRuns } from '../../src/evidence/copied-runs.js';
import { n1, normaliseText } from '../../src/evidence/normalise.js';
import { paragraphText } from '../../src/evidence/paragraphs.js';
import { prepareCopy } from '../../src/evidence/prepare-copy.js';
import { readHtml } from '../../src/evidence/read-html.js';
import { verifySource } from '../../src/evidence/verify-source.js';
import type { Evidence } from '../../src/model/evidence.js';
import { claimOf, sourceOf } from './invented-source.js';

const folder = process.env['ACTOR_TEXTS'] ?? '';

const readTexts = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^00\d_.*\.txt$/.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Evidence for every paragraph whose first and last words make it findable. */
function citeParagraphs(text: string): readonly Evidence[] {
  const copy = prepareCopy(normaliseText(text));
  return copy.normalised.paragraphStarts.flatMap((_, index) => {
    const words = paragraphText(copy.normalised, index + 1)
      .split(' ')
      .slice(0, 100);
    const [from, to] = [words.slice(0, 8).join(' '), words.slice(-8).join(' ')];
    const cited = citePassage(copy, { source: 'salt-1911', from, to, sections: [], paragraph: index + 1 });
    return cited.ok ? [cited.evidence] : [];
  });
}

/** Lines of at most 72 characters, long words broken after a hyphen, as in a text copied out of a PDF. */
function wrap(text: string): string {
  const broken = text.replaceAll(/(\p{L}{5})(\p{L}{6,})/gu, (word, head: string, tail: string, offset: number) =>
    offset % 7 === 0 ? `${head}-\n${tail}` : word,
  );
  return broken.replaceAll(/([^\n]{50,72}) /g, '$1\n');
}

function counts(text: string, copy: string) {
  const claims = citeParagraphs(text).map((evidence, index) => claimOf(`claim-${index}`, evidence));
  const verdict = verifySource({ claims, positions: [] }, sourceOf(normaliseText(text), []), normaliseText(copy));
  return { text: verdict.text, claims: claims.length, ...verdict.counts };
}

describe.skipIf(folder === '')('the three texts', () => {
  it('have the lengths they had when they were coded', () => {
    expect(readTexts().map((text) => normaliseText(text).codePoints)).toEqual([33577, 103709, 2809]);
  });

  it('are unchanged by a second normalisation', () => {
    for (const text of readTexts()) expect(n1(n1(text))).toBe(n1(text));
  });

  it('give a known passage its known hash', () => {
    const cited = citePassage(prepareCopy(normaliseText(readTexts()[1] ?? '')), {
      source: 'movahedian-2026',
      from: 'Because entering a',
      to: 'consequences for Tehran.',
      sections: [],
    });
    expect(cited.ok && [cited.evidence.words, cited.evidence.sha256]).toEqual([
      20,
      'ac7382de2f86e5778bc6ea7facb9cb571651314fd6536c6ba1b0dd0fb02cf08b',
    ]);
  });

  it('verify wholly in themselves, wrapped in narrow lines, and as a web page', () => {
    for (const text of readTexts()) {
      const all = counts(text, text);
      expect(all).toMatchObject({ text: 'same', verified: all.claims });
      expect(counts(text, text.replaceAll(/([^\n]{50,72}) /g, '$1\n'))).toEqual(all);
      const html = text
        .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll(/^.*$/gm, '<p>$&</p>');
      expect(counts(text, readHtml(`<nav>Menu</nav>${html}<footer>End</footer>`)).verified).toBe(all.claims);
    }
  });

  it('verify where words are broken at line ends, and say that they were rejoined', () => {
    for (const text of readTexts()) {
      const broken = counts(text, wrap(text));
      expect(broken.rejoined).toBeGreaterThan(0);
      expect(broken.verified / broken.claims).toBeGreaterThan(0.95);
    }
  });

  it('are found where nine of their words stand in a row', () => {
    for (const text of readTexts()) {
      const normalised = normaliseText(text);
      const index = indexCopiedRuns(normalised);
      const words = normalised.text.split(' ').slice(40, 70).join(' ');
      expect(findCopiedRuns(index, words)).toHaveLength(1);
    }
  });
});
