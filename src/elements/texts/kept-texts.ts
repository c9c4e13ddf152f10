// The copies a reader asked to keep, in the IndexedDB of the own browser and nowhere else. A connection lives as long as
// one act: nothing stays open that another page or a removal would have to wait for.
import type { SourceId } from '../../model/id.js';

const NAME = 'actor-atlas';
const TEXTS = 'texts';

export interface KeptText {
  /** Id of the dataset. */
  readonly dataset: string;
  readonly source: SourceId;
  /** Name of the file it was read from. */
  readonly name: string;
  readonly text: string;
}

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result), { once: true });
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed.')), { once: true });
  });

const complete = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (): void => reject(transaction.error ?? new Error('IndexedDB gave up.'));
    transaction.addEventListener('complete', () => resolve(), { once: true });
    transaction.addEventListener('abort', fail, { once: true });
    transaction.addEventListener('error', fail, { once: true });
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener(
    'upgradeneeded',
    () => void request.result.createObjectStore(TEXTS, { keyPath: ['dataset', 'source'] }),
    { once: true },
  );
  return settled(request);
}

async function act<Result>(
  mode: IDBTransactionMode,
  ask: (texts: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    const transaction = database.transaction(TEXTS, mode);
    const over = complete(transaction);
    const result = await settled(ask(transaction.objectStore(TEXTS)));
    await over;
    return result;
  } finally {
    database.close();
  }
}

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
