import { expect } from '@open-wc/testing';
import { pickActor } from '../../../src/elements/shared/pick-actor.js';
import { formatSelection, parseSelection } from '../../../src/model/selection.js';

const pick = (selection: string, id: string, additive = false): string =>
  formatSelection(pickActor(parseSelection(selection), id, additive));

describe('pickActor()', () => {
  it('selects an actor in place of whatever was selected', () => {
    expect(pick('', 'aland')).to.equal('aland');
    expect(pick('borduria', 'aland')).to.equal('aland');
    expect(pick('aland,borduria', 'aland')).to.equal('aland');
    expect(pick('aland~borduria', 'aland')).to.equal('aland');
  });

  it('takes back what is selected alone', () => {
    expect(pick('aland', 'aland')).to.equal('');
  });

  it('adds an actor, or takes it out', () => {
    expect(pick('aland', 'borduria', true)).to.equal('aland,borduria');
    expect(pick('aland,borduria', 'aland', true)).to.equal('borduria');
    expect(pick('aland', 'aland', true)).to.equal('');
    expect(pick('threat:aland>borduria', 'carpania', true)).to.equal('carpania');
  });
});
