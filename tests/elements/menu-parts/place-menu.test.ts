import { expect } from '@open-wc/testing';
import { nextItem, opensMenu } from '../../../src/elements/menu-parts/menu-keyboard.js';
import { placeAlong } from '../../../src/elements/menu-parts/place-menu.js';

const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('placeAlong()', () => {
  it('stands from its point where there is room', () => {
    expect(placeAlong(100, 200, 1000)).to.equal(100);
    expect(placeAlong(2, 200, 1000)).to.equal(8);
  });

  it('turns back where there is none, or stays within the window', () => {
    expect(placeAlong(900, 200, 1000)).to.equal(700);
    expect(placeAlong(150, 200, 300)).to.equal(92);
    expect(placeAlong(150, 400, 300)).to.equal(8);
  });
});

describe('keys of a menu', () => {
  it('open it', () => {
    expect(opensMenu(key('ContextMenu'))).to.equal(true);
    expect(opensMenu(key('F10', { shiftKey: true }))).to.equal(true);
    expect(opensMenu(key('F10'))).to.equal(false);
    expect(opensMenu(key('ContextMenu', { ctrlKey: true }))).to.equal(false);
  });

  it('go round its ends', () => {
    expect(nextItem(key('ArrowDown'), 2, 3)).to.equal(0);
    expect(nextItem(key('ArrowUp'), 0, 3)).to.equal(2);
    expect(nextItem(key('Home'), 2, 3)).to.equal(0);
    expect(nextItem(key('End'), 0, 3)).to.equal(2);
    expect(nextItem(key('x'), 0, 3)).to.equal(null);
    expect(nextItem(key('ArrowDown'), 0, 0)).to.equal(null);
  });
});
