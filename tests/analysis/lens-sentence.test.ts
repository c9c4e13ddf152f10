import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { lensSentence } from '../../src/analysis/lens-sentence.js';
import { ENGLISH } from '../../src/analysis/words.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { smallDataset } from './small-dataset.js';

const sentence = (lens: Partial<Lens> = {}): ReturnType<typeof lensSentence> =>
  lensSentence(sixClaims, buildGraph(sixClaims, { ...DEFAULT_LENS, ...lens }));

const said = (lens: Partial<Lens>): string[] =>
  sentence(lens)
    .parts.filter(({ about }) => about !== 'count' && about !== 'telling' && about !== 'missing')
    .map(({ text }) => text);

describe('lensSentence()', () => {
  it('says how many claims, whose telling, and what is missing', () => {
    expect(sentence().text).toBe('5 of 6 claims, told by Quill 60 %, Border Gazette 40 %; 1 denied not shown');
    expect(sentence().parts.map(({ about }) => about)).toEqual(['count', 'telling', 'missing']);
  });

  it('says nothing of who tells where nothing is shown', () => {
    expect(sentence({ types: [] }).text).toBe('0 of 6 claims; no relation type is switched on');
  });

  it('says what each key of the lens switches on or off', () => {
    expect(said({ types: ['threat', 'alliance'] })).toEqual(['only alliance and threat']);
    expect(said({ subtypes: ['defence-pact', 'goods'] })).toEqual(['only of the kind defence pact or goods']);
    expect(said({ modalities: ['perceived'] })).toEqual(['only perceived claims']);
    expect(said({ sources: ['north-2019'] })).toEqual(['only from Quill']);
    expect(said({ sources: ['!north-2019'] })).toEqual(['nothing from Quill']);
    expect(said({ sources: ['gazette-2021', '!north-2019'] })).toEqual([
      'only from Border Gazette, nothing from Quill',
    ]);
    expect(said({ voices: ['!herald'] })).toEqual(['nothing in the voice of The Herald']);
    expect(said({ voices: ['author', 'aland+'] })).toEqual([
      'only in the voice of the author or Aland with all its parts',
    ]);
    expect(said({ toldBy: ['herald'] })).toEqual(['only what is told by The Herald']);
    expect(said({ seenBy: ['carpania'] })).toEqual(['only what is feared or seen by Carpania']);
    expect(said({ topics: ['river-dam'] })).toEqual(['only about River dam']);
    expect(said({ scenario: 'river-dam' })).toEqual(['with the scenario River dam']);
    expect(said({ period: { interval: '2019/2020', within: 'surely' }, undated: false })).toEqual([
      'surely within 2019/2020',
      'undated claims left out',
    ]);
    expect(said({ undated: false })).toEqual([]);
    expect(said({ kinds: ['state'] })).toEqual(['only states drawn']);
    expect(said({ hidden: ['dorland', 'elbonia'] })).toEqual(['Dorland and Elbonia hidden']);
    expect(said({ rollUp: 'none' })).toEqual(['parts of actors shown apart']);
    expect(said({ rollUp: ['aland'] })).toEqual(['rolled up into Aland only']);
    expect(said({ weights: 'none', minClaims: 2, minSources: 2 })).toEqual([
      'every relation weighs alike',
      'relations of at least 2 claims',
      'relations from at least 2 sources',
    ]);
    expect(said({ weights: 'sources', balanceSources: true, confidence: 'medium' })).toEqual([
      'weighed by sources',
      'every source counts alike',
      'coded with at least medium confidence',
    ]);
  });

  it('names what it does not know by its id', () => {
    expect(said({ hidden: ['nowhere'], topics: ['no-topic'], sources: ['no-source'] })).toEqual([
      'only from no-source',
      'only about no-topic',
      'nowhere hidden',
    ]);
  });

  it.each([
    ['types', 'no relation type is switched on'],
    ['subtypes', 'no subtype is switched on'],
    ['modalities', 'no modality is switched on'],
    ['sources', 'no source is switched on'],
    ['voices', 'no voice is switched on'],
    ['toldBy', 'no voice that tells is switched on'],
    ['seenBy', 'no voice that fears or sees is switched on'],
    ['topics', 'no topic is switched on'],
    ['kinds', 'no kind of actor is switched on'],
  ] as const)('says of the empty list %s: %s', (key, text) => {
    expect(said({ [key]: [] })).toEqual([text]);
  });

  it('says nothing of an empty list of hidden actors, and that nobody is rolled up of an empty roll-up', () => {
    expect(said({ hidden: [], rollUp: [] })).toEqual(['parts of actors shown apart']);
  });

  it('counts claims without a source as told by nobody', () => {
    const data = smallDataset({ actors: ['aland', 'borduria'], claims: [{ source: null }] });
    expect(lensSentence(data, buildGraph(data, DEFAULT_LENS)).text).toBe('1 of 1 claim, told by unsourced 100 %');
  });

  it('takes its words from the caller', () => {
    const words = {
      ...ENGLISH,
      lens: { ...ENGLISH.lens, count: (shown: number, total: number) => `${shown}/${total}` },
    };
    expect(lensSentence(sixClaims, buildGraph(sixClaims, DEFAULT_LENS), words).text).toMatch(/^5\/6, told by/);
  });
});
