import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/dataset/canonical-json.js';
import { datasetHash } from '../../src/dataset/dataset-hash.js';
import { sampleDataset } from './sample-dataset.js';

describe('datasetHash()', () => {
  it('is the SHA-256 of the canonical form in UTF-8', () => {
    const dataset = sampleDataset({ title: 'Åland \u{1F30A}' });
    expect(datasetHash(dataset)).toBe(createHash('sha256').update(canonicalJson(dataset), 'utf8').digest('hex'));
  });

  it('stays when keys are written in another order', () => {
    const { id, ...rest } = sampleDataset();
    expect(datasetHash({ ...rest, id })).toBe(datasetHash(sampleDataset()));
  });

  it('changes with any datum', () => {
    const hashes = [
      sampleDataset(),
      sampleDataset({ title: 'Two states on the coast' }),
      sampleDataset({ layout: { aland: [0, 0] } }),
      sampleDataset({ actors: sampleDataset().actors.toReversed() }),
    ].map(datasetHash);
    expect(new Set(hashes).size).toBe(4);
  });
});
