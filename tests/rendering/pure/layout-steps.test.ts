// The layout without its worker: parts, forces, packing, repeatable numbers.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLEARANCE, componentsOf, type Body } from '../../../src/rendering/layout-component.js';
import type { LayoutOrder } from '../../../src/rendering/layout-messages.js';
import { layoutSteps, type LayoutPositions } from '../../../src/rendering/layout-steps.js';
import { level, pack, spreadApart, stretch } from '../../../src/rendering/pack-components.js';
import { seededRandom } from '../../../src/model/seeded-random.js';

const at = (id: string, radius = 20): LayoutOrder['nodes'][number] => ({ id, x: 0, y: 0, radius });
const tie = (a: string, b: string, strength = 1): LayoutOrder['ties'][number] => ({ a, b, strength });

function layOut(order: LayoutOrder): LayoutPositions {
  let positions: LayoutPositions = new Map();
  const steps = layoutSteps(order, {
    onDone: (result) => {
      positions = result;
    },
  });
  for (const share of steps) expect(share).toBeGreaterThanOrEqual(0);
  return positions;
}

const take = (seed: number): readonly number[] => Array.from({ length: 5 }, seededRandom(seed));

describe('seededRandom()', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
    expect(take(9).every((number) => number >= 0 && number < 1)).toBe(true);
  });
});

describe('componentsOf()', () => {
  it('finds the unconnected parts, largest first', () => {
    const parts = componentsOf({
      nodes: ['a', 'b', 'c', 'd', 'e'].map((id) => at(id)),
      ties: [tie('e', 'b'), tie('d', 'e')],
      seed: 1,
    });
    expect(parts.map(({ bodies }) => bodies.map(({ id }) => id))).toEqual([['b', 'd', 'e'], ['a'], ['c']]);
  });

  it('wishes stronger ties shorter, rim to rim', () => {
    const [part] = componentsOf({
      nodes: [at('a'), at('b'), at('c', 50)],
      ties: [tie('a', 'b', 9), tie('b', 'c', 1)],
      seed: 1,
    });
    const [strong, weak] = part?.springs ?? [];
    expect((strong?.length ?? 0) - 40).toBeLessThan((weak?.length ?? 0) - 70);
  });

  it('wishes ties of two well-connected actors longer', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const ties = [tie('a', 'b'), tie('a', 'c'), tie('a', 'd'), tie('b', 'c')];
    const [part] = componentsOf({ nodes: ids.map((id) => at(id)), ties, seed: 1 });
    const lengths = part?.springs.map(({ length }) => length) ?? [];
    // a~b, a~c and b~c join actors with two partners or more, a~d ends at one with a single partner.
    expect(lengths[0]).toBe(lengths[1]);
    expect(lengths[2]).toBeLessThan(lengths[0] ?? 0);
  });

  it('ignores ties of strangers and of an actor with itself', () => {
    const [part] = componentsOf({ nodes: [at('a')], ties: [tie('a', 'a'), tie('a', 'nobody')], seed: 1 });
    expect(part?.springs).toEqual([]);
  });
});

describe('layoutSteps()', () => {
  it('puts a pair at the wished distance', () => {
    const positions = layOut({ nodes: [at('a'), at('b')], ties: [tie('a', 'b')], seed: 1 });
    const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [...positions.values()];
    expect(Math.hypot(ax - bx, ay - by)).toBeCloseTo(116, 1);
  });

  it('keeps pinned actors where they are, and brings their partners to them', () => {
    const pinned = [
      { ...at('a'), x: 900, y: -300, pinned: true },
      { ...at('d'), x: -900, y: 500, pinned: true },
    ];
    const order = { nodes: [...pinned, at('b'), at('c'), at('e')], ties: [tie('a', 'b'), tie('c', 'd')], seed: 1 };
    const positions = layOut(order);
    expect(positions.get('a')).toEqual([900, -300]);
    expect(positions.get('d')).toEqual([-900, 500]);
    const [x = 0, y = 0] = positions.get('b') ?? [];
    expect(Math.hypot(x - 900, y + 300)).toBeLessThan(260);
    // What hangs together with none of them stands below.
    expect(positions.get('e')?.[1]).toBeGreaterThan(500);
    expect(layOut(order)).toEqual(positions);
  });

  it('places nobody in an empty graph, and one actor in the middle', () => {
    expect(layOut({ nodes: [], ties: [], seed: 1 }).size).toBe(0);
    expect([...layOut({ nodes: [at('a')], ties: [], seed: 1 }).values()]).toEqual([[0, 0]]);
  });

  it('keeps all circles apart and repeats itself, whatever the graph', () => {
    const graph = fc.record({
      radii: fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 14 }),
      pairs: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 20 }),
    });
    fc.assert(
      fc.property(graph, ({ radii, pairs }) => {
        const nodes = radii.map((radius, index) => at(`n${index}`, radius));
        const ties = pairs.map(([a, b]) => tie(`n${a}`, `n${b}`, 1 + (a % 3)));
        const positions = layOut({ nodes, ties, seed: 4 });
        for (const [index, a] of nodes.entries())
          for (const b of nodes.slice(index + 1)) {
            const [ax, ay] = positions.get(a.id) ?? [0, 0];
            const [bx, by] = positions.get(b.id) ?? [0, 0];
            expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(a.radius + b.radius);
          }
        expect(layOut({ nodes: nodes.toReversed(), ties: ties.toReversed(), seed: 4 })).toEqual(positions);
      }),
      { seed: 8, numRuns: 25 },
    );
  });
});

describe('pack()', () => {
  it('puts parts side by side, about the origin', () => {
    const parts = ['a', 'b', 'c'].map((id) => [{ id, radius: 30, x: 0, y: 0 }]);
    pack(parts);
    const all = parts.flat();
    const ys = all.map(({ y }) => y);
    expect(Math.min(...ys) + Math.max(...ys)).toBeCloseTo(0);
    for (const [index, a] of all.entries())
      for (const b of all.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(60);
  });
});

describe('level()', () => {
  it('turns a standing part to lie', () => {
    const bodies = [0, 100, 200].map((y, index) => ({ id: String(index), radius: 5, x: y / 10, y }));
    level(bodies);
    for (const { y } of bodies) expect(y).toBeCloseTo(0);
  });
});

describe('stretch()', () => {
  const square = (): Body[] =>
    [0, 1, 2, 3].map((n) => ({ id: String(n), radius: 5, x: (n % 2) * 100, y: Math.floor(n / 2) * 100 }));

  it('draws a part out that is too high for its width', () => {
    const bodies = square();
    stretch(bodies);
    expect(bodies[1]?.x).toBeGreaterThan(120);
    expect(bodies[2]?.y).toBe(100);
  });

  it('leaves one alone that lies', () => {
    const bodies = square().map((body) => Object.assign(body, { x: body.x * 4 }));
    stretch(bodies);
    expect(bodies[1]?.x).toBe(400);
  });
});

describe('spreadApart()', () => {
  it('scales until the closest pair is clear', () => {
    const bodies = [0, 15, 300].map((x, index) => ({ id: String(index), radius: 10, x, y: 0 }));
    spreadApart(bodies);
    expect((bodies[1]?.x ?? 0) - (bodies[0]?.x ?? 0)).toBeCloseTo(20 + CLEARANCE / 2);
  });

  it('leaves what is clear alone', () => {
    const bodies = [0, 200].map((x, index) => ({ id: String(index), radius: 10, x, y: 0 }));
    spreadApart(bodies);
    expect(bodies.map(({ x }) => x)).toEqual([0, 200]);
  });
});
