// The index of a dataset: fetched and built when somebody first wants to search, kept for as long as the dataset lives.
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { SearchIndex } from './search-index.js';

const known = new WeakMap<IndexedDataset, Promise<SearchIndex>>();

/** Rejects where the chunk cannot be had; asked again, it tries again. */
export function loadIndex(data: IndexedDataset): Promise<SearchIndex> {
  const found = known.get(data);
  if (found !== undefined) return found;
  const loading = import('./build-index.js').then(({ buildIndex }) => buildIndex(data));
  known.set(data, loading);
  loading.catch(() => known.delete(data));
  return loading;
}
