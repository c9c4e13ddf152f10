import { describe, expect, it } from 'vitest';
import { admitClaims } from '../../src/analysis/admit-claims.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import { MODALITIES } from '../../src/model/vocabulary.js';
import { smallDataset, type ClaimIdea } from './small-dataset.js';

const actors = ['aland', 'borduria', 'herald', { id: 'guard', partOf: 'aland' }, { id: 'scouts', partOf: 'guard' }];

const admit = (claims: readonly ClaimIdea[], lens: Partial<Lens> = {}): string[] =>
  admitClaims(smallDataset({ actors, claims }), { ...DEFAULT_LENS, ...lens }).admitted.map(({ claim }) => claim.id);

const missing = (claims: readonly ClaimIdea[], lens: Partial<Lens> = {}): unknown =>
  Object.fromEntries(admitClaims(smallDataset({ actors, claims }), { ...DEFAULT_LENS, ...lens }).missingByModality);

describe('admitClaims()', () => {
  it('admits asserted, attributed and perceived claims by default and counts the others', () => {
    const claims = MODALITIES.map((modality) => ({ modality }));
    expect(admit(claims)).toEqual(['c1', 'c2', 'c3']);
    expect(missing(claims)).toEqual({ advocated: 1, hypothetical: 1, denied: 1 });
  });

  it('counts as missing only what every other key admits', () => {
    const claims = [{ modality: 'denied' as const }, { modality: 'denied' as const, type: 'trade' as const }];
    expect(missing(claims, { types: ['threat'] })).toEqual({ denied: 1 });
  });

  it('admits types and subtypes that are on, and nothing where a list is empty', () => {
    const claims = [{ subtype: 'verbal' }, { subtype: 'display' }, {}, { type: 'trade' as const, subtype: 'goods' }];
    expect(admit(claims, { types: ['threat'] })).toEqual(['c1', 'c2', 'c3']);
    expect(admit(claims, { subtypes: ['verbal', 'goods'] })).toEqual(['c1', 'c4']);
    expect(admit(claims, { types: [] })).toEqual([]);
    expect(admit(claims, { subtypes: [] })).toEqual([]);
  });

  it('admits the sources that are on; a claim without a source has none', () => {
    const claims = [{ source: 'book' }, { source: 'paper' }, { source: null }];
    expect(admit(claims, { sources: ['paper'] })).toEqual(['c2']);
    expect(admit(claims)).toEqual(['c1', 'c2', 'c3']);
  });

  it('admits all but what is excluded', () => {
    const claims = [
      { source: 'book' },
      { source: 'paper' },
      { source: null },
      { voice: ['herald', 'guard'], modality: 'attributed' as const },
    ];
    expect(admit(claims, { sources: ['!paper'] })).toEqual(['c1', 'c3', 'c4']);
    expect(admit(claims, { sources: ['!paper', 'book', 'paper'] })).toEqual(['c1', 'c4']);
    expect(admit(claims, { voices: ['!herald'] })).toEqual(['c1', 'c2', 'c3']);
    expect(admit(claims, { voices: ['!aland+'] })).toEqual(['c1', 'c2', 'c3']);
    expect(admit(claims, { voices: ['!author'] })).toEqual(['c4']);
    expect(admit(claims, { voices: ['herald', '!guard'] })).toEqual([]);
  });

  describe('by scenario', () => {
    const claims = [
      { modality: 'hypothetical' as const, scenario: 'storm' },
      { modality: 'hypothetical' as const, scenario: 'calm' },
      { modality: 'hypothetical' as const },
      { modality: 'asserted' as const, scenario: 'calm' },
    ];

    it('admits hypothetical claims of no scenario where none is chosen', () => {
      expect(admit(claims)).toEqual(['c4']);
      expect(admit(claims, { modalities: ['asserted', 'hypothetical'] })).toEqual(['c3', 'c4']);
    });

    it('admits those of the chosen one, whether or not hypothetical claims are on', () => {
      expect(admit(claims, { scenario: 'storm' })).toEqual(['c1', 'c4']);
      expect(admit(claims, { scenario: 'storm', modalities: ['hypothetical'] })).toEqual(['c1', 'c3']);
    });

    it('counts the hypothetical claims of scenarios not chosen as missing', () => {
      expect(missing(claims)).toEqual({ hypothetical: 3 });
      expect(missing(claims, { scenario: 'storm' })).toEqual({ hypothetical: 2 });
    });
  });

  describe('by voice', () => {
    const claims = [
      { voice: [] },
      { voice: ['herald', 'scouts'] },
      { voice: ['guard'] },
      { voice: ['aland', 'herald'] },
    ];

    it('finds a voice anywhere in the chain, and the author where nobody else speaks', () => {
      expect(admit(claims, { voices: ['herald'] })).toEqual(['c2', 'c4']);
      expect(admit(claims, { voices: ['author'] })).toEqual(['c1']);
      expect(admit(claims, { voices: ['aland', 'author'] })).toEqual(['c1', 'c4']);
      expect(admit(claims, { voices: [] })).toEqual([]);
    });

    it('finds an actor with all that is part of it after a plus sign', () => {
      expect(admit(claims, { voices: ['aland+'] })).toEqual(['c2', 'c3', 'c4']);
      expect(admit(claims, { voices: ['guard+'] })).toEqual(['c2', 'c3']);
    });
  });

  describe('by who tells and who sees', () => {
    const claims = [
      { modality: 'asserted' as const },
      { modality: 'attributed' as const, voice: ['herald', 'aland'] },
      { modality: 'perceived' as const, voice: ['herald', 'guard'] },
      { modality: 'perceived' as const, voice: ['borduria'] },
    ];

    it('asks the innermost voice of attributed claims who tells', () => {
      expect(admit(claims, { toldBy: ['aland'] })).toEqual(['c2']);
      expect(admit(claims, { toldBy: ['herald'] })).toEqual([]);
    });

    it('asks the innermost voice of perceived claims who sees', () => {
      expect(admit(claims, { seenBy: ['guard', 'borduria'] })).toEqual(['c3', 'c4']);
      expect(admit(claims, { seenBy: ['aland+'] })).toEqual(['c3']);
    });

    it('admits what answers either where both are set', () => {
      expect(admit(claims, { toldBy: ['aland'], seenBy: ['borduria'] })).toEqual(['c2', 'c4']);
    });
  });

  it('admits claims about a topic or of its scenario', () => {
    const claims = [{ about: ['dam', 'canal'] }, { scenario: 'dam' }, {}];
    expect(admit(claims, { topics: ['dam'] })).toEqual(['c1', 'c2']);
  });

  describe('by period', () => {
    const claims = [
      { period: '2020' },
      { period: '2020-06/2021-06' },
      { period: '2019/..' },
      { period: null },
      { period: '2022' },
    ];

    it('admits what overlaps it, and what lies wholly inside only where it must surely', () => {
      expect(admit(claims, { period: { interval: '2020/2021', within: 'possibly' } })).toEqual([
        'c1',
        'c2',
        'c3',
        'c4',
      ]);
      expect(admit(claims, { period: { interval: '2020/2021', within: 'surely' } })).toEqual(['c1', 'c2', 'c4']);
    });

    it('leaves undated claims out where they are off, but only while a period is set', () => {
      expect(admit(claims, { period: { interval: '2020', within: 'possibly' }, undated: false })).toEqual([
        'c1',
        'c2',
        'c3',
      ]);
      expect(admit(claims, { undated: false })).toHaveLength(5);
    });

    it('lets days at the rim of the period count', () => {
      const rim = [{ period: '2020-12-31' }, { period: '2021-01-01' }];
      expect(admit(rim, { period: { interval: '../2020', within: 'surely' } })).toEqual(['c1']);
    });
  });

  it('admits claims of at least the asked confidence', () => {
    const claims = [{ confidence: 'low' as const }, { confidence: 'medium' as const }, { confidence: 'high' as const }];
    expect(admit(claims, { confidence: 'medium' })).toEqual(['c2', 'c3']);
  });
});
