import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/dataset/decode-text.js';
import { MAX_FILE_BYTES } from '../../src/dataset/limits.js';

const codeOf = (bytes: Uint8Array): string => {
  const result = decodeText(bytes);
  return result.ok ? result.text : result.issues.map(({ code }) => code).join();
};

describe('decodeText()', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(codeOf(new TextEncoder().encode('Åland'))).toBe('Åland');
    expect(codeOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toBe('{}');
  });

  it('refuses other encodings instead of guessing', () => {
    expect(codeOf(new Uint8Array([0xc5, 0x6c]))).toBe('encoding-invalid');
    expect(codeOf(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toBe('encoding-invalid');
  });

  it('refuses more bytes than a file may have', () => {
    expect(codeOf(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('file-too-large');
  });
});
