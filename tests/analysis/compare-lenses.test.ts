import { describe, expect, it } from 'vitest';
import { compareLenses, tieOfContradiction, type Comparison } from '../../src/analysis/compare-lenses.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { indexDataset } from '../../src/model/indexed-dataset.js';
import { smallDataset, type ClaimIdea } from './small-dataset.js';

const A = { source: 'one' } as const;
const B = { source: 'two' } as const;

function compared(claims: readonly ClaimIdea[]): Comparison {
  const data = smallDataset({ actors: ['aland', 'borduria', 'carpania'], claims });
  return compareLenses(data, {
    a: { ...DEFAULT_LENS, sources: ['one'] },
    b: { ...DEFAULT_LENS, sources: ['two'] },
  });
}

const found = ({ relations }: Comparison): readonly string[] =>
  relations.map(({ id, found: where }) => `${id} ${where}`);

describe('the comparison of two lenses', () => {
  it('tells which relations are in both and which in one only', () => {
    const comparison = compared([
      { ...A, type: 'alliance', directed: false },
      { ...B, type: 'alliance', directed: false },
      { ...A, type: 'trade' },
      { ...B, to: ['carpania'] },
    ]);
    expect(found(comparison)).toEqual([
      'alliance:aland~borduria both',
      'threat:aland>carpania b',
      'trade:aland>borduria a',
    ]);
    expect(comparison.contradictions).toEqual([]);
  });

  it('finds what the one tells and the other denies', () => {
    const comparison = compared([{ ...A }, { ...B, modality: 'denied' }]);
    expect(comparison.contradictions).toEqual([
      { kind: 'denied', relation: 'threat:aland>borduria', denies: 'b', claims: ['c2'] },
    ]);
    expect(comparison.relations).toMatchObject([{ found: 'a', contradicts: true }]);
  });

  it('finds no denial in a side that also tells of it', () => {
    expect(compared([{ ...A }, { ...B, modality: 'denied' }, { ...B }]).contradictions).toEqual([]);
  });

  it('finds a tie that is cooperative here and hostile there', () => {
    const comparison = compared([
      { ...A, type: 'rivalry', directed: false },
      { ...B, type: 'alliance', directed: false },
    ]);
    expect(comparison.contradictions).toEqual([{ kind: 'character', tie: 'aland~borduria', cooperative: 'b' }]);
    expect(comparison.relations.every(({ contradicts }) => contradicts)).toBe(true);
  });

  it('does not call a mixed tie a contradiction', () => {
    const mixed = compared([
      { ...A, type: 'rivalry' },
      { ...A, type: 'alliance' },
      { ...B, type: 'alliance' },
    ]);
    expect(mixed.contradictions).toEqual([]);
  });

  it('finds a threat that runs the other way', () => {
    const comparison = compared([{ ...A }, { ...B, from: ['borduria'], to: ['aland'] }]);
    expect(comparison.contradictions).toEqual([
      { kind: 'direction', tie: 'aland~borduria', a: 'threat:aland>borduria', b: 'threat:borduria>aland' },
    ]);
    const both = compared([{ ...A }, { ...A, from: ['borduria'], to: ['aland'] }, { ...B }]);
    expect(both.contradictions).toEqual([]);
  });

  it('finds opposite positions on a topic, and none where a side holds both', () => {
    const data = smallDataset({ actors: ['aland'], claims: [] });
    const position = (id: string, stance: 'for' | 'against' | 'conditional', source: string) => ({
      id,
      actor: 'aland',
      topic: 'canal',
      position: stance,
      modality: 'asserted' as const,
      voice: [],
      summary: 'Invented.',
      period: null,
      confidence: 'high' as const,
      coder: 'c',
      source,
    });
    const withPositions = (...positions: readonly ReturnType<typeof position>[]) =>
      compareLenses(indexDataset({ ...data.dataset, positions: [...positions] }, ''), {
        a: { ...DEFAULT_LENS, sources: ['one'] },
        b: { ...DEFAULT_LENS, sources: ['two'] },
      }).contradictions;
    expect(withPositions(position('p1', 'for', 'one'), position('p2', 'against', 'two'))).toEqual([
      { kind: 'position', actor: 'aland', topic: 'canal', supports: 'a' },
    ]);
    expect(
      withPositions(position('p1', 'for', 'one'), position('p2', 'against', 'two'), position('p3', 'for', 'two')),
    ).toEqual([]);
    expect(withPositions(position('p1', 'for', 'one'), position('p2', 'conditional', 'two'))).toEqual([]);
  });

  it('knows the tie of every contradiction but of positions', () => {
    const comparison = compared([{ ...A }, { ...B, modality: 'denied' }]);
    const [denial] = comparison.contradictions;
    expect(denial && tieOfContradiction(denial, comparison.graphs)).toBe('aland~borduria');
    expect(
      tieOfContradiction({ kind: 'position', actor: 'aland', topic: 'canal', supports: 'a' }, comparison.graphs),
    ).toBeNull();
  });

  it('is the same from the other side', () => {
    const claims: readonly ClaimIdea[] = [
      { ...A, type: 'rivalry', directed: false },
      { ...B, type: 'alliance', directed: false },
    ];
    const data = smallDataset({ actors: ['aland', 'borduria'], claims });
    const [one, two] = [
      { ...DEFAULT_LENS, sources: ['one'] },
      { ...DEFAULT_LENS, sources: ['two'] },
    ];
    const turned = compareLenses(data, { a: two, b: one });
    expect(turned.contradictions).toEqual([{ kind: 'character', tie: 'aland~borduria', cooperative: 'a' }]);
    expect(turned.relations.map(({ found: where }) => where)).toEqual(
      compareLenses(data, { a: one, b: two }).relations.map(({ found: where }) => (where === 'a' ? 'b' : 'a')),
    );
  });
});
