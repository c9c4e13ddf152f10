import { describe, expect, it } from 'vitest';
import { hashPassage } from '../../src/evidence/hash-passage.js';

describe('the hash of a passage', () => {
  it('is SHA-256 in lower-case hexadecimal digits', () => {
    // FIPS 180-4 example and the hash of nothing.
    expect(hashPassage('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hashPassage('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is taken of the UTF-8 bytes', () => {
    expect(hashPassage('\u00e9')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});
