// Our numbers beside those of NetworkX, on the dataset in every layer and on random graphs of every shape.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { measureGraph, type MeasuredGraph } from '../../src/analysis/measure-graph.js';
import { actorOfNode, buildProjection, type ProjectionOptions } from '../../src/analysis/projection.js';
import { LAYERS } from '../../src/model/layer.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import type { IndexedDataset } from '../../src/model/indexed-dataset.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { seededRandom } from '../../src/model/seeded-random.js';
import { pythonWith } from '../peer-python.js';
import { smallDataset, type ClaimIdea } from './small-dataset.js';

const python = pythonWith('networkx', 'numpy', 'scipy');

interface Peer {
  readonly actors: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly graph: Readonly<Record<'density' | 'components' | 'modularity', number | null>>;
}

interface Case {
  readonly name: string;
  readonly ours: MeasuredGraph;
  readonly question: unknown;
}

function caseOf(name: string, data: IndexedDataset, options: ProjectionOptions): Case {
  const ours = measureGraph(data, DEFAULT_LENS, options).measured;
  const { graph } = buildProjection(data, buildGraph(data, DEFAULT_LENS), options);
  return {
    name: `${name}, ${options.layer}, ${options.directed ? 'directed' : 'undirected'}, ${options.weights}`,
    ours,
    question: {
      directed: options.directed,
      weighted: options.weights !== 'none',
      nodes: graph.mapNodes(actorOfNode),
      edges: graph.mapEdges((_, { weight }, source, target) => [actorOfNode(source), actorOfNode(target), weight]),
      communities: ours.graph.communities,
    },
  };
}

function askNetworkX(cases: readonly Case[]): readonly Peer[] {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'measure-networkx.py');
  const input = JSON.stringify(cases.map(({ question }) => question));
  const output = execFileSync(python ?? '', [script], { input, maxBuffer: 2 ** 28, encoding: 'utf8' });
  return JSON.parse(output) as readonly Peer[];
}

const TOLERANCE: Readonly<Record<string, number>> = { eigenvector: 1e-4 };

interface Comparison {
  readonly compared: number;
  readonly different: readonly string[];
  /** We say undefined where NetworkX answers; and the other way round. */
  readonly undefinedHere: number;
  readonly undefinedThere: readonly string[];
}

/** A number that NetworkX does not have, for example because its iteration does not settle, is no disagreement. */
function compare(cases: readonly Case[], peers: readonly Peer[]): Comparison {
  const different: string[] = [];
  const undefinedThere: string[] = [];
  let [compared, undefinedHere] = [0, 0];
  const check = (what: string, measure: string, ours: number | null, theirs: number | null): void => {
    if (ours === null) undefinedHere += theirs === null ? 0 : 1;
    else if (theirs === null) undefinedThere.push(what);
    else {
      compared += 1;
      if (Math.abs(ours - theirs) > (TOLERANCE[measure] ?? 1e-6)) different.push(`${what}: ${ours}, not ${theirs}`);
    }
  };
  for (const [index, { name, ours }] of cases.entries()) {
    const peer = peers[index];
    if (peer === undefined) throw new Error('NetworkX has not answered every case.');
    for (const [actor, values] of Object.entries(peer.actors)) {
      for (const [measure, theirs] of Object.entries(values)) {
        const found = Object.entries(ours.actors[actor] ?? {}).find(([field]) => field === measure)?.[1];
        if (found === undefined) throw new Error(`We have no ${measure} of ${actor}.`);
        check(`${measure} of ${actor} in ${name}`, measure, found, theirs);
      }
    }
    for (const field of ['density', 'components', 'modularity'] as const) {
      check(`${field} in ${name}`, field, ours.graph[field], peer.graph[field]);
    }
  }
  return { compared, different, undefinedHere, undefinedThere };
}

const WEIGHTS = ['none', 'statements'] as const;
const everyWay = (name: string, data: IndexedDataset): Case[] =>
  LAYERS.flatMap((layer) =>
    [true, false].flatMap((directed) => WEIGHTS.map((weights) => caseOf(name, data, { layer, directed, weights }))),
  );

type Pair = readonly [from: number, to: number];

/** The shapes that algorithms trip over, then pairs at random, some of them more than once. */
function pairsOf(kind: number, order: number, random: () => number): readonly Pair[] {
  const all = Array.from({ length: order }, (_, i) => Array.from({ length: order }, (__, j): Pair => [i, j])).flat();
  if (kind === 0) return [];
  if (kind === 1) return all.filter(([i, j]) => i === 0 && j > 0);
  if (kind === 2) return all.filter(([i, j]) => i < j && random() < 0.4);
  if (kind === 3) return all.filter(([i, j]) => i !== j && i % 2 === j % 2 && random() < 0.6);
  if (kind === 4) return all.filter(([i, j]) => i !== j && random() < 0.3).flatMap((pair) => [pair, pair]);
  return all.filter(([i, j]) => i !== j && random() < 0.15 + random() * 0.4);
}

function randomGraph(seed: number): IndexedDataset {
  const random = seededRandom(seed);
  const order = seed < 6 ? seed : 2 + Math.floor(random() * 14);
  const name = (index: number): string => `actor-${String(index).padStart(2, '0')}`;
  const claims = pairsOf(seed % 7, order, random).map(([i, j]): ClaimIdea => ({
    from: [name(i)],
    to: [name(j)],
    type: random() < 0.5 ? 'threat' : 'alliance',
    directed: random() < 0.8,
  }));
  return smallDataset({ actors: Array.from({ length: order }, (_, index) => name(index)), claims });
}

describe.skipIf(python === null)('the measures beside those of NetworkX', () => {
  it('agree on the dataset, in every layer, with and without directions and weights', () => {
    const loaded = loadDataset(readFileSync('graph-data/south-caucasus.json', 'utf8'));
    if (!loaded.ok) throw new Error('The dataset does not load.');
    const cases = everyWay('dataset', loaded.data);
    const found = compare(cases, askNetworkX(cases));
    expect(found.different).toEqual([]);
    expect(found.compared).toBeGreaterThan(10_000);
    expect(found.undefinedThere).toEqual([]);
  });

  it('agree on 200 random graphs: empty, of one actor, in pieces, without circles, stars, with parallel relations', () => {
    const cases = Array.from({ length: 200 }, (_, seed) => {
      const options = { layer: 'all', directed: seed % 3 === 0, weights: WEIGHTS[seed % 2] ?? 'none' } as const;
      return caseOf(`graph ${seed}`, randomGraph(seed), options);
    });
    const found = compare(cases, askNetworkX(cases));
    expect(found.different).toEqual([]);
    expect(found.compared).toBeGreaterThan(10_000);
    // Its power iteration for eigenvectors gives up where ours takes longer.
    expect(found.undefinedThere.filter((what) => !what.startsWith('eigenvector'))).toEqual([]);
  });
});
