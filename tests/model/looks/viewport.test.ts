import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/model/scene.js';
import { fitScene } from '../../../src/model/looks/fit-scene.js';
import {
  centerViewport,
  evenInsets,
  fitViewport,
  MAX_FIT_ZOOM,
  MIN_ZOOM,
  openRoom,
  sceneBounds,
  toScreen,
  zoomAbout,
} from '../../../src/model/looks/viewport.js';

const at = (id: string, x: number, y: number): Scene['nodes'][number] => ({
  id,
  label: id,
  kind: 'state',
  x,
  y,
  radius: 10,
  flag: null,
  importance: 0,
  internal: 0,
  contains: 0,
});

const strand = (bend: number): Scene['strands'][number] => ({
  id: 'rivalry:a~b',
  tie: 'a~b',
  type: 'rivalry',
  source: 'a',
  target: 'b',
  directed: false,
  width: 4,
  bend,
  certainty: 'asserted',
  title: '',
});

describe('sceneBounds()', () => {
  it('is nothing for an empty Scene', () => {
    expect(sceneBounds({ nodes: [], strands: [] })).toBeNull();
  });

  it('holds every circle', () => {
    expect(sceneBounds({ nodes: [at('a', 0, 0), at('b', 100, 50)], strands: [] })).toEqual({
      left: -10,
      top: -10,
      right: 110,
      bottom: 60,
    });
  });

  it('holds the belly of a bent strand, and ignores strands without ends', () => {
    const nodes = [at('a', 0, 0), at('b', 100, 0)];
    // To the right of the way from a to b is downwards: the curve comes half as far as its control point.
    expect(sceneBounds({ nodes, strands: [strand(80)] })?.bottom).toBeGreaterThan(38);
    expect(sceneBounds({ nodes: [at('a', 0, 0)], strands: [strand(80)] })?.bottom).toBe(10);
  });
});

const size = { width: 800, height: 600 };
const insets = { left: 30, right: 30, top: 30, bottom: 30 };

describe('fitViewport()', () => {
  it('brings the bounds to the middle of the box', () => {
    const viewport = fitViewport({ left: 0, top: 0, right: 4000, bottom: 100 }, size, evenInsets(size));
    expect(toScreen(viewport, { x: 2000, y: 50 })).toEqual({ x: 400, y: 300 });
  });

  it('keeps everything within the padding', () => {
    const side = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 0, max: 9000 }),
        (left, top, w, h) => {
          const viewport = fitViewport({ left, top, right: left + w, bottom: top + h }, size, insets);
          const a = toScreen(viewport, { x: left, y: top });
          const b = toScreen(viewport, { x: left + w, y: top + h });
          if (viewport.zoom > MIN_ZOOM) {
            expect(a.x).toBeGreaterThanOrEqual(29.999);
            expect(a.y).toBeGreaterThanOrEqual(29.999);
            expect(b.x).toBeLessThanOrEqual(770.001);
            expect(b.y).toBeLessThanOrEqual(570.001);
          }
        },
      ),
      { seed: 5 },
    );
  });

  it('does not blow up a small Scene, nor fail on an empty one or a box without size', () => {
    expect(fitViewport({ left: 0, top: 0, right: 10, bottom: 10 }, size, insets).zoom).toBe(MAX_FIT_ZOOM);
    expect(fitViewport(null, size, insets)).toEqual({ zoom: 1, pan: { x: 400, y: 300 } });
    expect(
      fitViewport({ left: 0, top: 0, right: 10, bottom: 10 }, { width: 0, height: 0 }, insets).zoom,
    ).toBeGreaterThan(0);
  });
});

describe('zoomAbout()', () => {
  it('keeps the point where it is', () => {
    const before = { zoom: 1, pan: { x: 20, y: 30 } };
    const after = zoomAbout(before, 2, { x: 120, y: 130 });
    expect(toScreen(after, { x: 100, y: 100 })).toEqual({ x: 120, y: 130 });
    expect(after.zoom).toBe(2);
  });

  it('stays in range', () => {
    expect(zoomAbout({ zoom: 1, pan: { x: 0, y: 0 } }, 1e-9, { x: 0, y: 0 }).zoom).toBe(MIN_ZOOM);
  });
});

describe('centerViewport()', () => {
  const viewport = { zoom: 1, pan: { x: 0, y: 0 } };

  it('keeps the zoom where the bounds fit', () => {
    expect(centerViewport(viewport, { left: 0, top: 0, right: 100, bottom: 100 }, openRoom(size))).toEqual({
      zoom: 1,
      pan: { x: 350, y: 250 },
    });
  });

  it('brings them to the middle of what is not covered', () => {
    const bounds = { left: 0, top: 0, right: 100, bottom: 100 };
    expect(centerViewport(viewport, bounds, openRoom(size, { left: 200, top: 100 })).pan).toEqual({ x: 450, y: 300 });
  });

  it('zooms out where they do not', () => {
    expect(centerViewport(viewport, { left: 0, top: 0, right: 8000, bottom: 100 }, openRoom(size)).zoom).toBeLessThan(
      0.1,
    );
  });
});

describe('fitScene()', () => {
  const wide = { nodes: [at('aland', 0, 0), at('a long name', 1000, 0)], strands: [] };
  const none = (): number => 0;

  it('fits the circles where labels need no more', () => {
    const viewport = fitScene(wide, size, { measure: none, padding: 30 });
    expect(toScreen(viewport, { x: -10, y: 0 }).x).toBeCloseTo(30);
    expect(toScreen(viewport, { x: 1010, y: 0 }).x).toBeCloseTo(770);
  });

  it('leaves room at each side for the labels there', () => {
    const measure = (line: string): number => line.length * 60;
    const viewport = fitScene(wide, size, { measure, padding: 30 });
    const reach = (3.0 + (11 * 60 * 11.5) / 200) * 0.9;
    expect(size.width - toScreen(viewport, { x: 1000, y: 0 }).x).toBeGreaterThan(reach);
    expect(toScreen(viewport, { x: -10, y: 0 }).x).toBeCloseTo(30);
  });

  it('leaves room above and below for labels of several lines, the more the larger the text', () => {
    const tall = {
      nodes: [at('aland', 0, 0), at('a name that takes three lines of the picture', 0, 1000)],
      strands: [],
    };
    const roomBelow = (textScale: number): number =>
      size.height - toScreen(fitScene(tall, size, { measure: none, textScale, padding: 4 }), { x: 0, y: 1010 }).y;
    expect(roomBelow(1)).toBeGreaterThan(3 + 10.8 * 3.3);
    expect(roomBelow(2)).toBeGreaterThan(3 + 21.6 * 3.3);
  });

  it('fits the Scene into what covered sides leave, as into a box of that size', () => {
    const covered = { top: 40, right: 10, bottom: 60, left: 200 };
    const beside = fitScene(wide, size, { measure: none, insets: covered });
    const alone = fitScene(wide, { width: 590, height: 500 }, { measure: none });
    expect(beside.zoom).toBe(alone.zoom);
    expect(beside.pan).toEqual({ x: alone.pan.x + 200, y: alone.pan.y + 40 });
    expect(fitScene(wide, size, { measure: none, insets: { top: -40 } })).toEqual(
      fitScene(wide, size, { measure: none }),
    );
  });

  it('keeps half of a box for the picture, however much of it is covered', () => {
    const viewport = fitScene(wide, size, { measure: none, padding: 30, insets: { left: 3000, right: 1000 } });
    expect(toScreen(viewport, { x: -10, y: 0 }).x).toBeCloseTo(330);
    expect(toScreen(viewport, { x: 1010, y: 0 }).x).toBeCloseTo(670);
  });

  it('does not give the picture up for a label that is wider than the box', () => {
    expect(fitScene(wide, size, { measure: () => 1e5 }).zoom).toBeGreaterThan(0.3);
  });

  it('fits an empty Scene', () => {
    expect(fitScene({ nodes: [], strands: [] }, size, { measure: none }).zoom).toBe(1);
  });
});
