import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { foldActors } from '../../src/analysis/fold-actors.js';
import type { ActorGraph } from '../../src/model/graph.js';
import { DEFAULT_LENS, WEIGHTINGS, type Lens } from '../../src/model/lens.js';
import { compareIds, parseRelationId, tieId } from '../../src/model/relation-id.js';
import { MODALITIES } from '../../src/model/vocabulary.js';
import { randomDataset, smallDataset, withClaims } from './small-dataset.js';

const SEED = { seed: 20261122, numRuns: 200 };

const build = (data: Parameters<typeof buildGraph>[0], lens: Partial<Lens> = {}): ActorGraph =>
  buildGraph(data, { ...DEFAULT_LENS, ...lens });

const randomLens: fc.Arbitrary<Lens> = fc
  .record({
    modalities: fc.subarray([...MODALITIES], { minLength: 1 }),
    rollUp: fc.constantFrom('all' as const, 'none' as const, ['guard']),
    weights: fc.constantFrom(...WEIGHTINGS),
    balanceSources: fc.boolean(),
    minClaims: fc.integer({ min: 1, max: 2 }),
    minSources: fc.integer({ min: 1, max: 2 }),
    hidden: fc.constantFrom<string[]>([], ['dorland']),
  })
  .map((part): Lens => Object.assign({}, DEFAULT_LENS, part));

const sorted = (ids: readonly string[]): string[] => ids.toSorted(compareIds);

/** Everything of a graph but the order of its claims, which is that of the dataset. */
const orderless = ({ relations, ties, nodes, ...rest }: ActorGraph): unknown => [
  [...relations.values()].map((relation) => [relation.id, sorted(relation.claims), relation.weight, relation.positive]),
  [...relations.values()].map(({ negative, sign, statements, sources }) => [negative, sign, statements, sources]),
  [...ties.values()].map((tie) => [tie.id, sorted(tie.claims), tie.weight, tie.character, tie.netSign]),
  [...nodes.values()].map(({ id, contains, internal }) => [id, contains, sorted(internal)]),
  rest,
];

describe('buildGraph()', () => {
  it('makes nothing of a dataset without claims', () => {
    const graph = build(smallDataset({ actors: ['aland', 'borduria'] }));
    expect(graph.nodes.size + graph.relations.size + graph.ties.size).toBe(0);
    expect(graph.isolated).toEqual(['aland', 'borduria']);
  });

  it('makes nothing of an empty dataset', () => {
    const graph = build(smallDataset({ actors: [] }));
    expect([graph.nodes.size, graph.isolated, graph.counts.totalClaims]).toEqual([0, [], 0]);
  });

  it('keeps the ends of an undirected relation sorted, those of a directed one as they run', () => {
    const graph = build(
      smallDataset({
        actors: ['aland', 'borduria'],
        claims: [
          { type: 'alliance', from: ['borduria'], to: ['aland'], directed: false },
          { type: 'trade', from: ['borduria'], to: ['aland'] },
        ],
      }),
    );
    expect([...graph.relations.keys()]).toEqual(['alliance:aland~borduria', 'trade:borduria>aland']);
    expect([...graph.relations.values()].map(({ source, target }) => [source, target])).toEqual([
      ['aland', 'borduria'],
      ['borduria', 'aland'],
    ]);
  });

  it('counts a claim once in a relation that several of its parties fold into', () => {
    const graph = build(
      smallDataset({
        actors: ['aland', 'borduria', { id: 'guard', partOf: 'aland' }, { id: 'fleet', partOf: 'aland' }],
        claims: [{ from: ['guard', 'fleet'], to: ['borduria'] }],
      }),
    );
    expect(graph.relations.get('threat:aland>borduria')).toMatchObject({ claims: ['c1'], weight: 1 });
    expect(graph.nodes.get('aland')?.contains).toEqual(['guard', 'fleet']);
  });

  it('sets the pairs of an actor with its own parts aside', () => {
    const graph = build(
      smallDataset({
        actors: ['aland', 'borduria', { id: 'guard', partOf: 'aland' }],
        claims: [
          { from: ['aland'], to: ['guard', 'borduria'] },
          { from: ['guard'], to: ['aland'] },
        ],
      }),
    );
    expect([...graph.relations.keys()]).toEqual(['threat:aland>borduria']);
    expect(graph.nodes.get('aland')?.internal).toEqual(['c1', 'c2']);
    expect(graph.counts).toMatchObject({ admittedClaims: 2, shownClaims: 1 });
  });

  it('lets a denied claim stand in a relation without weight or sign', () => {
    const data = smallDataset({ actors: ['aland', 'borduria'], claims: [{ modality: 'denied' }] });
    const relation = build(data, { modalities: ['denied'] }).relations.get('threat:aland>borduria');
    expect(relation).toMatchObject({ weight: 0, positive: 0, negative: 0, sign: 0, statements: 0, modality: 'denied' });
  });

  it('looks as certain as the most certain claim and counts all modalities', () => {
    const modalities = ['perceived', 'asserted', 'perceived'] as const;
    const data = smallDataset({ actors: ['aland', 'borduria'], claims: modalities.map((modality) => ({ modality })) });
    const relation = build(data).relations.get('threat:aland>borduria');
    expect(relation?.modality).toBe('asserted');
    expect(relation?.modalities).toEqual(
      new Map([
        ['asserted', 1],
        ['perceived', 2],
      ]),
    );
  });

  it('counts a restatement whose original is elsewhere as a statement', () => {
    const data = smallDataset({
      actors: ['aland', 'borduria', 'carpania'],
      claims: [{ to: ['carpania'] }, { restates: 'c1' }, { restates: 'c2' }],
    });
    expect(build(data).relations.get('threat:aland>borduria')).toMatchObject({ statements: 1, weight: 1 });
    expect(build(data, { weights: 'claims' }).relations.get('threat:aland>borduria')?.weight).toBe(2);
  });

  it('drops relations below a threshold, two outlets of one story being one origin', () => {
    const data = smallDataset({
      actors: ['aland', 'borduria', 'carpania'],
      claims: [
        { source: 'wire' },
        { source: 'paper' },
        { to: ['carpania'], source: 'wire' },
        { to: ['carpania'], source: 'book' },
        { from: ['carpania'], source: null },
      ],
      dataset: {
        sources: ['wire', 'paper', 'book'].map((id) => ({
          id,
          csl: { type: 'book' },
          derivedFrom: id === 'paper' ? 'wire' : null,
          sections: [],
        })),
      },
    });
    expect([...build(data, { minSources: 2 }).relations.keys()]).toEqual(['threat:aland>carpania']);
    expect([...build(data, { minClaims: 2 }).relations.keys()]).toEqual([
      'threat:aland>borduria',
      'threat:aland>carpania',
    ]);
    expect(build(data).relations.has('threat:carpania>borduria')).toBe(true);
  });

  it('hides kinds and actors with their relations, and does not call them isolated', () => {
    const data = smallDataset({
      actors: ['aland', 'borduria', { id: 'league', kind: 'bloc' }],
      claims: [{}, { to: ['league'] }],
    });
    expect([...build(data, { kinds: ['state'] }).nodes.keys()]).toEqual(['aland', 'borduria']);
    expect(build(data, { kinds: ['state'] }).isolated).toEqual([]);
    expect([...build(data, { hidden: ['borduria'] }).nodes.keys()]).toEqual(['aland', 'league']);
    expect(build(data, { hidden: ['aland'] }).isolated).toEqual(['borduria', 'league']);
  });

  it('tells those that only speak from those that stand alone', () => {
    const data = smallDataset({
      actors: ['aland', 'borduria', 'carpania', { id: 'herald', kind: 'media' }, { id: 'clerk', partOf: 'carpania' }],
      claims: [
        { modality: 'attributed', voice: ['herald', 'clerk'] },
        { type: 'trade', to: ['carpania'] },
      ],
    });
    expect(build(data).onlySpeaking).toEqual(['herald']);
    const threats = build(data, { types: ['threat'] });
    expect([threats.isolated, threats.onlySpeaking]).toEqual([['carpania'], ['herald']]);
    expect(build(data, { rollUp: 'none' }).onlySpeaking).toEqual(['herald', 'clerk']);
  });

  it('leaves parties the dataset does not know out', () => {
    const data = smallDataset({ actors: ['aland', 'borduria'], claims: [{ to: ['nowhere', 'borduria'] }] });
    expect([...build(data).relations.keys()]).toEqual(['threat:aland>borduria']);
  });

  it('survives actors named like parts of every object', () => {
    const data = smallDataset({
      actors: ['constructor', '__proto__'],
      claims: [{ from: ['constructor'], to: ['__proto__'] }],
    });
    expect([...build(data).relations.keys()]).toEqual(['threat:constructor>__proto__']);
    expect([...build(data).nodes.keys()]).toEqual(['constructor', '__proto__']);
  });

  it('gives the same weights, ids and orders however the claims are ordered', () => {
    const shuffled = randomDataset.chain((data) =>
      fc.tuple(
        fc.constant(data),
        fc.shuffledSubarray([...data.dataset.claims], { minLength: data.dataset.claims.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, randomLens, ([data, claims], lens) => {
        const again = buildGraph(withClaims(data, claims), lens);
        expect(orderless(again)).toEqual(orderless(buildGraph(data, lens)));
      }),
      SEED,
    );
  });

  it('puts no claim into a relation whose ends it does not name after folding', () => {
    fc.assert(
      fc.property(randomDataset, randomLens, (data, lens) => {
        const fold = foldActors(data, lens.rollUp);
        for (const relation of buildGraph(data, lens).relations.values()) {
          for (const id of relation.claims) {
            const claim = data.claims.get(id);
            const named = [...(claim?.from ?? []), ...(claim?.to ?? [])].map((party) => fold.get(party));
            expect(named).toContain(relation.source);
            expect(named).toContain(relation.target);
            expect(claim?.type).toBe(relation.type);
          }
        }
      }),
      SEED,
    );
  });

  it('never relates an actor to itself, and names relations and ties by their ends', () => {
    fc.assert(
      fc.property(randomDataset, randomLens, (data, lens) => {
        const graph = buildGraph(data, lens);
        for (const [id, { source, target, type, directed, tie }] of graph.relations) {
          expect(source).not.toBe(target);
          expect(parseRelationId(id)).toEqual({ type, source, target, directed });
          expect(tie).toBe(tieId(source, target));
          expect(graph.nodes.has(source) && graph.nodes.has(target)).toBe(true);
        }
      }),
      SEED,
    );
  });

  it('puts every actor of the dataset in exactly one place', () => {
    fc.assert(
      fc.property(randomDataset, (data) => {
        const { nodes, isolated, onlySpeaking } = build(data);
        const folded = [...nodes.values()].flatMap(({ contains }) => contains);
        const shown = [...nodes.keys(), ...folded, ...isolated, ...onlySpeaking];
        expect(new Set(shown).size).toBe(shown.length);
        const fold = foldActors(data, 'all');
        expect(new Set([...data.actors.keys()].map((id) => fold.get(id)))).toEqual(
          new Set([...nodes.keys(), ...isolated, ...onlySpeaking]),
        );
      }),
      SEED,
    );
  });

  it('counts every shown claim under one source', () => {
    fc.assert(
      fc.property(randomDataset, randomLens, (data, lens) => {
        const { counts, relations } = buildGraph(data, lens);
        const shown = new Set([...relations.values()].flatMap(({ claims }) => claims));
        expect(counts.shownClaims).toBe(shown.size);
        expect([...counts.bySource.values()].reduce((sum, count) => sum + count, 0)).toBe(shown.size);
        expect(counts.admittedClaims).toBeGreaterThanOrEqual(counts.shownClaims);
      }),
      SEED,
    );
  });
});
