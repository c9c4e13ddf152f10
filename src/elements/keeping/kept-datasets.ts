// The datasets of a reader, in the IndexedDB of the own browser and nowhere else. Each has a number that grows with every
// change: who changes one that was changed elsewhere meanwhile, in a second tab, is told and overwrites nothing.
import type { Dataset } from '../../model/dataset.js';
import { BrowserDatabase, settled } from '../shared/browser-database.js';

const HEADS = 'heads';
const DATASETS = 'datasets';

const database = new BrowserDatabase({ name: 'actor-atlas-datasets', stores: { [HEADS]: 'key', [DATASETS]: null } });

/** What is told of a kept dataset without reading all of it. */
export interface KeptHead {
  readonly key: string;
  readonly title: string;
  readonly actors: number;
  readonly claims: number;
  /** When it was kept, in milliseconds since 1970. */
  readonly saved: number;
  /** Grows with every change. */
  readonly revision: number;
}

/** Where a dataset is kept, and the last change that whoever holds it knows of. */
export type KeptPlace = Pick<KeptHead, 'key' | 'revision'>;

const headsOf = (transaction: IDBTransaction): IDBObjectStore => transaction.objectStore(HEADS);
const datasetsOf = (transaction: IDBTransaction): IDBObjectStore => transaction.objectStore(DATASETS);

/**
 * Keeps a dataset at its place. Null where it was changed or removed elsewhere since: nothing is kept then. Rejects where
 * the browser stores nothing.
 */
export function keepDataset(dataset: Dataset, place: KeptPlace, saved: number): Promise<KeptPlace | null> {
  const { key } = place;
  return database.act('readwrite', async (transaction) => {
    const known = await settled<KeptHead | undefined>(headsOf(transaction).get(key));
    if ((known?.revision ?? 0) !== place.revision) return null;
    const head: KeptHead = {
      key,
      title: dataset.title,
      actors: dataset.actors.length,
      claims: dataset.claims.length,
      saved,
      revision: place.revision + 1,
    };
    await settled(headsOf(transaction).put(head));
    await settled(datasetsOf(transaction).put(dataset, key));
    return { key, revision: head.revision };
  });
}

/** The last kept first. */
export async function keptHeads(): Promise<readonly KeptHead[]> {
  const heads = await database.act('readonly', (transaction) => settled<KeptHead[]>(headsOf(transaction).getAll()));
  return heads.toSorted((a, b) => b.saved - a.saved);
}

/** A kept dataset, as it was written: whether it is sound is for who shows it. Null where it is gone. */
export function keptDataset(key: string): Promise<{ readonly place: KeptPlace; readonly value: unknown } | null> {
  return database.act('readonly', async (transaction) => {
    const head = await settled<KeptHead | undefined>(headsOf(transaction).get(key));
    const value = await settled<unknown>(datasetsOf(transaction).get(key));
    return head === undefined || value === undefined ? null : { place: { key, revision: head.revision }, value };
  });
}

export async function forgetDataset(key: string): Promise<void> {
  await database.act('readwrite', async (transaction) => {
    await settled(headsOf(transaction).delete(key));
    await settled(datasetsOf(transaction).delete(key));
  });
}
