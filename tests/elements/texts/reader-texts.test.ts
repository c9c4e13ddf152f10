import { expect } from '@open-wc/testing';
import { keptTexts } from '../../../src/elements/texts/kept-texts.js';
import { textsOf, type ReaderTexts } from '../../../src/elements/texts/reader-texts.js';
import { loadDatasetObject } from '../../../src/dataset/load-dataset.js';
import { actions } from '../../../src/state/actions.js';
import { ExplorerStore } from '../../../src/state/store.js';
import { countListeners } from '../panel-fixture.js';
import { LINES, saltDataset, TEXT } from '../salt-fixture.js';

function load(store: ExplorerStore, data: unknown): void {
  const loaded = loadDatasetObject(data);
  if (!loaded.ok) throw new Error(loaded.issues.map(({ message }) => message).join(' '));
  store.update((state) => actions.load(state, loaded));
}

function openStore(data: unknown = saltDataset()): ExplorerStore {
  const store = new ExplorerStore();
  load(store, data);
  return store;
}

const changed = (texts: ReaderTexts): Promise<Event> =>
  new Promise((resolve) => texts.addEventListener('change', resolve, { once: true }));

/** Until nothing is read any more. */
async function atRest(texts: ReaderTexts): Promise<void> {
  while (texts.busy.length > 0) await changed(texts);
}

async function verdicts(text: string | Blob, name = 'salt.txt'): Promise<Record<string, string>> {
  const texts = textsOf(openStore());
  await texts.add([{ name, content: text }]);
  const passages = texts.copies.get('salt-1911')?.verdict.passages ?? [];
  return Object.fromEntries(
    passages.map(({ id, verdict, rejoined }) => [id, rejoined ? `${verdict}, rejoined` : verdict]),
  );
}

const ALL = { sale: 'verified', closure: 'verified', drill: 'verified', offer: 'verified' };

const asPage = (lines: readonly string[]): string =>
  `<!doctype html><title>Salt</title><nav>Menu</nav>${lines.map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>`).join('')}`;

describe('the copies of a reader', () => {
  afterEach(async () => {
    for (const { source } of await keptTexts('salt')) {
      const { forgetText } = await import('../../../src/elements/texts/kept-texts.js');
      await forgetText('salt', source);
    }
  });

  it('are verified passage by passage', async () => {
    expect(await verdicts(TEXT)).to.deep.equal(ALL);
  });

  it('lose the claims on a passage, and no others, by a changed word', async () => {
    const found = await verdicts(TEXT.replace('forty wagons', 'fifty wagons'));
    const { sale, ...others } = found;
    expect(sale).to.not.equal('verified');
    expect(others).to.deep.equal({ closure: 'verified', drill: 'verified', offer: 'verified' });
  });

  it('verify behind characters outside the basic plane', async () => {
    expect(await verdicts(`😀👩‍🚀 𝔘nheard of!\n\n${TEXT}`)).to.deep.equal(ALL);
  });

  it('verify with the line breaks and hyphens of a PDF, and say that they were rejoined', async () => {
    const wrapped = LINES.map((line) => line.replace('Borduria in the spring', 'Bor-\nduria in\nthe spring')).join(
      '\n\n',
    );
    expect(await verdicts(wrapped)).to.deep.equal({ ...ALL, sale: 'verified, rejoined' });
  });

  it('verify as a saved web page', async () => {
    expect(await verdicts(new Blob([asPage(LINES)]), 'salt.html')).to.deep.equal(ALL);
  });

  it('say of a text that it is no copy of any source, and of a file why it cannot be read', async () => {
    const texts = textsOf(openStore());
    await texts.add([
      { name: 'other.txt', content: new Blob(['Quite another story about nothing at all.']) },
      { name: 'salt.pdf', content: new Blob(['%PDF-1.7']) },
      { name: 'latin.txt', content: new Blob([new Uint8Array([0xe9, 0x20, 0xe9])]) },
    ]);
    expect(texts.copies.size).to.equal(0);
    expect(texts.problems.map((problem) => (problem.code === 'file' ? problem.message : problem.code))).to.deep.equal([
      'salt.pdf cannot be read as a text. Save it as one of .txt, .md, .html, .htm.',
      'latin.txt: The file is not UTF-8. Save it with the encoding UTF-8 and load it again.',
      'other.txt holds no passage of any source.',
    ]);
  });

  it('keep what was there where a new text cannot be used', async () => {
    const texts = textsOf(openStore());
    await texts.add([{ name: 'salt.txt', content: TEXT }]);
    const before = texts.copies.get('salt-1911');
    await texts.add([{ name: 'other.txt', content: 'Quite another story.' }]);
    expect(texts.copies.get('salt-1911')).to.equal(before);
    expect(texts.problems).to.have.length(1);
    texts.dismissProblems();
    expect(texts.problems).to.have.length(0);
  });

  it('take a second text while the first is still read', async () => {
    const texts = textsOf(openStore());
    const [first, second] = [
      texts.add([{ name: 'other.txt', content: 'Quite another story.' }]),
      texts.add([{ name: 'salt.txt', content: TEXT }]),
    ];
    expect(texts.busy).to.deep.equal(['other.txt', 'salt.txt']);
    await Promise.all([first, second]);
    expect(texts.busy).to.deep.equal([]);
    expect([...texts.copies.keys()]).to.deep.equal(['salt-1911']);
    expect(texts.problems).to.have.length(1);
  });

  it('are kept for the next visit only where the reader asks for it, and forgotten when removed', async () => {
    const texts = textsOf(openStore());
    await texts.add([{ name: 'salt.txt', content: TEXT }]);
    expect(await keptTexts('salt')).to.deep.equal([]);
    await texts.keep('salt-1911', true);
    expect(texts.copies.get('salt-1911')?.kept).to.equal(true);
    const later = textsOf(openStore());
    await later.restore();
    expect(later.copies.get('salt-1911')).to.include({ kept: true, name: 'salt.txt', text: TEXT });
    await later.remove('salt-1911');
    expect(later.copies.size).to.equal(0);
    expect(await keptTexts('salt')).to.deep.equal([]);
  });

  it('leave no connection open that a removal of the database would wait for', async () => {
    const texts = textsOf(openStore());
    await texts.add([{ name: 'salt.txt', content: TEXT }]);
    await texts.keep('salt-1911', true);
    const outcome = await new Promise<string>((resolve) => {
      const request = indexedDB.deleteDatabase('actor-atlas');
      for (const type of ['success', 'blocked', 'error'] as const) {
        request.addEventListener(type, () => resolve(type), { once: true });
      }
    });
    expect(outcome).to.equal('success');
  });

  it('are held against another dataset when it is loaded', async () => {
    const store = openStore();
    const texts = textsOf(store);
    await texts.add([{ name: 'salt.txt', content: TEXT }]);
    const data = structuredClone(saltDataset()) as { claims: { id: string }[] };
    data.claims = data.claims.filter(({ id }) => id === 'drill');
    load(store, data);
    await atRest(texts);
    expect(texts.passageOf('claim', 'drill')?.verdict).to.equal('verified');
    expect(texts.passageOf('claim', 'sale')).to.equal(undefined);
    store.update(actions.unload);
    expect(texts.copies.size).to.equal(0);
  });

  it('listen to the store only while there is a copy, and go with it', async () => {
    const store = openStore();
    const listening = countListeners(store);
    const texts = textsOf(store);
    expect(textsOf(store)).to.equal(texts);
    expect(listening()).to.equal(0);
    await texts.add([{ name: 'salt.txt', content: TEXT }]);
    store.close();
    expect(texts.copies.size).to.equal(0);
    await texts.add([{ name: 'salt.txt', content: TEXT }]);
    expect(texts.copies.size).to.equal(0);
  });
});
