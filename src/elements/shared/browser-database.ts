// The IndexedDB of the own browser, as far as the elements keep anything there. A connection lives as long as one act:
// nothing stays open that another page or a removal would have to wait for.

/** The result of a request. */
export const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
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

interface Schema {
  readonly name: string;
  /** Stores by name, with their key path; without one, keys are given. */
  readonly stores: Readonly<Record<string, string | readonly string[] | null>>;
}

function open({ name, stores }: Schema): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  const make = (): void => {
    for (const [store, keyPath] of Object.entries(stores)) {
      request.result.createObjectStore(
        store,
        keyPath === null ? {} : { keyPath: typeof keyPath === 'string' ? keyPath : [...keyPath] },
      );
    }
  };
  request.addEventListener('upgradeneeded', make, { once: true });
  return settled(request);
}

export class BrowserDatabase {
  readonly #schema: Schema;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /**
   * Does `work` in one transaction over all stores: all of it or nothing. Rejects where the browser stores nothing: in a
   * sandboxed frame, in some private windows, with a full disk.
   */
  async act<Result>(mode: IDBTransactionMode, work: (transaction: IDBTransaction) => Promise<Result>): Promise<Result> {
    const database = await open(this.#schema);
    try {
      const transaction = database.transaction(Object.keys(this.#schema.stores), mode);
      const over = complete(transaction);
      // What is thrown goes before what becomes of the transaction then.
      over.catch(() => {});
      const result = await work(transaction).catch((error: unknown) => {
        // All of it or nothing; where the browser has given up already, there is nothing left to end.
        if (transaction.error === null) transaction.abort();
        throw error;
      });
      await over;
      return result;
    } finally {
      database.close();
    }
  }
}
