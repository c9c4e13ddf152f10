import { expect } from '@open-wc/testing';
import { HEADER } from '../../../src/elements/matrix-parts/matrix-place.js';
import { liftedBy, pickAt, placeOfSelection } from '../../../src/elements/matrix-parts/matrix-selection.js';
import { formatSelection, parseSelection } from '../../../src/model/selection.js';
import { sixClaimsMatrix } from './six-claims-matrix.js';

// By name: aland 0, borduria 1, carpania 2, dorland 3.
const matrix = sixClaimsMatrix();

function pick(row: number, column: number, selected = '', additive = false): string | null {
  const picked = pickAt(matrix, { row, column }, { selection: parseSelection(selected), additive });
  return picked === null ? null : formatSelection(picked);
}

describe('pickAt()', () => {
  it('picks the relation of a cell that holds exactly one', () => {
    expect(pick(0, 3)).to.equal('trade:aland>dorland');
    expect(pick(2, 0)).to.equal('alliance:aland~carpania');
  });

  it('picks the tie of a cell that holds several, or only what is claimed the other way round', () => {
    expect(pick(0, 1)).to.equal('aland~borduria');
    expect(pick(3, 0)).to.equal('aland~dorland');
  });

  it('picks nothing where nothing is claimed', () => {
    expect(pick(2, 3)).to.equal(null);
  });

  it('picks the actor of a name and of the diagonal', () => {
    expect(pick(1, HEADER)).to.equal('borduria');
    expect(pick(HEADER, 2)).to.equal('carpania');
    expect(pick(3, 3)).to.equal('dorland');
  });

  it('adds an actor to those selected', () => {
    expect(pick(1, HEADER, 'aland', true)).to.equal('aland,borduria');
  });

  it('lets go of what is selected', () => {
    expect(pick(0, 3, 'trade:aland>dorland')).to.equal('');
    expect(pick(1, 0, 'aland~borduria')).to.equal('');
    expect(pick(1, HEADER, 'borduria')).to.equal('');
  });
});

describe('placeOfSelection()', () => {
  const place = (selection: string): string => {
    const found = placeOfSelection(matrix, parseSelection(selection));
    return found === null ? 'nowhere' : `${found.row},${found.column}`;
  };

  it('finds an actor on the diagonal, a relation where its actor acts', () => {
    expect(place('carpania')).to.equal('2,2');
    expect(place('threat:borduria>aland')).to.equal('1,0');
    expect(place('alliance:aland~carpania')).to.equal('0,2');
  });

  it('finds a tie in the cell where something stands', () => {
    expect(place('aland~dorland')).to.equal('0,3');
    expect(place('borduria~carpania')).to.equal('1,2');
  });

  it('finds nothing where nothing is selected, or what the matrix does not hold', () => {
    expect(place('')).to.equal('nowhere');
    expect(place('elbonia')).to.equal('nowhere');
  });
});

describe('liftedBy()', () => {
  it('lifts the row of who acts, the column of whom it touches, and their one cell', () => {
    const { rows, columns, isCell } = liftedBy(parseSelection('threat:borduria>aland'));
    expect([...rows, '/', ...columns]).to.deep.equal(['borduria', '/', 'aland']);
    expect([isCell('borduria', 'aland'), isCell('aland', 'borduria')]).to.deep.equal([true, false]);
  });

  it('lifts both cells of a tie and of what is alike on both sides', () => {
    for (const selection of ['aland~carpania', 'alliance:aland~carpania']) {
      const { isCell } = liftedBy(parseSelection(selection));
      expect([isCell('aland', 'carpania'), isCell('carpania', 'aland'), isCell('aland', 'aland')]).to.deep.equal([
        true,
        true,
        false,
      ]);
    }
  });

  it('lifts the cells of several relations, and nothing for none', () => {
    const { rows, isCell } = liftedBy(
      parseSelection('threat:borduria>aland'),
      parseSelection('threat:borduria>carpania'),
    );
    expect([...rows]).to.deep.equal(['borduria']);
    expect([isCell('borduria', 'aland'), isCell('borduria', 'carpania'), isCell('aland', 'borduria')]).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(liftedBy().rows.size).to.equal(0);
  });

  it('lifts row and column of an actor, and no cell', () => {
    const { rows, columns, isCell } = liftedBy(parseSelection('aland,borduria'));
    expect([...rows]).to.deep.equal([...columns]);
    expect(isCell('aland', 'borduria')).to.equal(false);
  });
});
