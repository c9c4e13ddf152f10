import { describe, expect, it } from 'vitest';
import { MODALITIES, RELATION_TYPES, signOf, SUBTYPES } from '../../src/model/vocabulary.js';

describe('signOf()', () => {
  it('makes alliance cooperative, rivalry and threat hostile, trade neither', () => {
    expect(RELATION_TYPES.map((type) => signOf({ type, modality: 'asserted' }))).toEqual([1, -1, 0, -1]);
  });

  it('makes exactly four subtypes differ from their type', () => {
    const different = RELATION_TYPES.flatMap((type) =>
      SUBTYPES[type]
        .filter((subtype) => signOf({ type, subtype, modality: 'asserted' }) !== signOf({ type, modality: 'asserted' }))
        .map((subtype) => `${type}/${subtype} ${signOf({ type, subtype, modality: 'asserted' })}`),
    );
    expect(different).toEqual([
      'alliance/agreement 0',
      'alliance/affinity 0',
      'alliance/influence 0',
      'trade/restriction -1',
    ]);
  });

  it('reads a subtype together with its type, and unknown ones as their type', () => {
    expect(signOf({ type: 'threat', subtype: 'agreement', modality: 'asserted' })).toBe(-1);
    expect(signOf({ type: 'alliance', subtype: 'of my own', modality: 'asserted' })).toBe(1);
  });

  it('gives every modality the sign of its type, but denied none', () => {
    expect(MODALITIES.map((modality) => signOf({ type: 'threat', modality }))).toEqual([-1, -1, -1, -1, -1, 0]);
  });
});
