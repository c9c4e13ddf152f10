import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NonEmptyTextSchema, TEXT_MAX_LENGTH, TextSchema } from '../../src/model/text.js';

describe('TextSchema', () => {
  it('takes any script, tabs and line feeds', () => {
    for (const text of ['', 'é', 'سلام', 'a\tb\nc', '😀']) expect(v.is(TextSchema, text)).toBe(true);
  });

  it('refuses control characters, broken surrogate pairs and what is too long', () => {
    for (const text of ['\u0000', 'a\u001b[31m', '\u007f', '\ud800', 'a'.repeat(TEXT_MAX_LENGTH + 1)]) {
      expect(v.is(TextSchema, text)).toBe(false);
    }
  });

  it('may be asked to be not empty', () => {
    expect([v.is(NonEmptyTextSchema, ''), v.is(NonEmptyTextSchema, 'a')]).toEqual([false, true]);
  });
});
