import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../src/dataset/scan-json.js';

const DEPTH = 8;

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A JSON text with one character taken out, put in or replaced: most are broken, some are not. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.nat(2),
    fc.constantFrom(...Array.from('{}[]",:\\ \n01e.-truefalsn\'/\u0007ü')),
  )
  .map(([text, place, cut, character]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + (cut === 1 ? '' : character) + text.slice(at + (cut === 0 ? 0 : 1));
  });

describe('scanJson()', () => {
  it('finds no fault in JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(scanJson(JSON.stringify(value, null, 1), 20)).toBeNull();
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('agrees with JSON.parse about what is JSON, but for repeated keys', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string({ maxLength: 12, unit: 'binary' })), (text) => {
        const fault = scanJson(text, 20);
        fc.pre(fault?.code !== 'key-duplicate');
        expect(fault === null).toBe(parses(text));
      }),
      { seed: 2, numRuns: 3000 },
    );
  });

  it('finds the place of a fault: what stands before it can be completed to JSON', () => {
    const fault = scanJson('{"a": [1, 2,, 3]}', DEPTH);
    expect(fault).toMatchObject({ code: 'json-syntax', offset: 12, path: '' });
  });

  it.each([
    ['{"a": 1, "b": {"c": 1, "c": 2}}', '/b/c', 23],
    ['[0, {"x": 1, "\\u0078": 2}]', '/1/x', 13],
    ['{"__proto__": 1, "__proto__": 2}', '/__proto__', 17],
    ['{"a/b": 1, "a/b": 2}', '/a~1b', 11],
  ])('finds the key that stands twice in %s', (text, path, offset) => {
    expect(scanJson(text, DEPTH)).toMatchObject({ code: 'key-duplicate', path, offset });
  });

  it('lets the same key stand in two objects', () => {
    expect(scanJson('[{"a": 1}, {"a": {"a": 2}}]', DEPTH)).toBeNull();
  });

  it('refuses nesting beyond the depth, and nothing less', () => {
    expect(scanJson('['.repeat(8) + ']'.repeat(8), DEPTH)).toBeNull();
    expect(scanJson('['.repeat(9) + ']'.repeat(9), DEPTH)).toMatchObject({ code: 'nesting-too-deep', offset: 8 });
    expect(scanJson('{"a":'.repeat(1_000_000), DEPTH)).toMatchObject({ code: 'nesting-too-deep' });
  });

  it('takes numbers, texts and literals only as JSON writes them', () => {
    for (const text of ['01', '1.', '.5', '+1', '0x10', 'NaN', 'Infinity', 'True', 'nul', "'a'", '"\\x41"', '"\t"']) {
      expect(scanJson(text, DEPTH), text).toMatchObject({ code: 'json-syntax' });
    }
    for (const text of ['-0', '1e9', '-1.5E-3', 'true', '"\\u0041\\n"', ' \r\n\t null ']) {
      expect(scanJson(text, DEPTH), text).toBeNull();
    }
  });
});
