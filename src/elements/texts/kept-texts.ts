// The copies a reader asked to keep, in the IndexedDB of the own browser and nowhere else.
import type { SourceId } from '../../model/id.js';
import { BrowserDatabase, settled } from '../shared/browser-database.js';

const TEXTS = 'texts';

const database = new BrowserDatabase({ name: 'actor-atlas', stores: { [TEXTS]: ['dataset', 'source'] } });

export interface KeptText {
  /** Id of the dataset. */
  readonly dataset: string;
  readonly source: SourceId;
  /** Name of the file it was read from. */
  readonly name: string;
  readonly text: string;
}

const act = <Result>(mode: IDBTransactionMode, ask: (texts: IDBObjectStore) => IDBRequest<Result>): Promise<Result> =>
  database.act(mode, (transaction) => settled(ask(transaction.objectStore(TEXTS))));

/** Rejects where the browser stores nothing: in a sandboxed frame, in some private windows, with a full disk. */
export async function keepText(text: KeptText): Promise<void> {
  await act('readwrite', (texts) => texts.put(text));
}

export async function forgetText(dataset: string, source: SourceId): Promise<void> {
  await act('readwrite', (texts) => texts.delete([dataset, source]));
}

/** The texts kept for a dataset. */
export const keptTexts = (dataset: string): Promise<readonly KeptText[]> =>
  act<KeptText[]>('readonly', (texts) => texts.getAll(IDBKeyRange.bound([dataset], [dataset, []])));
