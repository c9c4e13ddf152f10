import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { relationTitle } from '../../src/analysis/relation-title.js';
import { ENGLISH } from '../../src/analysis/words.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { MODALITIES } from '../../src/model/vocabulary.js';
import { smallDataset, type ClaimIdea } from './small-dataset.js';

function titleOf(claims: readonly ClaimIdea[], words = ENGLISH): string {
  const graph = buildGraph(smallDataset({ actors: ['aland', 'borduria'], claims }), {
    ...DEFAULT_LENS,
    modalities: MODALITIES,
  });
  const [relation] = graph.relations.values();
  return relation === undefined ? '' : relationTitle(relation, graph, words);
}

describe('relationTitle()', () => {
  it('names the ends by their direction, the type and the support', () => {
    const two = [{}, { restates: 'c1' }, { source: 'paper' }];
    expect(titleOf(two)).toBe('Aland → Borduria: threat, 2 statements from 2 sources');
    expect(titleOf([{ type: 'rivalry', directed: false }])).toBe(
      'Aland ~ Borduria: rivalry, 1 statement from 1 source',
    );
  });

  it('says where nothing but denials or no source stands behind it', () => {
    expect(titleOf([{ modality: 'denied' }])).toBe('Aland → Borduria: threat, denied in 1 claim from 1 source');
    expect(titleOf([{ source: null }])).toBe('Aland → Borduria: threat, 1 statement, unsourced');
  });

  it('takes its words from the caller', () => {
    expect(titleOf([{}], { ...ENGLISH, types: { ...ENGLISH.types, threat: 'menace' } })).toContain(': menace,');
  });
});
