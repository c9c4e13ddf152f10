import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ActorEdit } from '../../src/elements/actor-edit.js';
import '../../src/elements/actor-edit.js';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import '../../src/elements/actor-explorer.js';
import type { Dataset } from '../../src/model/dataset.js';
import { ActorHistoryRequestEvent } from '../../src/state/events.js';
import { all, buttonNamed, place, press, settled, sixClaims, storeOf, textOf } from './panel-fixture.js';

const editing = async (selection = ''): Promise<ActorEdit> =>
  settled(
    await fixture<ActorEdit>(html`<actor-edit .data=${sixClaims} selection=${selection} theme="light"></actor-edit>`),
  );

function datasetOf(element: ActorEdit): Dataset {
  const dataset = storeOf(element).state.data?.dataset;
  if (dataset === undefined) throw new Error('There is no dataset.');
  return dataset;
}

/** The field of a label, which begins so. */
function field<E extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
  element: ActorEdit,
  label: string,
): E {
  const labels = all(element, 'label.field, label.choice, label.tick, [role=group]');
  const found = labels.find((each) => (each.ariaLabel ?? textOf(each)).startsWith(label));
  const control = found?.querySelector<E>('input, textarea, select');
  if (control == null) throw new Error(`There is no field "${label}".`);
  return control;
}

async function write(element: ActorEdit, label: string, value: string): Promise<void> {
  const control = field(element, label);
  control.value = value;
  control.dispatchEvent(new Event('input'));
  control.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

const open = (element: ActorEdit, name: string): Promise<void> => press(element, buttonNamed(element, name));

async function save(element: ActorEdit, name = 'Save'): Promise<void> {
  buttonNamed(element, name).click();
  await waitUntil(
    () => all(element, 'form').length === 0 || all(element, 'form [part~=problem]').length > 0,
    'neither saved nor refused',
    { timeout: 8000 },
  );
  await element.updateComplete;
}

describe('<actor-edit>', () => {
  it('says that the dataset is published, and that a changed one is the reader’s own', async () => {
    const element = await editing();
    expect(textOf(all(element, '[part~=dataset]')[0])).to.contain('as it was published');
    await expect(element).to.be.accessible();
    await open(element, 'Title and description');
    await write(element, 'Title', 'Mine');
    await save(element);
    expect(datasetOf(element)).to.deep.include({ id: 'six-claims', title: 'Mine' });
    expect(textOf(all(element, '[part~=dataset]')[0])).to.contain('Your own dataset');
  });

  it('adds an actor under an id of its own, and selects it', async () => {
    const element = await editing();
    await press(
      element,
      all(element, '[part~=add] button').find((button) => textOf(button) === 'Actor'),
    );
    await expect(element).to.be.accessible();
    await write(element, 'Name', 'Salt Isles');
    await write(element, 'Kind', 'state');
    await write(element, 'Other names', 'Isles of Salt');
    await save(element);
    expect(datasetOf(element).actors.at(-1)).to.deep.equal({
      id: 'salt-isles',
      name: 'Salt Isles',
      kind: 'state',
      aliases: ['Isles of Salt'],
    });
    expect(element.selection).to.equal('salt-isles');
  });

  it('adds a claim between those who are selected, with a voice and a new actor on the way', async () => {
    const element = await editing('aland~borduria');
    await open(element, 'Add a claim between them');
    await write(element, 'Relation', 'threat');
    await write(element, 'How certain', 'perceived');
    await write(element, 'Who says or sees it', 'Ruritania');
    expect(textOf(all(element, '.unknown')[0])).to.contain('There is no “Ruritania” yet.');
    await expect(element).to.be.accessible();
    await press(
      element,
      all(element, '.unknown button').find((button) => textOf(button) === 'Add'),
    );
    await waitUntil(() => all(element, '.unknown').length === 0, 'it is not added', { timeout: 8000 });
    await write(element, 'The claim in your own words', 'Ruritania fears Aland.');
    await write(element, 'When', '2021-08');
    await save(element);
    const claim = datasetOf(element).claims.at(-1);
    expect(claim).to.deep.include({ type: 'threat', modality: 'perceived', voice: ['ruritania'], coder: 'own' });
    expect(claim).to.deep.include({ from: ['aland'], to: ['borduria'], period: '2021-08', periodBasis: 'stated' });
    expect(element.selection).to.equal(`claim:${claim?.id}`);
  });

  it('refuses what the checks refuse, says why, and changes nothing', async () => {
    const element = await editing('aland~borduria');
    const before = storeOf(element).state.data;
    await open(element, 'Add a claim between them');
    await write(element, 'The claim in your own words', 'They trade.');
    await write(element, 'When', 'last week');
    await save(element);
    expect(textOf(all(element, 'form [part~=problem]')[0]))
      .to.contain('cannot be saved yet')
      .and.to.contain('/period');
    expect(storeOf(element).state.data).to.equal(before);
    await expect(element).to.be.accessible();
    await write(element, 'When', '2021');
    await save(element);
    expect(datasetOf(element).claims).to.have.length(sixClaims.claims.length + 1);
  });

  it('keeps a name that is not taken yet from being lost', async () => {
    const element = await editing('aland~borduria');
    await open(element, 'Add a claim between them');
    await write(element, 'The claim in your own words', 'They trade.');
    await write(element, 'About the topics', 'No such topic');
    buttonNamed(element, 'Save').click();
    await element.updateComplete;
    expect(field<HTMLInputElement>(element, 'About the topics').validity.customError).to.equal(true);
    expect(all(element, 'form')).to.have.length(1);
  });

  it('changes a claim that is selected, and leaves the rest of its record alone', async () => {
    const [first] = sixClaims.claims;
    const element = await editing(`claim:${first?.id}`);
    await open(element, 'Edit this claim');
    await write(element, 'The claim in your own words', 'Said otherwise.');
    await save(element);
    const changed = datasetOf(element).claims[0];
    expect({ ...changed }).to.deep.equal({ ...first, summary: 'Said otherwise.' });
  });

  it('merges two actors, and tells what goes', async () => {
    const element = await editing('aland');
    await open(element, 'Merge Aland with another');
    await write(element, 'With', 'borduria');
    expect(textOf(all(element, 'form')[0])).to.match(/\d claims? between the two goe?s?/);
    await save(element, 'Merge');
    expect(datasetOf(element).actors.map(({ id }) => id)).not.to.include('borduria');
    expect(datasetOf(element).actors[0]?.aliases).to.include('Borduria');
  });

  it('removes an actor after telling what goes with it, and undo brings all back', async () => {
    const element = await editing('aland');
    await open(element, 'Remove Aland');
    expect(textOf(all(element, 'form')[0])).to.match(/With it \d claims? .*go/);
    await save(element, 'Remove');
    expect(datasetOf(element).actors.map(({ id }) => id)).not.to.include('aland');
    element.dispatchEvent(new ActorHistoryRequestEvent('undo'));
    await element.updateComplete;
    expect(datasetOf(element).claims).to.have.length(sixClaims.claims.length);
  });

  it('finds a record by its name, and opens it', async () => {
    const element = await editing();
    const [list] = all<HTMLDetailsElement>(element, '[part~=records] details');
    if (list === undefined) throw new Error('There is no list.');
    list.open = true;
    await press(element, list.querySelector<HTMLElement>('.row') ?? undefined);
    expect(field<HTMLInputElement>(element, 'Name').value).to.equal('Aland');
    await open(element, 'Cancel');
    expect(all(element, 'form')).to.have.length(0);
  });

  it('starts an empty dataset, also where there is none', async () => {
    const element = await editing();
    await open(element, 'Start an empty dataset');
    await waitUntil(() => datasetOf(element).id === 'my-dataset', 'nothing is started');
    expect(datasetOf(element).actors).to.deep.equal([]);
    const explorer = await fixture<ActorExplorer>(html`<actor-explorer view="edit"></actor-explorer>`);
    const [inside] = all<ActorEdit>(explorer, 'actor-edit');
    if (inside === undefined) throw new Error('There is no panel.');
    await waitUntil(() => all(inside, 'button').length > 0, 'it does not load', { timeout: 8000 });
    buttonNamed(inside, 'Start an empty dataset').click();
    await waitUntil(() => storeOf(explorer).state.data?.dataset.id === 'my-dataset', 'nothing is started');
  });

  it('survives being moved', async () => {
    const element = await editing('aland');
    place().append(element);
    await element.updateComplete;
    expect(textOf(all(element, '[part~=selected]')[0])).to.contain('Edit Aland');
  });
});
