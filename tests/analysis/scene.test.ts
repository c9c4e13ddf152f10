import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { buildScene, NODE_RADII, STRAND_WIDTHS, type SceneInput } from '../../src/analysis/scene.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import type { Scene, SceneStrand } from '../../src/model/scene.js';
import { pointAt, strandCurve } from '../../src/model/strand-geometry.js';
import { MODALITIES } from '../../src/model/vocabulary.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { smallDataset, type ClaimIdea } from './small-dataset.js';

const sixScene = (lens: Partial<Lens> = {}, input: Partial<SceneInput> = {}): Scene =>
  buildScene({
    graph: buildGraph(sixClaims, { ...DEFAULT_LENS, ...lens }),
    positions: sixClaims.layout,
    sizes: null,
    ...input,
  });

const strandsOf = (claims: readonly ClaimIdea[], lens: Partial<Lens> = {}): readonly SceneStrand[] => {
  const data = smallDataset({ actors: ['aland', 'borduria', 'carpania'], claims });
  const graph = buildGraph(data, { ...DEFAULT_LENS, modalities: MODALITIES, ...lens });
  return buildScene({ graph, positions: new Map(), sizes: null }).strands;
};

/** How far right of the way from aland to borduria the strand passes. */
const sideOf = ({ source, bend }: SceneStrand): number => {
  const aland = { x: 0, y: 0, radius: 16 };
  const borduria = { x: 200, y: 0, radius: 16 };
  const curve = source === 'aland' ? strandCurve(aland, borduria, bend) : strandCurve(borduria, aland, bend);
  return pointAt(curve, 0.5).y;
};

describe('buildScene()', () => {
  it('makes nothing of an empty graph', () => {
    const data = smallDataset({ actors: [] });
    expect(buildScene({ graph: buildGraph(data, DEFAULT_LENS), positions: new Map(), sizes: null })).toEqual({
      nodes: [],
      strands: [],
      ground: null,
    });
  });

  it('places nodes, flags states, and counts what is inside', () => {
    expect(sixScene().nodes[0]).toEqual({
      id: 'aland',
      label: 'Aland',
      kind: 'state',
      x: 0,
      y: 0,
      radius: NODE_RADII.alike,
      flag: 'XAA',
      importance: 1,
      internal: 1,
      contains: 1,
      pinned: false,
    });
    expect(sixScene().nodes.find(({ id }) => id === 'carpania')?.flag).toBeNull();
  });

  it('numbers groups beside the name, for eyes that see no colours', () => {
    const { nodes } = sixScene(
      {},
      {
        groups: new Map([
          ['aland', 1],
          ['borduria', 12],
        ]),
      },
    );
    expect(nodes.map(({ label, group }) => [label, group])).toEqual([
      ['Aland ₁', 1],
      ['Borduria ₁₂', 12],
      ['Carpania', undefined],
      ['Dorland', undefined],
    ]);
  });

  it('puts an actor without a place at the origin', () => {
    expect(sixScene({}, { positions: new Map() }).nodes.every(({ x, y }) => x === 0 && y === 0)).toBe(true);
  });

  it('lets the area of a node grow with its measure', () => {
    const { nodes } = sixScene(
      {},
      {
        sizes: new Map([
          ['aland', 4],
          ['borduria', 2],
          ['carpania', 0],
          ['dorland', Number.NaN],
        ]),
      },
    );
    const area = (id: string): number => (nodes.find((node) => node.id === id)?.radius ?? 0) ** 2;
    expect(Math.sqrt(area('aland'))).toBe(NODE_RADII.most);
    expect(area('borduria')).toBeCloseTo((NODE_RADII.most ** 2 + NODE_RADII.least ** 2) / 2, 9);
    expect([area('carpania'), area('dorland')]).toEqual([NODE_RADII.least ** 2, NODE_RADII.least ** 2]);
    expect(nodes.map(({ importance }) => importance)).toEqual([1, 0.5, 0, 0]);
  });

  it('draws all nodes smallest where nothing is measured', () => {
    const { nodes } = sixScene({}, { sizes: new Map([['aland', 0]]) });
    expect(nodes.every(({ radius, importance }) => radius === NODE_RADII.least && importance === 0)).toBe(true);
  });

  it('draws the strongest relation widest, by the square root of the weight', () => {
    const widths = strandsOf([
      ...Array.from({ length: 16 }, () => ({})),
      ...Array.from({ length: 4 }, () => ({ to: ['carpania'] })),
    ]).map(({ width }) => width);
    expect(widths).toEqual([STRAND_WIDTHS.most, STRAND_WIDTHS.least + (STRAND_WIDTHS.most - STRAND_WIDTHS.least) / 2]);
  });

  it('does not blow a single claim up to the greatest width', () => {
    expect(strandsOf([{}])[0]?.width).toBe(STRAND_WIDTHS.least + (STRAND_WIDTHS.most - STRAND_WIDTHS.least) / 2);
  });

  it('draws relations of nothing but denials narrowest, and all others alike where nothing is weighed', () => {
    const claims: readonly ClaimIdea[] = [{}, {}, { to: ['carpania'] }, { type: 'rivalry', modality: 'denied' }];
    const widths = new Map(strandsOf(claims, { weights: 'none' }).map(({ id, width }) => [id, width]));
    expect(widths.get('threat:aland>borduria')).toBe(STRAND_WIDTHS.alike);
    expect(widths.get('threat:aland>carpania')).toBe(STRAND_WIDTHS.alike);
    expect(widths.get('rivalry:aland>borduria')).toBe(STRAND_WIDTHS.least);
  });

  it('looks as certain as the most certain claim of a relation', () => {
    const looks = MODALITIES.map((modality) => strandsOf([{ modality }])[0]?.certainty);
    expect(looks).toEqual(['asserted', 'reported', 'reported', 'imagined', 'imagined', 'denied']);
  });

  it('runs the strands of a tie side by side, always in the same order', () => {
    const claims: readonly ClaimIdea[] = [
      { type: 'threat', from: ['borduria'], to: ['aland'] },
      { type: 'threat' },
      { type: 'trade', from: ['borduria'], to: ['aland'] },
      { type: 'alliance', directed: false },
    ];
    const sides = (lens: Partial<Lens>): string[] =>
      strandsOf(claims, lens)
        .toSorted((a, b) => sideOf(a) - sideOf(b))
        .map(({ id }) => id);
    const all = ['alliance:aland~borduria', 'trade:borduria>aland', 'threat:aland>borduria', 'threat:borduria>aland'];
    expect(sides({})).toEqual(all);
    expect(sides({ types: ['alliance', 'threat'] })).toEqual(all.filter((id) => !id.startsWith('trade')));
    expect(sides({ types: ['trade', 'threat'] })).toEqual(all.filter((id) => !id.startsWith('alliance')));
  });

  it('lets no two strands of a tie touch in the middle', () => {
    const strands = strandsOf([
      {},
      { from: ['borduria'], to: ['aland'] },
      { type: 'trade' },
      { type: 'rivalry', directed: false },
    ]);
    const sorted = strands.toSorted((a, b) => sideOf(a) - sideOf(b));
    for (const [index, strand] of sorted.entries()) {
      const next = sorted[index + 1];
      if (next !== undefined) expect(sideOf(next) - sideOf(strand)).toBeGreaterThan((strand.width + next.width) / 2);
    }
  });

  it('draws a relation that is alone in its tie straight, and titles it', () => {
    expect(strandsOf([{ from: ['borduria'], to: ['aland'] }])[0]).toMatchObject({
      bend: 0,
      tie: 'aland~borduria',
      directed: true,
      title: 'Borduria → Aland: threat, 1 statement from 1 source',
    });
  });
});
