import { describe, expect, it } from 'vitest';
import {
  listOfCell,
  looseListOfCell,
  numberOfCell,
  periodOfCell,
  signOfCell,
} from '../../../src/formats/import/cells.js';

describe('a cell', () => {
  it('is a sign in the ways people write one', () => {
    expect(['+', '-', '−', '1', '-1', '-0.5', '0', 'Positive', 'hostile'].map(signOfCell)).toEqual([
      1, -1, -1, 1, -1, -1, 0, 1, -1,
    ]);
    expect(['', 'friend', '1a'].map(signOfCell)).toEqual([null, null, null]);
  });

  it('is a number with a point or a decimal comma', () => {
    expect(['3', '-2.5', '3,5', ' 7 ', '1e3'].map(numberOfCell)).toEqual([3, -2.5, 3.5, 7, 1000]);
    expect(['', 'many', 'Infinity', '1,000,000'].map(numberOfCell)).toEqual([null, null, null, null]);
  });

  it('is a date where it can be read one way only', () => {
    expect(
      ['2021', '2021-08', '2021-08-30', '30.8.2021', '2021/08/30', '2021-08-30T10:00:00Z'].map(periodOfCell),
    ).toEqual(['2021', '2021-08', '2021-08-30', '2021-08-30', '2021-08-30', '2021-08-30']);
    expect(['2020/2021', '2021~'].map(periodOfCell)).toEqual(['2020/2021', '2021~']);
    expect(['08/09/2021', '30.13.2021', 'last spring', '2021/2019'].map(periodOfCell)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('is a list by bars, and loosely by semicolons too', () => {
    const attributes = new Map([['c', String.raw`a|b\|c|a; d`]]);
    expect(listOfCell(attributes, 'c')).toEqual(['a', 'b|c', 'a; d']);
    expect(looseListOfCell(attributes, 'c')).toEqual(['a', 'b|c', 'd']);
    expect(listOfCell(attributes, 'nowhere')).toEqual([]);
  });
});
