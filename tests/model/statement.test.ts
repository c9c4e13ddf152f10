import { describe, expect, it } from 'vitest';
import { sourceIdOf } from '../../src/model/statement.js';

describe('the source of a claim or position', () => {
  it('is that of its evidence, else the one it names, else none', () => {
    expect(sourceIdOf({ evidence: { source: 'book' } })).toBe('book');
    expect(sourceIdOf({ source: 'sheet' })).toBe('sheet');
    expect(sourceIdOf({ evidence: { source: 'book' }, source: 'sheet' })).toBe('book');
    expect(sourceIdOf({})).toBeUndefined();
  });
});
