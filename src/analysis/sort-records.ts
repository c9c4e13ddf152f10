// A dataset with its records sorted by id: sums and searches over it come out the same however the file lists them.
import { indexDataset, type IndexedDataset } from '../model/indexed-dataset.js';
import { compareIds } from '../model/relation-id.js';

const byId = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
  records.toSorted((a, b) => compareIds(a.id, b.id));

export const sortRecords = ({ dataset, hash }: IndexedDataset): IndexedDataset =>
  indexDataset(
    {
      ...dataset,
      sources: byId(dataset.sources),
      actors: byId(dataset.actors),
      claims: byId(dataset.claims),
      positions: byId(dataset.positions),
    },
    hash,
  );
