import { expect } from '@open-wc/testing';
import { Typeahead } from '../../../src/elements/outline-parts/typeahead.js';

const NAMES = ['Aland', 'Arland', 'Borduria', 'Armina', 'Élan'];

describe('Typeahead', () => {
  it('finds the next name that begins with a letter, and goes round', () => {
    expect(new Typeahead().find('a', NAMES, 0)).to.equal(1);
    expect(new Typeahead().find('a', NAMES, 3)).to.equal(0);
    expect(new Typeahead().find('É', NAMES, 0)).to.equal(4);
  });

  it('takes letters typed one after the other as one word', () => {
    const typeahead = new Typeahead();
    const first = typeahead.find('a', NAMES, 4);
    const second = typeahead.find('r', NAMES, first);
    expect([first, second, typeahead.find('m', NAMES, second)]).to.deep.equal([0, 1, 3]);
  });

  it('goes from name to name while the same letter is typed', () => {
    const typeahead = new Typeahead();
    const first = typeahead.find('a', NAMES, 0);
    const second = typeahead.find('a', NAMES, first);
    expect([first, second, typeahead.find('a', NAMES, second)]).to.deep.equal([1, 3, 0]);
  });

  it('stays where no name begins so', () => {
    expect(new Typeahead().find('z', NAMES, 2)).to.equal(2);
  });
});
