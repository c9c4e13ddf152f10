import { expect } from '@open-wc/testing';
import type { SceneGround } from '../../../src/model/scene.js';
import { paintGround } from '../../../src/rendering/paint-ground.js';
import { PALETTES } from '../../../src/model/looks/palette.js';

const NO_GROUND: SceneGround = { land: [], coast: [], rings: [], boxes: [], truePlaces: new Map() };

const theme = {
  ...PALETTES.light,
  land: '#ff0000',
  coast: '#0000ff',
  muted: '#00ff00',
  font: 'sans-serif',
  textScale: 1,
};

/** How many pixels of 100 × 100 have a colour, more or less. */
function count(ground: SceneGround, [red, green, blue]: readonly [number, number, number], x = 0): number {
  const canvas = document.createElement('canvas');
  canvas.width = 100;
  canvas.height = 100;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  paintGround(context, ground, { theme, zoom: 1, circleOf: (id) => (id === 'aland' ? { x, y: 50, radius: 5 } : null) });
  const { data } = context.getImageData(0, 0, 100, 100);
  let found = 0;
  for (let index = 0; index < data.length; index += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = data.slice(index, index + 4);
    if (a > 200 && Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 60) found++;
  }
  return found;
}

const SQUARE = [10, 10, 90, 10, 90, 90, 10, 90];
const LAKE = [40, 40, 60, 40, 60, 60, 40, 60];

describe('paintGround()', () => {
  it('fills land, and leaves lakes out', () => {
    expect(count({ ...NO_GROUND, land: [SQUARE] }, [255, 0, 0])).to.be.within(6300, 6500);
    expect(count({ ...NO_GROUND, land: [SQUARE, LAKE] }, [255, 0, 0])).to.be.within(5900, 6100);
  });

  it('draws coasts and rings in the quiet colour', () => {
    const coast = { ...NO_GROUND, land: [SQUARE], coast: [[0, 50, 100, 50]] };
    expect(count({ ...coast, land: [SQUARE] }, [255, 0, 0])).to.be.lessThan(6350);
    const ring = { ...NO_GROUND, rings: [{ radius: 60, label: '3–5' }] };
    expect(count(ring, [0, 0, 255])).to.be.greaterThan(10);
  });

  it('sets a box apart from the land around it', () => {
    const box = { left: 20, top: 20, width: 50, height: 50, caption: '' };
    expect(count({ ...NO_GROUND, land: [SQUARE], boxes: [box] }, [255, 255, 255])).to.be.greaterThan(2000);
  });

  it('leads back from an actor that stands beside its true place, and from no other', () => {
    const ground = {
      ...NO_GROUND,
      truePlaces: new Map([
        ['aland', { x: 10, y: 50 }],
        ['gone', { x: 90, y: 10 }],
      ]),
    };
    expect(count(ground, [0, 255, 0], 80)).to.be.greaterThan(10);
    expect(count(ground, [0, 255, 0], 12)).to.equal(0);
  });
});
