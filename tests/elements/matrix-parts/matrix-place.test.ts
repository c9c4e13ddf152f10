import { expect } from '@open-wc/testing';
import { HEADER, nextPlace, type MatrixKey } from '../../../src/elements/matrix-parts/matrix-place.js';

/** From row and column by a key; in a matrix of ten actors, four rows a page. */
function go(row: number, column: number, key: string, more: Partial<MatrixKey> = {}): string {
  const next = nextPlace({ row, column }, { key, toEdge: false, isRtl: false, count: 10, page: 4, ...more });
  return next === null ? 'nowhere' : `${next.row},${next.column}`;
}

describe('nextPlace()', () => {
  it('moves by one with the arrow keys', () => {
    expect(go(3, 3, 'ArrowRight')).to.equal('3,4');
    expect(go(3, 3, 'ArrowLeft')).to.equal('3,2');
    expect(go(3, 3, 'ArrowDown')).to.equal('4,3');
    expect(go(3, 3, 'ArrowUp')).to.equal('2,3');
  });

  it('moves the other way where columns run from right to left', () => {
    expect(go(3, 3, 'ArrowLeft', { isRtl: true })).to.equal('3,4');
    expect(go(3, 3, 'ArrowRight', { isRtl: true })).to.equal('3,2');
  });

  it('reaches the names and stays at the edges', () => {
    expect(go(0, 3, 'ArrowUp')).to.equal(`${HEADER},3`);
    expect(go(3, 0, 'ArrowLeft')).to.equal(`3,${HEADER}`);
    expect(go(9, 9, 'ArrowDown')).to.equal('9,9');
    expect(go(9, 9, 'ArrowRight')).to.equal('9,9');
  });

  it('never stands in the corner', () => {
    expect(go(0, HEADER, 'ArrowUp')).to.equal(`0,${HEADER}`);
    expect(go(HEADER, 0, 'ArrowLeft')).to.equal(`${HEADER},0`);
    expect(go(HEADER, 5, 'Home')).to.equal(`${HEADER},0`);
  });

  it('goes to the ends of a row with Home and End, and to those of all with Ctrl', () => {
    expect(go(3, 3, 'Home')).to.equal(`3,${HEADER}`);
    expect(go(3, 3, 'End')).to.equal('3,9');
    expect(go(3, 3, 'Home', { toEdge: true })).to.equal(`0,${HEADER}`);
    expect(go(3, 3, 'End', { toEdge: true })).to.equal('9,9');
    expect(go(3, 3, 'ArrowDown', { toEdge: true })).to.equal('9,3');
    expect(go(3, 3, 'ArrowLeft', { toEdge: true })).to.equal(`3,${HEADER}`);
  });

  it('moves a page at a time', () => {
    expect(go(3, 3, 'PageDown')).to.equal('7,3');
    expect(go(8, 3, 'PageDown')).to.equal('9,3');
    expect(go(6, 3, 'PageUp')).to.equal('2,3');
    expect(go(2, 3, 'PageUp')).to.equal('0,3');
    expect(go(HEADER, 3, 'PageUp')).to.equal(`${HEADER},3`);
  });

  it('leaves other keys, and the page keys of the browser, alone', () => {
    expect(go(3, 3, 'x')).to.equal('nowhere');
    expect(go(3, 3, 'Tab')).to.equal('nowhere');
    expect(go(3, 3, 'PageDown', { toEdge: true })).to.equal('nowhere');
    expect(go(0, 0, 'ArrowDown', { count: 0 })).to.equal('nowhere');
  });
});
