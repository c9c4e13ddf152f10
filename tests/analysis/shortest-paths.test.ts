import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { nearestLayer } from '../../src/analysis/nearest-layer.js';
import { shortestPaths, type PathStep } from '../../src/analysis/shortest-paths.js';
import type { ActorGraph } from '../../src/model/graph.js';
import type { ActorId } from '../../src/model/id.js';
import { PATH_LAYERS, type PathLayer } from '../../src/model/layer.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { randomDataset, smallDataset, type ClaimIdea } from './small-dataset.js';

const threat = (from: string, to: string): ClaimIdea => ({ type: 'threat', from: [from], to: [to] });

const stopsOf = (path: readonly PathStep[]): string => [path[0]?.from, ...path.map(({ to }) => to)].join('-');

const find = (graph: ActorGraph, [from = '', to = '']: readonly string[], layer: PathLayer = 'hostile', limit = 99) =>
  shortestPaths(graph, { layer, from, to, limit });

const listed = (graph: ActorGraph, ends: readonly string[], layer?: PathLayer, limit?: number): string[] =>
  find(graph, ends, layer, limit).paths.map(stopsOf);

// a > b > d and a > c > d, d > e; it is said twice that a threatens c; d > c as well; and a friendly way a ~ e.
const diamond = buildGraph(
  smallDataset({
    actors: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    claims: [
      threat('a', 'b'),
      threat('b', 'd'),
      threat('a', 'c'),
      threat('a', 'c'),
      threat('c', 'd'),
      threat('d', 'c'),
      threat('d', 'e'),
      { type: 'alliance', from: ['a'], to: ['e'], directed: false },
      { type: 'trade', subtype: 'restriction', from: ['f'], to: ['g'] },
      { type: 'rivalry', from: ['e'], to: ['f'], modality: 'denied' },
    ],
  }),
  DEFAULT_LENS,
);

describe('shortestPaths()', () => {
  it('finds all paths of the fewest steps, the heavier step first', () => {
    expect(listed(diamond, ['a', 'd'])).toEqual(['a-c-d', 'a-b-d']);
    expect(listed(diamond, ['a', 'e'])).toEqual(['a-c-d-e', 'a-b-d-e']);
  });

  it('goes along relations whichever way they run, with all relations of each step', () => {
    expect(listed(diamond, ['e', 'a'])).toEqual(['e-d-c-a', 'e-d-b-a']);
    expect(find(diamond, ['d', 'c']).paths).toEqual([
      [{ from: 'd', to: 'c', relations: ['threat:c>d', 'threat:d>c'] }],
    ]);
  });

  it('never mixes layers', () => {
    expect(listed(diamond, ['a', 'e'], 'cooperative')).toEqual(['a-e']);
    expect(listed(diamond, ['a', 'd'], 'cooperative')).toEqual([]);
    expect(listed(diamond, ['a', 'd'], 'rivalry')).toEqual([]);
  });

  it('takes claims by their sign, and denied ones not at all', () => {
    expect(listed(diamond, ['f', 'g'])).toEqual(['f-g']);
    expect(listed(diamond, ['f', 'g'], 'cooperative')).toEqual([]);
    const denied = buildGraph(
      smallDataset({ actors: ['a', 'b'], claims: [{ ...threat('a', 'b'), modality: 'denied' }] }),
      { ...DEFAULT_LENS, modalities: ['denied'] },
    );
    expect(denied.relations.size).toBe(1);
    expect(listed(denied, ['a', 'b'], 'threat')).toEqual([]);
  });

  it('finds none from an actor to itself, nor to one that is not drawn', () => {
    expect(listed(diamond, ['a', 'a'])).toEqual([]);
    expect(listed(diamond, ['a', 'nobody'])).toEqual([]);
    expect(listed(diamond, ['a', 'f'])).toEqual([]);
  });

  it('lists no more than it may, but counts and lifts them all', () => {
    const { paths, total, actors, relations } = find(diamond, ['a', 'e'], 'hostile', 1);
    expect(paths.map(stopsOf)).toEqual(['a-c-d-e']);
    expect(total).toBe(2);
    expect([...actors].toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect([...relations].toSorted()).toEqual([
      'threat:a>b',
      'threat:a>c',
      'threat:b>d',
      'threat:c>d',
      'threat:d>c',
      'threat:d>e',
    ]);
  });

  it('says when there are more than numbers can count', () => {
    // Sixty diamonds in a row: 2^60 paths.
    const claims = Array.from({ length: 60 }, (_, i) => [
      threat(`n${i}`, `u${i}`),
      threat(`n${i}`, `v${i}`),
      threat(`u${i}`, `n${i + 1}`),
      threat(`v${i}`, `n${i + 1}`),
    ]).flat();
    const actors = Array.from({ length: 61 }, (_, i) => [`n${i}`, `u${i}`, `v${i}`]).flat();
    const chain = buildGraph(smallDataset({ actors, claims }), DEFAULT_LENS);
    const { paths, total } = find(chain, ['n0', 'n60'], 'hostile', 3);
    expect(total).toBe(Infinity);
    expect(paths.map(({ length }) => length)).toEqual([120, 120, 120]);
  });

  it('finds the paths of the six claims that a pencil finds', () => {
    const graph = buildGraph(sixClaims, DEFAULT_LENS);
    expect(listed(graph, ['aland', 'carpania'])).toEqual(['aland-borduria-carpania']);
    expect(listed(graph, ['borduria', 'carpania'], 'cooperative')).toEqual(['borduria-aland-carpania']);
    expect(listed(graph, ['dorland', 'carpania'], 'hostile')).toEqual([]);
  });

  it('agrees with trying every way', () => {
    fc.assert(
      fc.property(randomDataset, fc.constantFrom(...PATH_LAYERS), (data, layer) => {
        const graph = buildGraph(data, DEFAULT_LENS);
        const actors = [...graph.nodes.keys()];
        for (const from of actors) {
          for (const to of actors) {
            const { paths, total } = find(graph, [from, to], layer);
            expect(paths.map(stopsOf).toSorted()).toEqual(bruteForce(graph, { from, to, layer }));
            expect(total).toBe(paths.length);
          }
        }
      }),
      { seed: 4 },
    );
  });
});

/** Walks every way that visits nobody twice, and keeps the shortest. */
function bruteForce(
  graph: ActorGraph,
  { from, to, layer }: { readonly from: ActorId; readonly to: ActorId; readonly layer: PathLayer },
): string[] {
  const isIn = ({
    type,
    positive,
    negative,
    weight,
  }: { type: string } & Record<'positive' | 'negative' | 'weight', number>) =>
    layer === 'cooperative' ? positive > 0 : layer === 'hostile' ? negative > 0 : type === layer && weight > 0;
  const pairs = [...graph.relations.values()].filter(isIn).map(({ source, target }) => [source, target] as const);
  const ways: ActorId[][] = [];
  const walk = (way: ActorId[]): void => {
    const here = way.at(-1);
    if (here === to) {
      ways.push(way);
      return;
    }
    for (const next of graph.nodes.keys()) {
      const isJoined = pairs.some(([a, b]) => (a === here && b === next) || (a === next && b === here));
      if (isJoined && !way.includes(next)) walk([...way, next]);
    }
  };
  if (from !== to) walk([from]);
  const shortest = Math.min(...ways.map(({ length }) => length));
  return ways
    .filter(({ length }) => length === shortest)
    .map((way) => way.join('-'))
    .toSorted();
}

describe('nearestLayer()', () => {
  it('joins two actors by the fewest steps, the first of equals', () => {
    expect(nearestLayer(diamond, 'a', 'e')).toBe('cooperative');
    expect(nearestLayer(diamond, 'a', 'd')).toBe('hostile');
    expect(nearestLayer(diamond, 'f', 'g')).toBe('hostile');
    expect(nearestLayer(diamond, 'a', 'g')).toBe('cooperative');
  });
});
