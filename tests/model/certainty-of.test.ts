import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { buildScene } from '../../src/analysis/scene.js';
import { certaintyOf, modalitiesOf } from '../../src/model/certainty-of.js';
import { indexDataset } from '../../src/model/indexed-dataset.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { MODALITIES } from '../../src/model/vocabulary.js';
import { sixClaims, sixClaimsDataset } from '../fixtures/six-claims.js';

describe('certaintyOf()', () => {
  it('looks like the strands of the picture', () => {
    const [first] = sixClaimsDataset.claims;
    if (first === undefined) throw new Error('The fixture has claims.');
    for (const modality of MODALITIES) {
      const data = indexDataset({ ...sixClaimsDataset, claims: [{ ...first, modality }] }, sixClaims.hash);
      const graph = buildGraph(data, { ...DEFAULT_LENS, modalities: MODALITIES });
      const { strands } = buildScene({ graph, positions: new Map(), sizes: null });
      expect(strands[0]?.certainty, modality).toBe(certaintyOf(modality));
    }
  });

  it('names the modalities of a look, the most certain first', () => {
    expect(modalitiesOf('reported')).toEqual(['attributed', 'perceived']);
  });
});
