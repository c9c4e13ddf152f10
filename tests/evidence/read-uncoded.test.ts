import { describe, expect, it } from 'vitest';
import { readUncoded } from '../../src/evidence/read-uncoded.js';

const problems = (value: unknown): readonly string[] =>
  readUncoded(value).issues.map(({ code, severity, path }) => `${severity} ${code} ${path}`);

describe('the list of uncoded paragraphs', () => {
  it('is read with the place of each entry in its file', () => {
    expect(readUncoded([{ source: 'salt-1911', paragraph: 6, reason: 'weather only' }])).toEqual({
      entries: [{ source: 'salt-1911', paragraph: 6, reason: 'weather only', path: '/0' }],
      issues: [],
    });
    expect(readUncoded([])).toEqual({ entries: [], issues: [] });
  });

  it('must be a list of objects', () => {
    expect(problems({})).toEqual(['error uncoded-shape ']);
    expect(problems(null)).toEqual(['error uncoded-shape ']);
    expect(problems([null, 3, []])).toEqual([
      'error uncoded-shape /0',
      'error uncoded-shape /1',
      'error uncoded-shape /2',
    ]);
  });

  it('names what is wrong with an entry and keeps the others', () => {
    const good = { source: 's', paragraph: 1, reason: 'r' };
    const list = [
      good,
      { source: '', paragraph: 1, reason: 'r' },
      { source: 's', paragraph: 1.5, reason: 'r' },
      { source: 's', paragraph: 2, reason: ' ' },
      { source: 's', paragraph: 3, reason: 'r', why: 'x' },
    ];
    expect(problems(list)).toEqual([
      'error uncoded-shape /1/source',
      'error uncoded-shape /2/paragraph',
      'error uncoded-shape /3/reason',
      'error uncoded-shape /4',
    ]);
    expect(readUncoded(list).entries).toHaveLength(1);
  });

  it('refuses the same paragraph twice', () => {
    const entry = { source: 's', paragraph: 1, reason: 'r' };
    expect(problems([entry, { source: 't', paragraph: 1, reason: 'r' }, entry])).toEqual(['error uncoded-twice /2']);
  });
});
