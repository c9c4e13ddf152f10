import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyJson } from '../../src/dataset/copy-json.js';
import { MAX_FILE_BYTES } from '../../src/dataset/limits.js';

const problem = (value: unknown): string => {
  const result = copyJson(value);
  return result.ok ? '' : result.issues.map(({ code, path, message }) => `${code} ${path} ${message}`).join();
};

describe('copyJson()', () => {
  it('copies what JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(copyJson(value)).toEqual({ ok: true, value });
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('never throws, and gives what JSON.stringify gives or an issue', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        const result = copyJson(value);
        if (result.ok) expect(JSON.stringify(result.value)).toBe(JSON.stringify(value));
        else expect(result.issues).toHaveLength(1);
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it('shares nothing with the value it copies', () => {
    const value = { list: [{ id: 'a' }] };
    const result = copyJson(value);
    value.list.push({ id: 'b' });
    expect(result).toEqual({ ok: true, value: { list: [{ id: 'a' }] } });
  });

  it('leaves out properties that are undefined, as JSON does', () => {
    const result = copyJson({ a: undefined, b: 1 });
    expect(result.ok && Object.keys(Object(result.value))).toEqual(['b']);
  });

  it('copies a key called __proto__ as a key', () => {
    const result = copyJson(JSON.parse('{"__proto__": {"x": 1}}'));
    expect(result.ok && Object.keys(Object(result.value))).toEqual(['__proto__']);
  });

  it.each([
    [{ claims: [{ period: new Date(0) }] }, '/claims/0/period'],
    [{ actors: new Map() }, '/actors'],
    [[1, Number.NaN], '/1'],
    [[Infinity], '/0'],
    [[undefined], '/0'],
    [{ id: 5n }, '/id'],
    [{ id: Symbol('x') }, '/id'],
    [{ id: () => 'x' }, '/id'],
  ])('refuses %o by its place', (value, path) => {
    expect(problem(value)).toContain(`value-not-json ${path} The value at ${path} is `);
  });

  it('refuses nothing at all', () => {
    expect(problem(undefined)).toContain('value-not-json  The data is undefined');
  });

  it('refuses a value that contains itself', () => {
    const value: { self?: unknown } = {};
    value.self = value;
    expect(problem(value)).toContain('nesting-too-deep');
  });

  it('refuses a value whose properties throw', () => {
    const value = Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(problem(value)).toContain('value-not-json');
  });

  it('refuses a list that is longer than any file', () => {
    const list: unknown[] = [];
    list.length = 2 ** 32 - 1;
    expect(problem(list)).toContain('value-not-json /0');
    expect(problem(['x'.repeat(MAX_FILE_BYTES), 1])).toContain('file-too-large');
  });
});
