import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EdtfSchema, parsePeriod } from '../../src/model/edtf.js';

const day = (instant: number): string =>
  Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, -5) : '..';

const written = (text: string): string => {
  const period = parsePeriod(text);
  if (period === null) return 'none';
  const marks = `${period.approximate ? ' approximate' : ''}${period.uncertain ? ' uncertain' : ''}`;
  return `${day(period.start)} ${day(period.end)}${marks}`;
};

describe('parsePeriod()', () => {
  it.each([
    ['2021', '2021-01-01T00:00:00 2021-12-31T23:59:59'],
    ['2021-09', '2021-09-01T00:00:00 2021-09-30T23:59:59'],
    ['2021-09-20', '2021-09-20T00:00:00 2021-09-20T23:59:59'],
    ['2020-02-29', '2020-02-29T00:00:00 2020-02-29T23:59:59'],
    ['2021-12-31', '2021-12-31T00:00:00 2021-12-31T23:59:59'],
    ['0050', '0050-01-01T00:00:00 0050-12-31T23:59:59'],
    ['-0044', '-000044-01-01T00:00:00 -000044-12-31T23:59:59'],
    ['Y12021', '+012021-01-01T00:00:00 +012021-12-31T23:59:59'],
    ['2021-21', '2021-03-01T00:00:00 2021-05-31T23:59:59'],
    ['2021-22', '2021-06-01T00:00:00 2021-08-31T23:59:59'],
    ['2021-23', '2021-09-01T00:00:00 2021-11-30T23:59:59'],
    ['2021-24', '2021-12-01T00:00:00 2022-02-28T23:59:59'],
    ['201X', '2010-01-01T00:00:00 2019-12-31T23:59:59 uncertain'],
    ['19XX', '1900-01-01T00:00:00 1999-12-31T23:59:59 uncertain'],
    ['2021-XX', '2021-01-01T00:00:00 2021-12-31T23:59:59 uncertain'],
    ['2021-XX-XX', '2021-01-01T00:00:00 2021-12-31T23:59:59 uncertain'],
    ['2021-02-XX', '2021-02-01T00:00:00 2021-02-28T23:59:59 uncertain'],
    ['2021~', '2021-01-01T00:00:00 2021-12-31T23:59:59 approximate'],
    ['2021-05?', '2021-05-01T00:00:00 2021-05-31T23:59:59 uncertain'],
    ['2021-05-02%', '2021-05-02T00:00:00 2021-05-02T23:59:59 approximate uncertain'],
    ['2021-08/2021-10', '2021-08-01T00:00:00 2021-10-31T23:59:59'],
    ['2020/..', '2020-01-01T00:00:00 ..'],
    ['2020/', '2020-01-01T00:00:00 ..'],
    ['../2020', '.. 2020-12-31T23:59:59'],
    ['/2020', '.. 2020-12-31T23:59:59'],
    ['2019~/2020?', '2019-01-01T00:00:00 2020-12-31T23:59:59 approximate uncertain'],
    ['2021/2020', '2021-01-01T00:00:00 2020-12-31T23:59:59'],
  ])('reads %s as %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it.each([
    '',
    '/',
    '..',
    '../..',
    '21',
    '02021',
    '2021-',
    '2021-1',
    '2021-00',
    '2021-13',
    '2021-20',
    '2021-25',
    '2021-02-30',
    '2021-04-31',
    '2021-01-00',
    '2021-02-29',
    '2021-XX-05',
    '201X-05',
    '2X21',
    'XXXX',
    '2021-09-20T10:00',
    '2021/2022/2023',
    '2021 ',
    'soon',
    '~2021',
    '2021-21-03',
    'Y999999',
    'Y-999999',
    '2021--05',
    '２０２１',
  ])('reads "%s" as no period', (text) => {
    expect(written(text)).toBe('none');
  });

  it('begins no date after its end, and never gives what is not a number', () => {
    const part = fc.constantFrom('2021', '-0001', '0099', 'Y27576', 'Y275760', '12', '02', '29', '31', '24', 'XX', 'X');
    const date = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(date, fc.constantFrom('', '~', '?', '%'), (text, mark) => {
        const period = parsePeriod(text + mark);
        if (period !== null) expect(period.end).toBeGreaterThan(period.start);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('EdtfSchema', () => {
  it('takes what can be read and refuses the rest', () => {
    expect(v.is(EdtfSchema, '2021-08/2021-10')).toBe(true);
    expect(v.is(EdtfSchema, 'autumn 2021')).toBe(false);
  });
});
