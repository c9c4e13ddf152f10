import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSceneView, parseSceneView, sceneViewOf, viewportOf } from '../../../src/model/looks/scene-view.js';

const SIZE = { width: 800, height: 600 };

describe('the part of a Scene in view', () => {
  it('is its middle and the zoom', () => {
    expect(sceneViewOf({ zoom: 2, pan: { x: 400, y: 300 } }, SIZE)).toEqual({ x: 0, y: 0, zoom: 2 });
    expect(viewportOf({ x: 10, y: -20, zoom: 2 }, SIZE)).toEqual({ zoom: 2, pan: { x: 380, y: 340 } });
  });

  it('is the same in a box of another size', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.double({ min: 0.1, max: 8, noNaN: true }), (x, y, zoom) => {
        const back = sceneViewOf(viewportOf({ x, y, zoom }, SIZE), SIZE);
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it('is written short, and read again', () => {
    expect(formatSceneView({ x: 12.4, y: -0.2, zoom: 1.2345 })).toBe('12,0,1.23');
    expect(parseSceneView('12,0,1.23')).toEqual({ x: 12, y: 0, zoom: 1.23 });
    expect(formatSceneView(null)).toBe('');
  });

  it('is everything where the text is no view', () => {
    for (const text of ['', 'x', '1,2', '1,2,0', '1,2,-1', '1,2,3,4', '1,,3', 'NaN,1,1', '1,2,Infinity']) {
      expect(parseSceneView(text)).toBeNull();
    }
  });
});
