import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DatasetSchema, LayoutSchema } from '../../src/model/dataset.js';
import { IdSchema } from '../../src/model/id.js';
import { indexDataset } from '../../src/model/indexed-dataset.js';
import { sixClaimsDataset } from '../fixtures/six-claims.js';

const layoutOf = (text: string): unknown => JSON.parse(text);

describe('DatasetSchema', () => {
  it('takes the six claims', () => {
    expect(v.safeParse(DatasetSchema, sixClaimsDataset).issues).toBeUndefined();
  });

  it('refuses an empty object, an unknown key and another version', () => {
    expect(v.is(DatasetSchema, {})).toBe(false);
    expect(v.is(DatasetSchema, { ...sixClaimsDataset, colour: 'red' })).toBe(false);
    expect(v.is(DatasetSchema, { ...sixClaimsDataset, version: 2 })).toBe(false);
  });

  it('keeps stored places of actors named like parts of every object', () => {
    const layout = layoutOf('{"constructor":[1,2],"__proto__":[3,4],"toString":[5,6]}');
    const read = v.parse(DatasetSchema, { ...sixClaimsDataset, layout });
    expect([...indexDataset(read, '').layout]).toEqual([
      ['constructor', [1, 2]],
      ['__proto__', [3, 4]],
      ['toString', [5, 6]],
    ]);
    expect(Object.getPrototypeOf(read.layout)).toBe(Object.prototype);
  });
});

describe('LayoutSchema', () => {
  it.each([
    '[]',
    'null',
    '"here"',
    '{"a":[1]}',
    '{"a":[1,2,3]}',
    '{"a":["1",2]}',
    '{"a":null}',
    '{"__proto__":{"x":1}}',
  ])('refuses %s', (text) => {
    expect(v.is(LayoutSchema, layoutOf(text))).toBe(false);
  });

  it('names the actor whose place is none', () => {
    const { issues } = v.safeParse(LayoutSchema, layoutOf('{"aland":[1,2],"constructor":[1]}'));
    expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(['constructor']);
  });

  it('refuses numbers that are not finite', () => {
    expect(v.is(LayoutSchema, { aland: [Infinity, 0] })).toBe(false);
  });
});

describe('IdSchema', () => {
  it.each(['aland', '__proto__', 'constructor', 'a-1.b', '北', 'été', '3sat'])('takes %s', (text) => {
    expect(v.is(IdSchema, text)).toBe(true);
  });

  it.each(['', ' a', 'a b', 'a,b', 'a~b', 'a>b', 'a:b', 'a+', '-a', '.a', 'a\n', 'a/b', 'a'.repeat(121)])(
    'refuses "%s"',
    (text) => {
      expect(v.is(IdSchema, text)).toBe(false);
    },
  );
});

describe('indexDataset()', () => {
  it('finds records by their ids', () => {
    const { actors, claims, sources, topics, coders, layout } = indexDataset(sixClaimsDataset, 'hash');
    expect([actors.size, claims.size, sources.size, topics.size, coders.size, layout.size]).toEqual([7, 6, 2, 1, 1, 4]);
    expect(actors.get('constructor')).toBeUndefined();
  });
});
