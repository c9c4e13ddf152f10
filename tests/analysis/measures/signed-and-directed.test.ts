import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/analysis/build-graph.js';
import { isDefined, measureActors, type MeasureId } from '../../../src/analysis/measures/index.js';
import type { ProjectionOptions } from '../../../src/analysis/projection.js';
import { DEFAULT_LENS } from '../../../src/model/lens.js';
import { smallDataset, type ClaimIdea } from '../small-dataset.js';

/** `ab` is a threat of a against b, `ab+` a pact between the two. */
function measured(id: MeasureId, text: string, options: Partial<ProjectionOptions> = {}): unknown {
  const claims = text.split(' ').map((word): ClaimIdea => {
    const [from = '', to = '', sign] = word;
    return sign === '+'
      ? { type: 'alliance', subtype: 'defence-pact', from: [from], to: [to], directed: false }
      : { from: [from], to: [to] };
  });
  const actors = [...new Set(text.replaceAll(/[^a-z]/g, ''))].toSorted();
  const data = smallDataset({ actors: [...actors, 'z'], claims });
  const { result } = measureActors(id, { data, graph: buildGraph(data, DEFAULT_LENS) }, options);
  if (!isDefined(result)) return result.undefined;
  return Object.fromEntries([...result].map(([actor, value]) => [actor, Math.round(value * 1e6) / 1e6]));
}

describe('degrees with a direction or a sign', () => {
  it('count who acts on an actor and on whom it acts, among all others', () => {
    expect(measured('in-degree', 'ab cb bd')).toEqual({ a: 0, b: 0.5, c: 0, d: 0.25, z: 0 });
    expect(measured('out-degree', 'ab cb bd')).toEqual({ a: 0.25, b: 0.25, c: 0.25, d: 0, z: 0 });
  });

  it('count cooperative and hostile neighbours, one with both on both sides', () => {
    const text = 'ab+ ab ac+ cb cd';
    expect(measured('cooperative-degree', text)).toEqual({ a: 2, b: 1, c: 1, d: 0, z: 0 });
    expect(measured('hostile-degree', text)).toEqual({ a: 1, b: 2, c: 2, d: 1, z: 0 });
    expect(measured('net-degree', text)).toEqual({ a: 1, b: -1, c: -1, d: -1, z: 0 });
  });

  it('count a neighbour once where threats run both ways', () => {
    expect(measured('hostile-degree', 'ab ba', { directed: true })).toEqual({ a: 1, b: 1, z: 0 });
  });
});

describe('hubs and authorities', () => {
  it('strengthen each other: a acts on both authorities, b on one', () => {
    // Authorities c and d, hubs a (c, d) and b (c): hub b ÷ hub a is the golden ratio's 0.618034.
    expect(measured('hub', 'ac ad bc')).toEqual({ a: 0.618034, b: 0.381966, c: 0, d: 0, z: 0 });
    expect(measured('authority', 'ac ad bc')).toEqual({ a: 0, b: 0, c: 0.618034, d: 0.381966, z: 0 });
  });

  it('go to the strongest set alone', () => {
    expect(measured('hub', 'ac bc de')).toEqual({ a: 0.5, b: 0.5, c: 0, d: 0, e: 0, z: 0 });
  });

  it('are undefined where two sets are equally strong, and without relations', () => {
    expect(measured('hub', 'ab cd')).toMatch(/no single answer/);
    expect(measured('authority', 'ab cd')).toMatch(/no single answer/);
    expect(measured('hub', '')).toMatch(/at least two|neither hubs/);
  });

  it('are undefined on a tree without directions: its two sides are equally strong', () => {
    expect(measured('hub', 'ab bc', { directed: false })).toMatch(/no single answer/);
  });
});

describe('core numbers', () => {
  it('are 2 in a triangle and 1 on its tail', () => {
    expect(measured('core', 'ab bc ca cd')).toEqual({ a: 2, b: 2, c: 2, d: 1, z: 0 });
  });

  it('are 3 where four actors all know each other', () => {
    expect(measured('core', 'ab ac ad bc bd cd de')).toEqual({ a: 3, b: 3, c: 3, d: 3, e: 1, z: 0 });
  });
});

describe("Burt's constraint", () => {
  it('is 1 with one contact, and 1 ÷ n with n strangers', () => {
    expect(measured('constraint', 'ab ac ad')).toEqual({ a: 0.333333, b: 1, c: 1, d: 1 });
  });

  it('rises where the contacts know each other', () => {
    // In a triangle each half goes to one contact directly, a quarter over the other: 2 × (1/2 + 1/4)².
    expect(measured('constraint', 'ab bc ca')).toEqual({ a: 1.125, b: 1.125, c: 1.125 });
  });

  it('has no value for actors without relations, and says so where nobody has any', () => {
    expect(measured('constraint', 'ab')).toEqual({ a: 1, b: 1 });
    const data = smallDataset({ actors: ['a', 'b'] });
    const { result } = measureActors('constraint', { data, graph: buildGraph(data, DEFAULT_LENS) });
    expect(isDefined(result) ? null : result.undefined).toMatch(/no contacts/);
  });
});
