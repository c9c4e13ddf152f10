import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ActorSearch } from '../../src/elements/actor-search.js';
import '../../src/elements/actor-search.js';
import '../../src/elements/actor-explorer.js';
import { loadFlags } from '../../src/model/looks/load-flags.js';
import { litWarnings } from './lit-warnings.js';
import {
  all,
  buttonNamed,
  copyOfSixClaims,
  countListeners,
  nextEvent,
  place,
  press,
  settled,
  sixClaims,
  storeOf,
  textOf,
} from './panel-fixture.js';

interface Setting {
  readonly lens?: string;
  readonly data?: unknown;
}

const search = async ({ lens = '', data = sixClaims }: Setting = {}): Promise<ActorSearch> =>
  settled(
    await fixture<ActorSearch>(html`<actor-search .data=${data} lens=${lens} no-flags theme="light"></actor-search>`),
  );

function fieldOf(element: ActorSearch): HTMLInputElement {
  const [field] = all<HTMLInputElement>(element, 'input');
  if (field === undefined) throw new Error('There is no field.');
  return field;
}

const popupOf = (element: ActorSearch): HTMLElement => all(element, '.popup')[0] ?? document.body;

const isOpen = (element: ActorSearch): boolean => popupOf(element).matches(':popover-open');

/** Types a query without waiting for what it finds. */
async function type(element: ActorSearch, query: string): Promise<void> {
  const field = fieldOf(element);
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

const status = (element: ActorSearch): string => textOf(all(element, '[role=status]')[0]);

const isSettled = (element: ActorSearch): boolean => /found|Nothing/.test(status(element));

/** Types a query and waits for what it finds. */
async function find(element: ActorSearch, query: string): Promise<ActorSearch> {
  await type(element, query);
  await waitUntil(() => isSettled(element), 'nothing was answered', { timeout: 8000 });
  return element;
}

async function key(element: ActorSearch, name: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more });
  fieldOf(element).dispatchEvent(event);
  await aTimeout(0);
  await element.updateComplete;
  return event;
}

const options = (element: Element): HTMLElement[] => all(element, '[role=option]');

/** The rows below a heading, each with what is read aloud. */
function rows(element: Element, heading: string): string[] {
  const group = all(element, '[role=group]').find((one) => textOf(one).startsWith(heading));
  return [...(group?.querySelectorAll('[role=option]') ?? [])].map(textOf);
}

const marks = (element: Element): string[] => all(element, 'mark').map(textOf);

const activeRow = (element: ActorSearch): string => {
  const id = fieldOf(element).getAttribute('aria-activedescendant');
  return id === null ? '' : textOf(element.shadowRoot?.getElementById(id));
};

/** Many states whose names begin alike. */
function crowded(count: number): unknown {
  const data = copyOfSixClaims();
  data.actors.push(
    ...Array.from({ length: count }, (_, index) => ({ id: `extra-${index}`, name: `Extra ${index}`, kind: 'state' })),
  );
  return data;
}

describe('<actor-search>', () => {
  before(() => loadFlags());

  it('shows its fallback content and a field that waits before there is data', async () => {
    const element = await fixture<ActorSearch>(html`<actor-search><p>Not yet.</p></actor-search>`);
    expect(all<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
    expect(fieldOf(element).disabled).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('lists the problems of a file it cannot read', async () => {
    const element = await search({ data: { format: 'other' } });
    expect(all(element, '.issues li').length).to.be.greaterThan(0);
    expect(fieldOf(element).disabled).to.equal(true);
  });

  it('is a field alone until something is typed', async () => {
    const element = await search();
    expect(isOpen(element)).to.equal(false);
    expect(fieldOf(element).getAttribute('aria-expanded')).to.equal('false');
    expect(buttonNamed(element, 'Clear').hidden).to.equal(true);
    await type(element, '   ');
    expect(isOpen(element)).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('takes the keyboard when it is asked to', async () => {
    const element = await search();
    element.focus();
    expect(element.shadowRoot?.activeElement).to.equal(fieldOf(element));
  });

  it('says that it gets ready, then lists what it finds in groups with counts', async () => {
    const element = await search({ data: copyOfSixClaims() });
    await type(element, 'aland');
    expect(textOf(all(element, '.popup')[0])).to.equal('');
    expect(status(element)).to.equal('Getting the search ready…');
    expect(all(element, '.message').map((message) => message.textContent)).to.deep.equal(['Getting the search ready…']);
    await expect(element).to.be.accessible();
    await find(element, 'aland');
    expect(all(element, '.heading').map(textOf)).to.deep.equal(['Actors 2', 'Claims 5']);
    expect(status(element)).to.contain('2 actors, 5 claims found.');
    expect(fieldOf(element).getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('finds an actor by its alias and says so', async () => {
    const element = await find(await search(), 'alandia');
    expect(rows(element, 'Actors')).to.deep.equal(['Aland state · also called Alandia']);
    expect(marks(element)).to.deep.equal(['Alandia']);
  });

  it('finds an actor whose name is misspelt or written without its diacritics', async () => {
    const data = copyOfSixClaims();
    data.actors.push({ id: 'xizi', name: 'Xızı Əli', kind: 'state' });
    const element = await find(await search({ data }), 'xizi eli');
    expect(rows(element, 'Actors')[0]).to.contain('Xızı Əli');
    expect(marks(element)).to.deep.equal(['Xızı', 'Əli']);
    await find(element, 'Bordurja');
    expect(rows(element, 'Actors')).to.deep.equal(['Borduria state']);
    expect(marks(element)[0]).to.equal('Borduria');
  });

  it('marks what was typed of a word', async () => {
    const element = await find(await search(), 'dorl');
    expect(rows(element, 'Actors')).to.deep.equal(['Dorland state']);
    expect(marks(element)[0]).to.equal('Dorl');
  });

  it('says what an actor is counted as, and selects the whole', async () => {
    const element = await find(await search(), 'guard');
    expect(rows(element, 'Actors')).to.deep.equal(['Guard of Aland body or office · counted as Aland']);
    const asked = nextEvent(element, 'actor-select-request');
    await press(element, options(element)[0]);
    expect((await asked).selection).to.deep.equal({ kind: 'actors', actors: ['aland'] });
    expect(element.selection).to.equal('aland');
  });

  it('selects the part itself where the lens does not roll up', async () => {
    const element = await find(await search({ lens: 'roll-up=none' }), 'guard');
    expect(rows(element, 'Actors')).to.deep.equal(['Guard of Aland body or office']);
    await key(element, 'Enter');
    expect(element.selection).to.equal('aland-guard');
  });

  it('says which actors the present lens does not show', async () => {
    const element = await find(await search({ lens: 'hidden=borduria' }), 'borduria');
    expect(rows(element, 'Actors')[0]).to.equal('Borduria state · not in this view');
    await find(element, 'elbonia');
    expect(rows(element, 'Actors')).to.deep.equal(['Elbonia state · no relation in this view']);
    await find(element, 'herald');
    expect(rows(element, 'Actors')).to.deep.equal(['The Herald media · only speaks in this view']);
  });

  it('finds topics and asks for a lens of one', async () => {
    const element = await find(await search(), 'great dam');
    expect(rows(element, 'Topics')).to.deep.equal(['River dam project · 1 claim · also called Great Dam']);
    const asked = nextEvent(element, 'actor-lens-request');
    await key(element, 'Enter');
    expect((await asked).change).to.deep.equal({ topics: ['river-dam'] });
    expect(element.lens).to.equal('topics=river-dam');
    expect(status(element)).to.equal('The view now shows what is about River dam.');
    await find(element, 'great dam');
    expect(rows(element, 'Topics')[0]).to.contain('shown alone now');
  });

  it('asks for the forecasts of a scenario together with it', async () => {
    const data = copyOfSixClaims();
    Object.assign(data.topics[0] ?? {}, { kind: 'scenario' });
    const element = await find(await search({ data }), 'dam');
    await key(element, 'Enter');
    expect(element.lens).to.equal('topics=river-dam&scenario=river-dam');
  });

  it('finds claims by their words and selects them', async () => {
    const element = await find(await search(), 'drills');
    expect(rows(element, 'Claims')).to.deep.equal([
      'The Guard of Aland drills near the frontier with Borduria. Threat · Stated by the author · Border Gazette 2021',
    ]);
    await press(element, options(element)[0]);
    expect(element.selection).to.equal('claim:gazette-1');
  });

  it('selects a claim that the lens does not show, and says so', async () => {
    const element = await find(await search(), 'denies');
    expect(rows(element, 'Claims')[0]).to.match(/not in this view$/);
    await key(element, 'Enter');
    expect(element.selection).to.equal('claim:gazette-3');
  });

  it('says what it did not find', async () => {
    const element = await find(await search(), ' xyzzyq ');
    expect(status(element)).to.equal('Nothing found for “xyzzyq”; try fewer letters.');
    expect(isOpen(element)).to.equal(true);
    expect(options(element)).to.have.length(0);
    expect(fieldOf(element).getAttribute('aria-expanded')).to.equal('false');
    await expect(element).to.be.accessible();
  });

  it('moves through the rows in a circle', async () => {
    const element = await find(await search(), 'aland');
    expect(activeRow(element)).to.equal('');
    await key(element, 'ArrowDown');
    expect(activeRow(element)).to.equal('Aland state');
    await expect(element).to.be.accessible();
    await key(element, 'ArrowUp');
    expect(activeRow(element)).to.equal(options(element).map(textOf).at(-1));
    await key(element, 'ArrowDown');
    await key(element, 'End');
    expect(activeRow(element)).to.equal(options(element).map(textOf).at(-1));
    await key(element, 'Home');
    await key(element, 'ArrowDown');
    expect(activeRow(element)).to.contain('Guard of Aland');
    expect(options(element).map((row) => row.ariaSelected)).to.deep.equal(
      options(element).map((_, index) => String(index === 1)),
    );
  });

  it('leaves Home, End and single letters to the field while no row is active', async () => {
    const element = await find(await search(), 'aland');
    expect((await key(element, 'Home')).defaultPrevented).to.equal(false);
    expect((await key(element, 'x')).defaultPrevented).to.equal(false);
    expect((await key(element, 'ArrowDown', { isComposing: true })).defaultPrevented).to.equal(false);
    expect(activeRow(element)).to.equal('');
  });

  it('takes the first row on Enter where none is active', async () => {
    const element = await find(await search(), 'carp');
    await key(element, 'Enter');
    expect(element.selection).to.equal('carpania');
    expect(isOpen(element)).to.equal(false);
    expect(status(element)).to.equal('Selected: Carpania');
  });

  it('closes on Escape, then clears, then leaves the key to others', async () => {
    const element = await find(await search(), 'aland');
    let heard = 0;
    element.addEventListener('keydown', () => (heard += 1));
    await key(element, 'Escape');
    expect([isOpen(element), fieldOf(element).value]).to.deep.equal([false, 'aland']);
    await key(element, 'Escape');
    expect(fieldOf(element).value).to.equal('');
    expect(heard).to.equal(0);
    await key(element, 'Escape');
    expect(heard).to.equal(1);
  });

  it('opens again on an arrow key and on a click', async () => {
    const element = await find(await search(), 'aland');
    await key(element, 'ArrowUp', { altKey: true });
    expect(isOpen(element)).to.equal(false);
    await key(element, 'ArrowDown');
    expect(isOpen(element)).to.equal(true);
    await key(element, 'Escape');
    await press(element, fieldOf(element));
    expect(isOpen(element)).to.equal(true);
  });

  it('closes when the keyboard goes elsewhere', async () => {
    const element = await find(await search(), 'aland');
    fieldOf(element).dispatchEvent(new FocusEvent('blur'));
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
  });

  it('clears at the press of a button and stays ready for typing', async () => {
    const element = await find(await search(), 'aland');
    await press(element, buttonNamed(element, 'Clear'));
    expect([fieldOf(element).value, isOpen(element)]).to.deep.equal(['', false]);
    expect(element.shadowRoot?.activeElement).to.equal(fieldOf(element));
  });

  it('does not take the keyboard out of the field when a row is pressed', async () => {
    const element = await find(await search(), 'aland');
    const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    options(element)[0]?.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
  });

  it('shows eight of many actors, then all, and goes on with the ninth', async () => {
    const element = await find(await search({ data: crowded(30) }), 'extra');
    expect(rows(element, 'Actors')).to.have.length(9);
    expect(rows(element, 'Actors').at(-1)).to.equal('Show all 30 actors');
    await key(element, 'ArrowUp');
    await key(element, 'Enter');
    expect(rows(element, 'Actors')).to.have.length(30);
    expect(activeRow(element)).to.equal(rows(element, 'Actors')[8]);
    expect(isOpen(element)).to.equal(true);
    await find(element, 'extr');
    expect(rows(element, 'Actors')).to.have.length(9);
  });

  it('shows the best two hundred where there are more', async () => {
    const element = await find(await search({ data: crowded(260) }), 'extra');
    expect(rows(element, 'Actors').at(-1)).to.equal('Show the best 200 of 260 actors');
    await press(element, options(element)[8]);
    expect(rows(element, 'Actors')).to.have.length(200);
  });

  it('selects nothing where a host page vetoes the request', async () => {
    const element = await find(await search(), 'carp');
    element.addEventListener('actor-select-request', (event) => event.preventDefault());
    await key(element, 'Enter');
    expect(element.selection).to.equal('');
    expect(status(element)).to.equal('');
  });

  it('shows names as text, whatever they contain', async () => {
    const data = copyOfSixClaims();
    data.actors.push({ id: 'odd', name: '<img src=x onerror=alert(1)> Oddland', kind: 'state' });
    const element = await find(await search({ data }), 'oddl');
    expect(rows(element, 'Actors')[0]).to.contain('<img src=x onerror=alert(1)> Oddland');
    expect(all(element, 'img')).to.have.length(0);
  });

  it('opens beside the field, within the window, over what would clip it', async () => {
    const home = place();
    home.style.setProperty('overflow', 'hidden');
    home.style.setProperty('block-size', '44px');
    home.style.setProperty('inline-size', '200px');
    const element = document.createElement('actor-search');
    element.data = sixClaims;
    home.append(element);
    await find(await settled(element), 'aland');
    const [field, popup] = [fieldOf(element).getBoundingClientRect(), popupOf(element).getBoundingClientRect()];
    expect(popup.height).to.be.greaterThan(44);
    expect(popup.left).to.be.at.least(0);
    expect(popup.right).to.be.at.most(document.documentElement.clientWidth);
    expect(popup.bottom <= field.top || popup.top >= field.bottom).to.equal(true);
  });

  it('follows another dataset while it is open', async () => {
    const element = await find(await search(), 'extra');
    expect(options(element)).to.have.length(0);
    element.data = crowded(2);
    await waitUntil(() => rows(element, 'Actors').length === 2);
  });

  it('asks the explorer around it, and leaves loading and failing to it', async () => {
    const explorer = await fixture<HTMLElementTagNameMap['actor-explorer']>(
      html`<actor-explorer .data=${sixClaims}><actor-search slot="credit"></actor-search></actor-explorer>`,
    );
    await settled(explorer);
    const element = explorer.querySelector('actor-search');
    if (element === null) throw new Error('There is no search.');
    await find(element, 'carp');
    await key(element, 'Enter');
    expect(explorer.selection).to.equal('carpania');
    expect(all(element, 'slot')).to.have.length(0);
  });

  it('follows an explorer from outside and lets go of it', async () => {
    const explorer = await search();
    const listeners = countListeners(storeOf(explorer));
    const element = await fixture<ActorSearch>(html`<actor-search .explorer=${explorer}></actor-search>`);
    await find(element, 'dorl');
    await key(element, 'Enter');
    expect(explorer.selection).to.equal('dorland');
    element.remove();
    expect(listeners()).to.equal(0);
  });

  it('closes when it is moved or removed, and leaves nothing behind however often it comes and goes', async () => {
    const explorer = await search();
    const listeners = countListeners(storeOf(explorer));
    const home = place();
    const element = document.createElement('actor-search');
    element.explorer = explorer;
    for (let round = 0; round < 10; round += 1) {
      home.append(element);
      await element.updateComplete;
      await find(element, 'aland');
      expect(isOpen(element)).to.equal(true);
      element.remove();
      await element.updateComplete;
      expect(isOpen(element)).to.equal(false);
    }
    expect(listeners()).to.equal(0);
    expect(document.querySelectorAll(':popover-open')).to.have.length(0);
  });

  it('gives Lit nothing to complain about', () => {
    expect(litWarnings()).to.deep.equal([]);
  });
});
