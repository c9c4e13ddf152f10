import { describe, expect, it } from 'vitest';
import { recordText } from '../../../src/dataset/edits/record-text.js';
import { CLOSURE, DATASET } from '../../evidence/invented-source.js';

const facts = { codePoints: 700, sha256: 'ab'.repeat(32), paragraphs: 9 };
const [salt] = DATASET.sources;

const noted = (part: object, evidence = CLOSURE) => {
  const source = { ...salt, id: 'salt-1911', csl: { type: 'report', title: 'Salt' }, sections: [], ...part };
  return recordText({ ...DATASET, sources: [source] }, evidence, facts).sources[0];
};

describe('the text of a source, once a passage of it is cited', () => {
  it('is known by length and hash, and is not public', () => {
    expect(noted({ text: undefined })?.text).toEqual({ codePoints: 700, sha256: facts.sha256, public: false });
  });

  it('is one section where the source has none', () => {
    expect(noted({ text: undefined }, { ...CLOSURE, section: '0' })?.sections).toEqual([
      { id: '0', title: '', paragraphs: [1, 9] },
    ]);
  });

  it('keeps what was known of it', () => {
    const known = { codePoints: 1, sha256: 'cd'.repeat(32), public: true };
    const sections = [{ id: '1', title: 'How it began', paragraphs: [3, 6] as const }];
    expect(noted({ text: known, sections })).toMatchObject({ text: known, sections });
  });

  it('is that of no other source', () => {
    const other = recordText(DATASET, { ...CLOSURE, source: 'another' }, facts);
    expect(other.sources).toEqual(DATASET.sources);
  });
});
