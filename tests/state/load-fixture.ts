// The six-claim fixture as the store holds it.
import { readFileSync } from 'node:fs';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import type { IndexedDataset } from '../../src/model/indexed-dataset.js';

export function loadFixture(): IndexedDataset {
  const loaded = loadDataset(readFileSync('tests/fixtures/six-claims.json', 'utf8'));
  if (!loaded.ok) throw new Error(loaded.issues.map(({ message }) => message).join('\n'));
  return loaded.data;
}
