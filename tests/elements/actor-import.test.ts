import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import '../../src/elements/actor-explorer.js';
import type { ActorImport } from '../../src/elements/actor-import.js';
import '../../src/elements/actor-import.js';
import { MAX_FILE_BYTES } from '../../src/dataset/limits.js';
import { all, buttonNamed, nextEvent, place, settled, sixClaims, storeOf, textOf } from './panel-fixture.js';
import { stubFetch } from './stub-fetch.js';

const TABLE = 'Country A,Country B,Link,Sign\nAland,Borduria,warns,-\nBorduria,Carpania,zzz,\n';

const importing = (): Promise<ActorImport> => fixture<ActorImport>(html`<actor-import theme="light"></actor-import>`);

const fileOf = (text: string, name = 'ties.csv'): File => new File([text], name);

const until = (test: () => boolean, message: string): Promise<void> => waitUntil(test, message, { timeout: 8000 });

async function reviewed(element: ActorImport): Promise<ActorImport> {
  await until(
    () => all(element, '[part~=preview]').length === 1 && all(element, 'progress').length === 0,
    'nothing to review',
  );
  return element;
}

async function given(element: ActorImport, text: string): Promise<ActorImport> {
  element.file = fileOf(text);
  return reviewed(element);
}

async function choose(element: ActorImport, select: HTMLSelectElement | undefined, value: string): Promise<void> {
  if (select === undefined) throw new Error('There is no such choice.');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
  await reviewed(element);
}

const roleOf = (element: ActorImport, column: string): HTMLSelectElement | undefined =>
  all<HTMLSelectElement>(element, `select[data-column="${column}"]`)[0];

const previewOf = (element: ActorImport): string => textOf(all(element, '[part~=preview]')[0]);

describe('<actor-import>', () => {
  it('asks for a file, cells or an address', async () => {
    const element = await importing();
    expect(all(element, 'input[type=file], textarea, input[type=text]')).to.have.length(3);
    await expect(element).to.be.accessible();
  });

  it('shows how a table is read, and what it would come to', async () => {
    const element = await given(await importing(), TABLE);
    expect(roleOf(element, 'Country A')?.value).to.equal('from');
    expect(roleOf(element, 'Link')?.value).to.equal('');
    expect(previewOf(element)).to.contain('3 actors, 2 claims').and.to.contain('Aland → Borduria: Rivalry');
    await expect(element).to.be.accessible();
  });

  it('reads a column otherwise, and the names of relations in it', async () => {
    const element = await given(await importing(), TABLE);
    await choose(element, roleOf(element, 'Link'), 'relation');
    const name = (): HTMLSelectElement | undefined =>
      all<HTMLSelectElement>(element, '[part~=names] select').find((select) => select.ariaLabel?.includes('zzz'));
    expect(name()?.value).to.equal('');
    await choose(element, name(), 'trade');
    expect(previewOf(element)).to.contain('Borduria → Carpania: Trade (zzz)');
  });

  it('gives a role to one column only', async () => {
    const element = await given(await importing(), TABLE);
    await choose(element, roleOf(element, 'Country B'), 'from');
    expect([roleOf(element, 'Country A')?.value, roleOf(element, 'Country B')?.value]).to.deep.equal(['', 'from']);
    expect(buttonNamed(element, 'Show this graph').disabled).to.equal(true);
    expect(previewOf(element)).to.contain('1 problem');
  });

  it('takes what is pasted, and says what it was', async () => {
    const element = await importing();
    const cells = all<HTMLTextAreaElement>(element, 'textarea')[0];
    if (cells === undefined) throw new Error('There is no field.');
    cells.value = 'from\tto\tsign\nAland\tBorduria\t+\n';
    buttonNamed(element, 'Read it').click();
    await reviewed(element);
    expect(textOf(all(element, 'div.file strong')[0])).to.equal('Pasted table');
    expect(previewOf(element)).to.contain('1 claim');
  });

  it('fetches an address, and says what the server answers', async () => {
    const net = stubFetch();
    const element = await importing();
    const address = async (text: string): Promise<void> => {
      const field = all<HTMLInputElement>(element, 'input[type=text]')[0];
      if (field === undefined) throw new Error('There is no field.');
      field.value = text;
      buttonNamed(element, 'Fetch it').click();
      await element.updateComplete;
    };
    await address('graphs/six.json');
    net.to('graphs/six.json').answer({}, 404);
    await until(() => all(element, '[part~=problem]').length === 1, 'no problem');
    expect(textOf(all(element, '[part~=problem]')[0])).to.contain('404');
    await address('graphs/six.json');
    net.to('graphs/six.json').answer(sixClaims);
    await reviewed(element);
    expect(previewOf(element)).to.contain(sixClaims.title);
    net.restore();
  });

  it('refuses what is too large before it reads it, and what is broken with its line', async () => {
    const element = await importing();
    element.file = new File([new Uint8Array(MAX_FILE_BYTES + 1)], 'large.csv');
    await until(() => all(element, '[part~=problem]').length === 1, 'no problem');
    expect(textOf(all(element, '[part~=problem]')[0]))
      .to.contain('large.csv')
      .and.to.contain('32 MiB');
    element.file = fileOf('{"nodes": [\n}', 'broken.json');
    await until(() => textOf(all(element, '[part~=problem]')[0]).includes('broken.json'), 'no problem');
    expect(textOf(all(element, '[part~=problem]')[0])).to.match(/line 2/i);
    await expect(element).to.be.accessible();
  });

  it('can be stopped, and begun again', async () => {
    const element = await importing();
    element.file = fileOf(`from,to,sign\n${'Aland,Borduria,+\n'.repeat(60_000)}`);
    await until(() => all(element, 'progress').length === 1, 'no progress');
    buttonNamed(element, 'Stop').click();
    await element.updateComplete;
    expect(all(element, '.drop')).to.have.length(1);
    await given(element, TABLE);
    buttonNamed(element, 'Choose something else').click();
    await element.updateComplete;
    expect(all(element, '.drop')).to.have.length(1);
  });

  it('survives being moved', async () => {
    const element = await importing();
    place().append(element);
    await given(element, TABLE);
  });
});

describe('<actor-import> in an explorer', () => {
  async function explorerWithDialog(): Promise<{
    explorer: ActorExplorer;
    element: ActorImport;
    dialog: HTMLDialogElement;
  }> {
    const explorer = await settled(
      await fixture<ActorExplorer>(html`<actor-explorer .data=${sixClaims}></actor-explorer>`),
    );
    buttonNamed(explorer, 'Open your own data').click();
    await explorer.updateComplete;
    const [element] = all<ActorImport>(explorer, 'actor-import');
    const [dialog] = all<HTMLDialogElement>(explorer, 'dialog.import-dialog');
    if (element === undefined || dialog === undefined) throw new Error('There is no dialog.');
    return { explorer, element, dialog };
  }

  it('shows the graph in place of the present one, and undo brings that back with its lens', async () => {
    const { explorer, element, dialog } = await explorerWithDialog();
    expect(dialog.open).to.equal(true);
    explorer.lens = 'types=threat';
    await given(element, TABLE);
    const shown = nextEvent(explorer, 'actor-data-change');
    buttonNamed(element, 'Show this graph').click();
    expect((await shown).data.dataset.title).to.equal('ties.csv');
    await until(() => !dialog.open, 'the dialog stays open');
    expect([explorer.lens, explorer.toGraphJSON()?.edges.length]).to.deep.equal(['', 2]);
    const back = nextEvent(explorer, 'actor-data-change');
    buttonNamed(explorer, 'Undo').click();
    expect((await back).data.dataset.id).to.equal('six-claims');
    expect(explorer.lens).to.equal('types=threat');
  });

  it('changes nothing before the reader says so, and nothing where the page forbids it', async () => {
    const { explorer, element, dialog } = await explorerWithDialog();
    const before = storeOf(explorer).state.data;
    await given(element, TABLE);
    expect(storeOf(explorer).state.data).to.equal(before);
    explorer.addEventListener('actor-data-request', (event) => event.preventDefault());
    const asked = nextEvent(explorer, 'actor-data-request');
    buttonNamed(element, 'Show this graph').click();
    await asked;
    await reviewed(element);
    expect([storeOf(explorer).state.data === before, dialog.open]).to.deep.equal([true, true]);
  });

  it('reads a file that is dropped onto the explorer', async () => {
    const { explorer, element, dialog } = await explorerWithDialog();
    dialog.close();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(fileOf(TABLE));
    explorer.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    await explorer.updateComplete;
    expect(textOf(all(explorer, '.drop-hint')[0])).to.equal('Drop the file to open it');
    explorer.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await reviewed(element);
    expect(dialog.open).to.equal(true);
  });

  it('is not offered where the page keeps the graph to itself', async () => {
    const explorer = await settled(
      await fixture<ActorExplorer>(html`<actor-explorer no-import .data=${sixClaims}></actor-explorer>`),
    );
    const button = all(explorer, 'button').find(({ ariaLabel }) => ariaLabel === 'Open your own data');
    expect(button?.hidden).to.equal(true);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(fileOf(TABLE));
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    explorer.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});
