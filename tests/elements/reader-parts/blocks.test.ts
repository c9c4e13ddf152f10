import { expect } from '@open-wc/testing';
import { BLOCK_MAX_LENGTH, blocksOf, PassageSweep } from '../../../src/elements/reader-parts/blocks.js';
import type { Passage } from '../../../src/elements/reader-parts/passages.js';

/** Where each line begins. */
const lineStarts = (text: string): number[] => [...text.matchAll(/^[^\n]*\S[^\n]*$/gmu)].map(({ index }) => index);

const blocks = (text: string): [string, number, boolean][] =>
  [...blocksOf(text, lineStarts(text))].map(({ start, end, paragraph, apart }) => [
    text.slice(start, end),
    paragraph,
    apart,
  ]);

const passage = (start: number, end: number): Passage => ({ range: { start, end }, paragraph: 1, records: [] });

describe('blocksOf()', () => {
  it('are the paragraphs, without the space around them', () => {
    expect(blocks('One.  \n\nTwo.\n')).to.deep.equal([
      ['One.', 1, false],
      ['Two.', 2, true],
    ]);
  });

  it('keeps short lines that follow each other together, as a PDF breaks them', () => {
    expect(blocks('A short line\nand the next\n\nApart.').map(([, , apart]) => apart)).to.deep.equal([
      false,
      false,
      true,
    ]);
    expect(blocks(`${'long '.repeat(40)}\nNext.`).map(([, , apart]) => apart)).to.deep.equal([true, true]);
  });

  it('cuts a very long paragraph at spaces, and loses nothing of it', () => {
    const text = 'word '.repeat(5000).trim();
    const parts = blocks(text);
    expect(parts.length).to.be.greaterThan(2);
    expect(parts.every(([part]) => part.length <= BLOCK_MAX_LENGTH + 1)).to.equal(true);
    expect(parts.map(([part]) => part).join('')).to.equal(text);
    expect(parts.map(([, paragraph]) => paragraph).slice(0, 2)).to.deep.equal([1, 0]);
  });

  it('tears no character apart where there is no space', () => {
    const parts = blocks('😀'.repeat(BLOCK_MAX_LENGTH));
    expect(parts.every(([part]) => part.isWellFormed())).to.equal(true);
    expect(blocks(`a${'😀'.repeat(BLOCK_MAX_LENGTH)}`).every(([part]) => part.isWellFormed())).to.equal(true);
  });
});

describe('PassageSweep', () => {
  it('tells for each block which passages reach into it, and which begin there', () => {
    const sweep = new PassageSweep([passage(2, 30), passage(5, 8), passage(25, 28)]);
    expect(sweep.within({ start: 0, end: 10 })).to.deep.equal({ all: [0, 1], beginning: [0, 1] });
    expect(sweep.within({ start: 12, end: 20 })).to.deep.equal({ all: [0], beginning: [] });
    expect(sweep.within({ start: 22, end: 40 })).to.deep.equal({ all: [0, 2], beginning: [2] });
    expect(sweep.within({ start: 42, end: 50 })).to.deep.equal({ all: [], beginning: [] });
  });
});
