import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/model/edit-distance.js';
import { createSuggest } from '../../src/model/suggest.js';

describe('editDistance()', () => {
  it.each([
    ['canal', 'canal', 0],
    ['canal', 'canl', 1],
    ['canal', 'canall', 1],
    ['canal', 'cabal', 1],
    ['canal', 'caanl', 1],
    ['canal', 'cnala', 2],
    ['', 'ab', 2],
  ])('from %j to %j is %d', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  it('stops counting beyond the limit', () => {
    expect(editDistance('aland', 'borduria', 2)).toBe(3);
    expect(editDistance('abc', 'xyz', 1)).toBe(2);
  });
});

describe('createSuggest()', () => {
  const suggest = createSuggest([
    { id: 'aland', name: 'Aland', aliases: ['The Isles'] },
    { id: 'aland-guard', name: 'Guard of Aland' },
    { id: 'usa', name: 'United States' },
  ]);

  it.each([
    ['Aland', 'aland'],
    ['the-isles', 'aland'],
    ['aland_guard', 'aland-guard'],
    ['alnad', 'aland'],
    ['united-sttaes', 'usa'],
  ])('takes %j for %j', (word, id) => {
    expect(suggest(word)).toBe(` Did you mean "${id}"?`);
  });

  it.each(['atlantis', 'usb', '', '--', 'x'.repeat(500)])('knows nothing near %j', (word) => {
    expect(suggest(word)).toBe('');
  });

  it('gives up on spelling where a file is full of unknown words', () => {
    const many = createSuggest(Array.from({ length: 1000 }, (_, index) => ({ id: `actor-number-${index}` })));
    for (let index = 0; index < 250; index += 1) many(`unheard-of-${index}`);
    expect(many('actr-number-1')).toBe('');
    expect(many('Actor number 1')).toBe(' Did you mean "actor-number-1"?');
  });
});
