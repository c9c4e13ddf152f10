// The labels of a Scene: broken, put on a side, placed where there is room.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EMPHASIS, type Scene, type SceneNode } from '../../../src/model/scene.js';
import { visibleLabels, type LabelInput } from '../../../src/model/looks/label-boxes.js';
import { overlaps, placeLabels, type Box, type Obstacle } from '../../../src/model/looks/label-placement.js';
import { labelSides } from '../../../src/model/looks/label-sides.js';
import { wrapLabel } from '../../../src/model/looks/wrap-label.js';

const node = (id: string, x: number, y: number, importance = 0): SceneNode => ({
  id,
  label: id,
  kind: 'state',
  x,
  y,
  radius: 10,
  flag: null,
  importance,
  internal: 0,
  contains: 0,
});

const tied = (source: string, target: string): Scene['strands'][number] => ({
  id: `threat:${source}>${target}`,
  tie: `${source}~${target}`,
  type: 'threat',
  source,
  target,
  directed: true,
  width: 2,
  bend: 0,
  certainty: 'asserted',
  title: '',
});

describe('wrapLabel()', () => {
  it('leaves short names on one line', () => {
    expect(wrapLabel('Åland')).toBe('Åland');
    expect(wrapLabel('  New   Borduria ')).toBe('New Borduria');
  });

  it('breaks long ones between words', () => {
    expect(wrapLabel('Northern Economic Council')).toBe('Northern Economic\nCouncil');
  });

  it('cuts what would take a fourth line', () => {
    expect(wrapLabel('Organisation of Northern Economic and Cultural Communities')).toBe(
      'Organisation of\nNorthern Economic\nand Cultural …',
    );
  });

  it('breaks a word that is too long for a line, and goes on behind it', () => {
    expect(wrapLabel('New Donaudampfschifffahrtsgesellschaft AG')).toBe('New\nDonaudampfschifffa\nhrtsgesellschaft …');
    expect(wrapLabel(`${'b'.repeat(20)} of it`)).toBe(`${'b'.repeat(18)}\nbb of it`);
  });

  it('cuts a long name without spaces within its word', () => {
    expect(wrapLabel('b'.repeat(200))).toBe(`${'b'.repeat(18)}\n${'b'.repeat(18)}\n${'b'.repeat(18)}…`);
  });

  it('breaks between letters as readers see them, never within', () => {
    const family = '👩‍👩‍👧';
    expect(wrapLabel(family.repeat(20))).toBe(`${family.repeat(18)}\n${family.repeat(2)}`);
    expect(wrapLabel('e\u0301'.repeat(10))).toBe('e\u0301'.repeat(10));
  });
});

describe('labelSides()', () => {
  it('puts a label below its actor', () => {
    expect(labelSides({ nodes: [node('a', 0, 0)], strands: [] }).get('a')).toBe('bottom');
  });

  it('gives way upwards to strands from below', () => {
    const scene = { nodes: [node('a', 0, 0), node('b', 0, 100)], strands: [tied('a', 'b')] };
    expect(labelSides(scene)).toEqual(
      new Map([
        ['a', 'top'],
        ['b', 'bottom'],
      ]),
    );
  });

  it('stays below where strands come from both sides, or from beside', () => {
    const nodes = [node('a', 0, 0), node('b', 0, 100), node('c', 0, -100), node('d', 100, 0)];
    const sides = labelSides({ nodes, strands: [tied('a', 'b'), tied('c', 'a'), tied('a', 'd')] });
    expect(sides.get('a')).toBe('bottom');
    expect(sides.get('d')).toBe('bottom');
  });
});

const box = (left: number, top: number): Box => ({ left, top, right: left + 40, bottom: top + 12 });

const obstacle = (left: number, top: number, priority = 0): Obstacle => ({ ...box(left, top), priority });

describe('placeLabels()', () => {
  it('lets the more important go first', () => {
    const shown = placeLabels([
      { id: 'minor', boxes: [box(0, 0)], priority: 0.1, always: false },
      { id: 'major', boxes: [box(10, 5)], priority: 0.9, always: false },
    ]);
    expect([...shown.keys()]).toEqual(['major']);
  });

  it('takes the next best place where the first is taken', () => {
    const other = box(0, 50);
    const shown = placeLabels([
      { id: 'a', boxes: [box(0, 0)], priority: 1, always: false },
      { id: 'b', boxes: [box(0, 0), other], priority: 0, always: false },
    ]);
    expect(shown.get('b')).toBe(other);
  });

  it('shows what must be shown, and before all others', () => {
    const shown = placeLabels(
      [
        { id: 'a', boxes: [box(0, 0)], priority: 1, always: false },
        { id: 'b', boxes: [box(0, 0)], priority: 0, always: true },
        { id: 'c', boxes: [box(5, 0)], priority: 0, always: true },
      ],
      new Map([['d', obstacle(0, 0)]]),
    );
    expect([...shown.keys()]).toEqual(['b', 'c']);
  });

  it("lays no label over another actor's circle, but may touch its own", () => {
    const circles = new Map([['a', obstacle(0, 0)]]);
    expect(placeLabels([{ id: 'a', boxes: [box(0, 5)], priority: 0, always: false }], circles).size).toBe(1);
    expect(placeLabels([{ id: 'b', boxes: [box(0, 5)], priority: 0, always: false }], circles).size).toBe(0);
  });

  it("lays the name of a leading actor over minor actors' circles rather than leave it out, over no other's", () => {
    const name = [{ id: 'leader', boxes: [box(0, 0)], priority: 0.8, always: false }];
    expect(placeLabels(name, new Map([['a', obstacle(0, 0, 0.05)]])).size).toBe(1);
    expect(placeLabels(name, new Map([['a', obstacle(0, 0, 0.4)]])).size).toBe(0);
  });

  it('never lets two labels overlap, and never hides one that overlaps none', () => {
    const boxes = fc.array(
      fc.record({ left: fc.integer({ min: -300, max: 300 }), top: fc.integer({ min: -300, max: 300 }) }),
    );
    fc.assert(
      fc.property(boxes, (places) => {
        const candidates = places.map(({ left, top }, index) => ({
          id: String(index),
          boxes: [box(left, top)],
          priority: index % 3,
          always: false,
        }));
        const shown = [...placeLabels(candidates).values()];
        for (const [index, a] of shown.entries())
          for (const b of shown.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
        for (const {
          boxes: [own],
        } of candidates)
          if (own !== undefined && !shown.includes(own)) expect(shown.some((other) => overlaps(own, other))).toBe(true);
      }),
      { seed: 3 },
    );
  });
});

const input = (nodes: readonly SceneNode[], change: Partial<LabelInput> = {}): LabelInput => ({
  scene: { nodes, strands: [] },
  emphasis: NO_EMPHASIS,
  hovered: null,
  viewport: { zoom: 1, pan: { x: 0, y: 0 } },
  size: { width: 400, height: 300 },
  measure: (line) => line.length * 50,
  ...change,
});

describe('visibleLabels()', () => {
  it('labels actors in view, the important a little larger', () => {
    const labels = visibleLabels(
      input([node('aland', 100, 100, 1), node('borduria', 300, 100, 0), node('far', 900, 0)]),
    );
    expect([...labels.keys()]).toEqual(['aland', 'borduria']);
    expect(labels.get('aland')?.size).toBeGreaterThan(labels.get('borduria')?.size ?? Infinity);
  });

  it('keeps the size on the screen when the picture shrinks', () => {
    const small = visibleLabels(input([node('aland', 100, 100)], { viewport: { zoom: 0.1, pan: { x: 0, y: 0 } } }));
    const usual = visibleLabels(input([node('aland', 100, 100)]));
    expect(small.get('aland')?.size).toBeGreaterThan(0.9 * (usual.get('aland')?.size ?? Infinity));
  });

  it('grows with the text of the page, and looks for more room then', () => {
    const pair = [node('aland', 100, 100, 1), node('borduria', 150, 100)];
    const usual = visibleLabels(input(pair));
    const large = visibleLabels(input(pair, { textScale: 2 }));
    expect(large.get('aland')?.size).toBe(2 * (usual.get('aland')?.size ?? 0));
    expect([usual.get('borduria')?.side, large.get('borduria')?.side]).toEqual(['bottom', 'top']);
  });

  it('stands beside its circle where there is no room above and below', () => {
    const between = [node('aland', 100, 100, 1), node('above', 100, 70), node('below', 100, 130)];
    const { side } = visibleLabels(input(between)).get('aland') ?? {};
    expect(side).toBe('right');
  });

  it('labels the hovered and the lifted whatever is in the way, and nobody outside the focus', () => {
    const others = ['d', 'e', 'f', 'g'].map((id, index) => node(id, 103 + index, 100, 0.5));
    const crowd = [node('a', 100, 100, 1), node('b', 101, 100), node('c', 102, 100), ...others];
    expect(visibleLabels(input(crowd)).has('c')).toBe(false);
    expect(visibleLabels(input(crowd, { hovered: 'c' })).has('c')).toBe(true);
    const focus = { actors: new Set(['b']), relations: new Set<string>() };
    const lifted = visibleLabels(input(crowd, { emphasis: { actors: new Set(['c']), relations: new Set(), focus } }));
    expect([...lifted.keys()].toSorted()).toEqual(['b', 'c']);
  });
});
