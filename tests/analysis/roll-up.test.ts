import { describe, expect, it } from 'vitest';
import { hasPartsApart, rollUpInto, showApart, wholeOf } from '../../src/analysis/roll-up.js';
import { smallDataset } from './small-dataset.js';

// The scouts belong to the guard, the guard to a; the navy to b; c has no parts.
const data = smallDataset({
  actors: [
    'a',
    'b',
    'c',
    { id: 'guard', kind: 'body', partOf: 'a' },
    { id: 'scouts', kind: 'body', partOf: 'guard' },
    { id: 'navy', kind: 'body', partOf: 'b' },
  ],
});

describe('the roll-up of a lens', () => {
  it('shows the parts of one actor apart, and rolls them up again', () => {
    const apart = showApart(data, 'all', 'a');
    expect(apart).toEqual(['b']);
    expect(showApart(data, apart, 'b')).toBe('none');
    expect(rollUpInto(data, apart, 'a')).toBe('all');
  });

  it('begins from nothing rolled up', () => {
    expect(rollUpInto(data, 'none', 'b')).toEqual(['b']);
    expect(rollUpInto(data, ['b'], 'b')).toEqual(['b']);
  });

  it('keeps a whole in the middle of a chain where a lens names one', () => {
    expect(rollUpInto(data, ['guard'], 'b')).toEqual(['guard', 'b']);
    expect(showApart(data, ['guard', 'b'], 'guard')).toEqual(['b']);
  });

  it('does nothing to an actor without parts', () => {
    expect(showApart(data, 'all', 'c')).toBe('all');
  });

  it('knows the whole of a part, and whose parts stand apart', () => {
    expect(wholeOf(data, 'scouts')).toBe('a');
    expect(wholeOf(data, 'a')).toBeNull();
    expect(hasPartsApart(data, 'none', 'a')).toBe(true);
    expect(hasPartsApart(data, 'all', 'a')).toBe(false);
    expect(hasPartsApart(data, ['b'], 'b')).toBe(false);
    expect(hasPartsApart(data, 'none', 'c')).toBe(false);
  });
});
