import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { loadDatasetObject } from '../../../src/dataset/load-dataset.js';
import { keeperOf, type DatasetKeeper } from '../../../src/elements/keeping/dataset-keeper.js';
import {
  forgetDataset,
  keepDataset,
  keptDataset,
  keptHeads,
  type KeptHead,
} from '../../../src/elements/keeping/kept-datasets.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { IndexedDataset } from '../../../src/model/indexed-dataset.js';
import { actions } from '../../../src/state/actions.js';
import type { DataOrigin } from '../../../src/state/explorer-state.js';
import { ExplorerStore } from '../../../src/state/store.js';
import { countListeners, sixClaims } from '../panel-fixture.js';

/** Other tests keep datasets in the same browser. */
const MARK = 'keeper test: ';

function titled(title: string, id = 'six-claims'): IndexedDataset {
  const loaded = loadDatasetObject({ ...sixClaims, id, title: MARK + title });
  if (!loaded.ok) throw new Error('It does not load.');
  return loaded.data;
}

/** A page of its own on the published dataset, as far as what is kept is concerned. */
function openPage(): { store: ExplorerStore; keeper: DatasetKeeper } {
  const store = new ExplorerStore();
  store.update((state) => actions.load(state, { data: titled('Published'), issues: [] }));
  const keeper = keeperOf(store);
  keeper.attach();
  return { store, keeper };
}

const show = (store: ExplorerStore, data: IndexedDataset, origin: DataOrigin = 'edited'): void =>
  store.update((state) => actions.setData(state, { data, issues: [], origin }));

const until = (keeper: DatasetKeeper, status: DatasetKeeper['status']): Promise<void> =>
  waitUntil(() => keeper.status === status, `it is ${keeper.status}, not ${status}`, { timeout: 8000 });

const ownHeads = async (): Promise<readonly KeptHead[]> =>
  (await keptHeads()).filter(({ title }) => title.startsWith(MARK));

async function keptTitles(): Promise<readonly string[]> {
  const found = await Promise.all((await ownHeads()).map(({ key }) => keptDataset(key)));
  return found.map((kept) => ((kept?.value as Dataset | undefined)?.title ?? '').slice(MARK.length)).toSorted();
}

const forgetAll = async (): Promise<void> => {
  for (const { key } of await ownHeads()) await forgetDataset(key);
};

/** Until the function it gives back is called, a browser that stores nothing. */
function storeNothing(): () => void {
  const usual = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
  Object.defineProperty(IDBObjectStore.prototype, 'put', {
    configurable: true,
    value: () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    },
  });
  return () => Object.defineProperty(IDBObjectStore.prototype, 'put', usual ?? {});
}

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

describe('what a reader makes', () => {
  afterEach(forgetAll);

  it('is kept at every edit, and says so', async () => {
    const { store, keeper } = openPage();
    expect(keeper.status).to.equal('none');
    show(store, titled('Mine'));
    expect([keeper.status, asksBeforeLeaving()]).to.deep.equal(['saving', true]);
    await until(keeper, 'saved');
    expect(asksBeforeLeaving()).to.equal(false);
    show(store, titled('Mine, later'));
    await until(keeper, 'saving');
    await until(keeper, 'saved');
    expect(await keptTitles()).to.deep.equal(['Mine, later']);
    const [head] = await ownHeads();
    expect(head).to.include({ title: `${MARK}Mine, later`, claims: sixClaims.claims.length, revision: 2 });
  });

  it('is kept as it was last, however fast edits follow each other', async () => {
    const { store, keeper } = openPage();
    for (const title of ['One', 'Two', 'Three']) show(store, titled(title));
    await until(keeper, 'saved');
    expect(await keptTitles()).to.deep.equal(['Three']);
  });

  it('follows undo and redo, and leaves the published dataset alone', async () => {
    const { store, keeper } = openPage();
    show(store, titled('One'));
    show(store, titled('Two'));
    await until(keeper, 'saved');
    store.update((state) => actions.stepHistory(state, 'undo'));
    await until(keeper, 'saved');
    expect(await keptTitles()).to.deep.equal(['One']);
    store.update((state) => actions.stepHistory(state, 'undo'));
    expect(keeper.status).to.equal('none');
    await aTimeout(50);
    expect(await keptTitles()).to.deep.equal(['One']);
  });

  it('is kept beside that of a second tab that has changed the same', async () => {
    const first = openPage();
    show(first.store, titled('First'));
    await until(first.keeper, 'saved');
    const [head] = await ownHeads();
    const kept = await keptDataset(head?.key ?? '');
    if (kept === null) throw new Error('Nothing is kept.');
    const second = openPage();
    const opened = titled('First');
    second.keeper.adopt(opened, kept.place);
    show(second.store, opened);
    await until(second.keeper, 'saved');
    // Opening alone is no change: the first tab goes on.
    show(first.store, titled('First, later'));
    await until(first.keeper, 'saving');
    await until(first.keeper, 'saved');
    expect(first.keeper.isForked).to.equal(false);
    show(second.store, titled('Second'));
    await until(second.keeper, 'saving');
    await until(second.keeper, 'saved');
    expect(second.keeper.isForked).to.equal(true);
    expect(await keptTitles()).to.deep.equal(['First, later', 'Second']);
  });

  it('is not called saved where the disk is full, and is saved by the next try', async () => {
    const { store, keeper } = openPage();
    const restore = storeNothing();
    show(store, titled('Mine'));
    await until(keeper, 'unsaved');
    expect(asksBeforeLeaving()).to.equal(true);
    restore();
    keeper.keep();
    await until(keeper, 'saved');
    expect(await keptTitles()).to.deep.equal(['Mine']);
  });

  it('is kept once, where the element comes back with another store', async () => {
    const { store, keeper } = openPage();
    show(store, titled('Mine'));
    await until(keeper, 'saved');
    const again = new ExplorerStore(store.state);
    keeperOf(again).attach();
    await until(keeperOf(again), 'saved');
    expect(await ownHeads()).to.have.length(1);
  });

  it('lets go of the store with the last that follows it', () => {
    const store = new ExplorerStore();
    const count = countListeners(store);
    const keeper = keeperOf(store);
    keeper.attach();
    keeper.attach();
    keeper.detach();
    expect(count()).to.equal(1);
    keeper.detach();
    expect(count()).to.equal(0);
  });
});

describe('what a reader has only imported', () => {
  afterEach(forgetAll);

  it('is kept on request, and once it is edited', async () => {
    const { store, keeper } = openPage();
    show(store, titled('Imported', 'ties'), 'imported');
    expect([keeper.status, asksBeforeLeaving()]).to.deep.equal(['loose', false]);
    expect(await ownHeads()).to.deep.equal([]);
    keeper.keep();
    await until(keeper, 'saved');
    expect(await keptTitles()).to.deep.equal(['Imported']);
    const [head] = await ownHeads();
    await forgetDataset(head?.key ?? '');
    keeper.forget(head?.key ?? '');
    expect(keeper.status).to.equal('loose');
    show(store, titled('Edited', 'ties'));
    await until(keeper, 'saved');
    expect(await keptTitles()).to.deep.equal(['Edited']);
  });
});

describe('a place where a dataset is kept', () => {
  it('refuses who does not know its last change', async () => {
    const { dataset } = titled('One');
    const place = await keepDataset(dataset, { key: 'k', revision: 0 }, 1);
    expect(place).to.deep.equal({ key: 'k', revision: 1 });
    expect(await keepDataset(dataset, { key: 'k', revision: 0 }, 2)).to.equal(null);
    await forgetDataset('k');
    expect(await keptDataset('k')).to.equal(null);
    expect(await keepDataset(dataset, { key: 'k', revision: 1 }, 3)).to.equal(null);
  });
});
