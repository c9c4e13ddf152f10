import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/evidence/normalise.js';
import { citingRecords } from '../../src/evidence/citing-records.js';
import { compareText, verifySource } from '../../src/evidence/verify-source.js';
import type { Source } from '../../src/model/source.js';
import { DATASET, LINES, SOURCE, TEXT } from './invented-source.js';

const verify = (text: string, source: Source = SOURCE) => verifySource(DATASET, source, normaliseText(text));
const verdicts = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(verify(text).passages.map(({ id, verdict }) => [id, verdict]));

const ALL_VERIFIED = { sale: 'verified', closure: 'verified', drill: 'verified', offer: 'verified' };

describe('verifying a source', () => {
  it('asks for its claims, then its positions, and leaves out what has no evidence in it', () => {
    expect(citingRecords(DATASET, 'salt-1911').map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'claim sale',
      'claim closure',
      'claim drill',
      'position offer',
    ]);
    expect(citingRecords(DATASET, 'another')).toEqual([]);
  });

  it('verifies everything in the text that was coded', () => {
    const { source, text, counts } = verify(TEXT);
    expect([source, text]).toEqual(['salt-1911', 'same']);
    expect(verdicts(TEXT)).toEqual(ALL_VERIFIED);
    expect(counts).toEqual({ verified: 4, moved: 0, altered: 0, ambiguous: 0, missing: 0, rejoined: 0 });
  });

  it('takes a text for the same that differs in quotes, spaces and line breaks only', () => {
    const narrow = TEXT.replaceAll(' ', '\n').replaceAll(/[“”]/g, '"');
    expect(verify(narrow).text).toBe('same');
    expect(verdicts(narrow)).toEqual(ALL_VERIFIED);
  });

  it('never takes a text for the same where the source has no record of it', () => {
    const source: Source = { id: 'salt-1911', csl: { type: 'report' }, sections: [] };
    expect(compareText(source, normaliseText(TEXT))).toBe('edition-differs');
    expect(verify(TEXT, source).counts.verified).toBe(4);
  });

  it('turns only the passage in which a word was changed', () => {
    const words = TEXT.split(' ');
    const drillStart = TEXT.slice(0, TEXT.indexOf('Carpania answered')).split(' ').length - 1;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (at) => {
        const changed = words.with(drillStart + at, 'changed').join(' ');
        const { sale, closure, drill, offer } = verdicts(changed);
        expect([sale, closure, offer]).toEqual(['verified', 'verified', 'verified']);
        expect(drill).toBe('altered');
        expect(verify(changed).text).toBe('edition-differs');
      }),
      { seed: 20260115 },
    );
  });

  it('finds passages with a heading, an emoji or a menu put in front of the text', () => {
    expect(verdicts(`Home\nNews\n\u{1f9c2}\u{2744}\u{fe0f}\n${TEXT}`)).toEqual(ALL_VERIFIED);
  });

  it('calls a passage moved that stands in another section, in the same text or in another edition', () => {
    const sections = [{ id: '1', title: 'All', paragraphs: [1, 9] as const }];
    expect(verify(TEXT, Object.assign({}, SOURCE, { sections })).counts).toMatchObject({ verified: 2, moved: 2 });
    const reordered = [...LINES.slice(0, 4), ...LINES.slice(5), LINES[4]].join('\n');
    expect(verdicts(reordered)).toEqual(Object.assign({}, ALL_VERIFIED, { drill: 'moved' }));
  });

  it('calls a passage verified that only changed its place within its section', () => {
    const swapped = [...LINES.slice(0, 3), LINES[4], LINES[3], ...LINES.slice(5)].join('\n');
    expect(verdicts(swapped)).toEqual(ALL_VERIFIED);
  });

  it('looks for an altered passage in its section only', () => {
    const cut = [...LINES.slice(0, 4), ...LINES.slice(5), 'Carpania answered with a shrug, far from the lake.'];
    expect(verdicts(cut.join('\n'))).toEqual(Object.assign({}, ALL_VERIFIED, { drill: 'missing' }));
  });

  it('tells two copies of one passage apart by the sections around them', () => {
    expect(verdicts(`${TEXT}\nRead also: ${LINES[4]}`)).toEqual(ALL_VERIFIED);
  });

  it('counts what had to be rejoined', () => {
    const { counts } = verify(TEXT.replace('answered', 'an-\nswered').replace('mediate', 'medi-\nate'));
    expect(counts).toEqual({ verified: 4, moved: 0, altered: 0, ambiguous: 0, missing: 0, rejoined: 2 });
  });

  it('misses everything in an empty or foreign text', () => {
    expect(verify('').counts.missing).toBe(4);
    expect(verify('The tide tables of a harbour.').counts.missing).toBe(4);
  });
});
