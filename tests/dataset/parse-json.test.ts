import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_FILE_BYTES } from '../../src/dataset/limits.js';
import { parseJson } from '../../src/dataset/parse-json.js';

const problem = (text: string): string => {
  const result = parseJson(text);
  if (result.ok) return '';
  expect(result.issues).toHaveLength(1);
  return result.issues.map(({ code, severity, message }) => `${code} ${severity} ${message}`).join('');
};

const padded = (size: number, character: string): string => `"${character.repeat(size)}"`;

describe('parseJson()', () => {
  it('reads JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('never throws, and gives a value or an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const result = parseJson(text);
        if (!result.ok) expect(result.issues.map(({ severity }) => severity)).toEqual(['error']);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('ignores a byte order mark', () => {
    expect(parseJson('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it('keeps a key called __proto__ as a key, and changes no prototype', () => {
    const result = parseJson('{"__proto__": {"polluted": true}}');
    expect(result.ok && Object.keys(Object(result.value))).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each(['', '  \n ', '\uFEFF'])('calls %j an empty file', (text) => {
    expect(problem(text)).toContain('file-empty');
  });

  it.each([
    ['{"a": 1,}', 'Line 1, column 9: expected a key in double quotes, but found "}". Remove the comma before it.'],
    ['[1, 2,\n]', 'Line 2, column 1: expected a value, but found "]". Remove the comma before it.'],
    ['{"a": [1 2]}', 'Line 1, column 10: expected a comma or a closing bracket, but found "2". Write a comma'],
    ['{"a" 1}', 'Line 1, column 6: expected a colon after the key, but found "1".'],
    ['{a: 1}', 'Line 1, column 2: expected a key in double quotes or "}", but found "a". Write keys in double quotes.'],
    ["{'a': 1}", 'Write straight double quotes around keys and texts.'],
    ['{“a”: 1}', 'Write straight double quotes around keys and texts.'],
    [
      '{"a": 1 // one\n}',
      'Line 1, column 9: expected a comma or a closing bracket, but found "/". JSON has no comments',
    ],
    ['{"a": NaN}', 'Line 1, column 7: expected a value, but found "N". Write texts in double quotes'],
    ['{"a": }', 'Line 1, column 7: expected a value, but found "}".'],
    ['{"a": 1]', 'Check the brackets: each needs its counterpart.'],
    ['{"a": "x\ny"}', 'Line 1, column 9: a text runs over the end of the line. Close it, or write \\n.'],
    ['{"a": "C:\\temp\\x"}', 'a backslash stands before a character it cannot escape. Write two backslashes for one.'],
    ['{"a": "\u0007"}', 'a text holds the control character "\\u0007". Remove it.'],
    ['{"a": "x', 'Line 1, column 7: the text that begins here is never closed. The file seems to be cut off'],
    ['{"a": {"b": 1}', 'Line 1, column 15: expected a comma or a closing bracket, but the file ends here.'],
    ['{"a": 1}\n{"a": 2}', 'Line 2, column 1: expected the end of the file, but found "{".'],
    ['{"a": 1,\n "a": 2}', 'Line 2, column 2: the key "a" stands twice in the same object.'],
  ])('says where %j is broken, and what to do', (text, message) => {
    expect(problem(text)).toContain(message);
  });

  it.each([
    ['<!DOCTYPE html><html></html>', 'This is a web page'],
    ['\n\n<html lang="en">', 'This is a web page'],
    ['<?xml version="1.0"?><gexf/>', 'This is XML'],
    ['PK\u0003\u0004word/document.xml', 'This is a zip archive'],
    ['%PDF-1.7', 'This is a PDF'],
    ['version https://git-lfs.github.com/spec/v1', 'This is a pointer of Git LFS'],
  ])('recognises %j as something else', (text, message) => {
    expect(problem(text)).toContain(`not-json error ${message}`);
  });

  it('refuses nesting that is too deep, with its place', () => {
    expect(problem('['.repeat(MAX_DEPTH + 1))).toContain(`nesting-too-deep error Line 1, column ${MAX_DEPTH + 1}:`);
    expect(parseJson('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH)).ok).toBe(true);
  });

  it('weighs a file in bytes, not in characters', () => {
    expect(problem(padded(MAX_FILE_BYTES, 'x'))).toContain('file-too-large');
    expect(problem(padded(MAX_FILE_BYTES / 2, 'ü'))).toContain('file-too-large');
    expect(parseJson(padded(MAX_FILE_BYTES / 2 - 2, 'ü')).ok).toBe(true);
  });
});
