import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/dataset/limits.js';
import { openForeign, openForeignText } from '../../src/dataset/open-foreign.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('openForeign()', () => {
  it('tells JSON, archives and text apart by what they begin with', () => {
    expect(openForeign(bytes(' {"a": 1}'))).toEqual({ ok: true, content: { kind: 'json', value: { a: 1 } } });
    expect(openForeign(bytes('\ufeff[]'))).toEqual({ ok: true, content: { kind: 'json', value: [] } });
    expect(openForeign(bytes('a,b'))).toEqual({ ok: true, content: { kind: 'text', text: 'a,b' } });
    expect(openForeign(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toMatchObject({ ok: true, content: { kind: 'zip' } });
  });

  it('says where JSON is broken', () => {
    const opened = openForeignText('{"a": }');
    expect(opened.ok ? '' : opened.issues[0]?.message).toMatch(/line 1/i);
  });

  it('refuses what is no UTF-8, and what is too large', () => {
    expect(openForeign(new Uint8Array([0x61, 0xff]))).toMatchObject({
      ok: false,
      issues: [{ code: 'encoding-invalid' }],
    });
    expect(openForeign(new Uint8Array(MAX_FILE_BYTES + 1))).toMatchObject({
      ok: false,
      issues: [{ code: 'file-too-large' }],
    });
    expect(openForeignText('a,b\n'.repeat(MAX_FILE_BYTES / 4 + 1))).toMatchObject({
      ok: false,
      issues: [{ code: 'file-too-large' }],
    });
  });
});
