import { describe, expect, it } from 'vitest';
import { matchTexts } from '../../src/evidence/match-texts.js';
import { normaliseText } from '../../src/evidence/normalise.js';
import { verifyTexts } from '../../src/evidence/verify-texts.js';
import { verifyResult } from '../../src/evidence/verify-result.js';
import { DATASET, TEXT } from './invented-source.js';

const results = (...texts: readonly string[]) =>
  verifyTexts(
    DATASET,
    matchTexts(
      DATASET,
      texts.map((text, index) => ({ name: `${index + 1}.txt`, text: normaliseText(text) })),
    ),
  ).map(verifyResult);

describe('verifyTexts()', () => {
  it('names the copy of a source and the verdict on each of its passages', () => {
    const [result] = results('Nothing of the kind.', TEXT);
    expect(result).toMatchObject({ source: 'salt-1911', file: '2.txt', text: 'same', passages: 4 });
    expect(result?.counts).toMatchObject({ verified: 4, altered: 0 });
    expect(result?.verdicts.at(-1)).toEqual({ kind: 'position', id: 'offer', verdict: 'verified', rejoined: false });
  });

  it('counts the passages of a source without a copy, and gives no verdict', () => {
    expect(results()).toEqual([
      { source: 'salt-1911', file: null, text: null, passages: 4, counts: null, verdicts: [] },
    ]);
  });
});
