import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import '../../src/elements/actor-explorer.js';
import { ActorLensRequestEvent, ActorSelectRequestEvent } from '../../src/state/events.js';
import { selectActors } from '../../src/model/selection.js';
import {
  all,
  buttonNamed,
  copyOfSixClaims,
  nextEvent,
  place,
  press,
  settled,
  sixClaims,
  storeOf,
  textOf,
} from './panel-fixture.js';

const explorer = async (): Promise<ActorExplorer> =>
  settled(await fixture<ActorExplorer>(html`<actor-explorer .data=${sixClaims} theme="light"></actor-explorer>`));

const isShown = (element: Element | undefined): boolean => element !== undefined && !element.hasAttribute('hidden');

const shownPanels = (element: ActorExplorer): readonly string[] =>
  all(element, '.panel')
    .filter(isShown)
    .map((panel) => panel.getAttribute('aria-label') ?? '');

const shownViews = (element: ActorExplorer): readonly string[] =>
  all(element, '.main-view')
    .filter(isShown)
    .map((view) => view.getAttribute('aria-label') ?? '');

function tabNamed(element: ActorExplorer, name: string): HTMLElement {
  const found = all(element, '[role="tab"]').find((tab) => textOf(tab) === name);
  if (found === undefined) throw new Error(`There is no tab "${name}".`);
  return found;
}

const footer = (element: ActorExplorer): string => textOf(all(element, 'footer')[0]);

const firstActor = sixClaims.actors[0]?.id ?? '';

describe('<actor-explorer>', () => {
  it('begins with the title, a picture, three questions and what the picture is not', async () => {
    const element = await explorer();
    expect(textOf(all(element, 'h2')[0])).to.equal(sixClaims.title);
    expect(all(element, '.questions .button').filter(isShown).map(textOf)).to.deep.equal([
      'Who threatens whom?',
      'What is only feared?',
      'What do two texts agree on?',
      'States only',
    ]);
    expect(all(element, '.key li').map(textOf)).to.deep.equal(['Alliance', 'Rivalry', 'Trade', 'Threat']);
    expect(footer(element)).to.contain('Not a map of what is true: a map of what 2 texts say.');
    expect(shownPanels(element)).to.deep.equal([]);
  });

  it('says what its attributes say in place of the dataset', async () => {
    const element = await settled(
      await fixture<ActorExplorer>(
        html`<actor-explorer
          .data=${sixClaims}
          headline="Who threatens whom"
          caption="As six claims tell it."
          credit="By the desk"
        ></actor-explorer>`,
      ),
    );
    expect(textOf(all(element, 'h2')[0])).to.equal('Who threatens whom');
    expect(textOf(all(element, '.caption')[0])).to.equal('As six claims tell it.');
    expect(textOf(all(element, '.disclaimer')[0])).to.contain('By the desk');
    expect(all(element, 'section')[0]?.getAttribute('aria-label')).to.equal('Who threatens whom');
    element.removeAttribute('headline');
    await element.updateComplete;
    expect(textOf(all(element, 'h2')[0])).to.equal(sixClaims.title);
  });

  it('is accessible at the start, with a panel open and with something selected', async () => {
    const element = await explorer();
    await expect(element).to.be.accessible();
    await press(element, buttonNamed(element, 'Filter'));
    element.selection = firstActor;
    await element.updateComplete;
    expect(shownPanels(element)).to.deep.equal(['Filter', 'Details']);
    await expect(element).to.be.accessible();
  });

  it('says that it has no dataset while it has none', async () => {
    const element = await fixture<ActorExplorer>(html`<actor-explorer></actor-explorer>`);
    expect(textOf(all(element, '.notice')[0])).to.contain('No dataset yet');
    await expect(element).to.be.accessible();
  });

  it('says that it is loading, and shows what has come', async () => {
    const element = await fixture<ActorExplorer>(html`<actor-explorer></actor-explorer>`);
    const loaded = oneEvent(element, 'actor-load');
    element.src = '/datasets/six-claims';
    await element.updateComplete;
    await element.updateComplete;
    expect(textOf(all(element, '.notice')[0])).to.contain('Loading');
    await loaded;
    await element.updateComplete;
    expect(textOf(all(element, 'h2')[0])).to.equal(sixClaims.title);
  });

  it('names every problem of a dataset it cannot show, keeps the one before, and can be told to go on', async () => {
    const element = await explorer();
    const failed = oneEvent(element, 'actor-error');
    const broken = copyOfSixClaims();
    Object.assign(broken.claims[0] ?? {}, { from: ['nobody'] });
    element.data = broken;
    await failed;
    await element.updateComplete;
    const problem = textOf(all(element, '[role="alert"]')[0]);
    expect(problem).to.contain('nobody');
    expect(problem).to.contain('/claims/0/from/0');
    expect(problem).to.contain('still shown');
    expect(element.toGraphJSON()?.dataset.id).to.equal(sixClaims.id);
    await expect(element).to.be.accessible();
    await press(element, all(element, '[role="alert"] button').at(-1));
    expect(all(element, '[role="alert"]')).to.deep.equal([]);
  });

  it('says what it could not read of a lens, and takes the rest', async () => {
    const element = await explorer();
    element.lens = 'types=friendship&min-claims=2';
    await element.updateComplete;
    expect(textOf(all(element, '[role="alert"]')[0])).to.contain('friendship');
    expect(element.lens).to.equal('min-claims=2');
  });

  it('offers a way back when nothing matches the lens', async () => {
    const element = await explorer();
    element.lens = 'types=';
    await element.updateComplete;
    expect(textOf(all(element, '.notice')[0])).to.contain('Nothing matches');
    await press(element, all(element, '.notice button')[0]);
    expect(element.lens).to.equal('');
  });

  it('answers a question with a lens, and takes it back when asked again', async () => {
    const element = await explorer();
    const changed = oneEvent(element, 'actor-lens-change');
    const question = buttonNamed(element, 'Who threatens whom?');
    await press(element, question);
    await changed;
    expect(element.lens).to.equal('types=threat');
    expect(question.getAttribute('aria-pressed')).to.equal('true');
    await press(element, question);
    expect(element.lens).to.equal('');
  });

  it('asks its questions of the actors that are drawn', async () => {
    const element = await explorer();
    await press(element, buttonNamed(element, 'States only'));
    await press(element, buttonNamed(element, 'Who threatens whom?'));
    expect(element.lens).to.equal('types=threat&kinds=state');
    await press(element, buttonNamed(element, 'Show everything again'));
    expect(element.lens).to.equal('kinds=state');
    await press(element, buttonNamed(element, 'States only'));
    expect(element.lens).to.equal('');
  });

  it('opens its keyboard map by ? and by button, and closes it by Escape', async () => {
    const element = await explorer();
    const map = all<HTMLDialogElement>(element, '.keyboard-map')[0];
    all(element, '.panel-buttons button')[0]?.focus();
    await sendKeys({ press: '?' });
    expect(map?.open).to.equal(true);
    expect(textOf(map)).to.contain('/ go to the search');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    expect(map?.open).to.equal(false);
    buttonNamed(element, 'Keyboard map').click();
    expect(map?.open).to.equal(true);
    map?.close();
  });

  it('goes to its search by /, but not while somebody types', async () => {
    const element = await explorer();
    all(element, '.panel-buttons button')[0]?.focus();
    await sendKeys({ press: '/' });
    const search = all(element, 'actor-search')[0];
    expect(element.shadowRoot?.activeElement).to.equal(search);
    await sendKeys({ type: '/?' });
    expect(search?.shadowRoot?.querySelector('input')?.value).to.equal('/?');
    expect(all<HTMLDialogElement>(element, '.keyboard-map')[0]?.open).to.equal(false);
  });

  it('undoes and redoes by button and by key', async () => {
    const element = await explorer();
    await press(element, buttonNamed(element, 'What is only feared?'));
    await press(element, buttonNamed(element, 'Undo'));
    expect(element.lens).to.equal('');
    buttonNamed(element, 'Redo').focus();
    await press(element, buttonNamed(element, 'Redo'));
    expect(element.lens).to.equal('modalities=perceived');
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });
    await waitUntil(() => element.lens === '');
  });

  it('opens one panel at a time, closes it, tells so, and leaves the keyboard at its button', async () => {
    const element = await explorer();
    await press(element, buttonNamed(element, 'Legend'));
    expect(shownPanels(element)).to.deep.equal(['Legend']);
    await press(element, buttonNamed(element, 'Outline'));
    expect(shownPanels(element)).to.deep.equal(['Outline']);
    const changed = nextEvent(element, 'actor-view-change');
    await press(element, buttonNamed(element, 'Close panel'));
    expect((await changed).view).to.equal('');
    expect(shownPanels(element)).to.deep.equal([]);
    expect(textOf(element.shadowRoot?.activeElement)).to.equal('Outline');
  });

  describe('its main views', () => {
    it('lie over the picture, which keeps its size but cannot be reached, beside any panel', async () => {
      const element = await explorer();
      await press(element, buttonNamed(element, 'Filter'));
      const graph = all(element, 'actor-graph')[0] as HTMLElement;
      const size = [graph.clientWidth, graph.clientHeight];
      await press(element, tabNamed(element, 'Matrix'));
      expect(shownViews(element)).to.deep.equal(['Matrix']);
      expect(shownPanels(element)).to.deep.equal(['Filter']);
      expect(element.view).to.equal('matrix,filter');
      expect([graph.clientWidth, graph.clientHeight]).to.deep.equal(size);
      expect(graph.closest('[inert]') === null).to.equal(false);
      await press(element, tabNamed(element, 'Picture'));
      expect(shownViews(element)).to.deep.equal([]);
      expect(graph.closest('[inert]')).to.equal(null);
      expect(element.view).to.equal('filter');
    });

    it('are loaded when they are first opened, and show what the lens shows', async () => {
      const element = await explorer();
      element.view = 'matrix';
      await customElements.whenDefined('actor-matrix');
      const matrix = all(element, 'actor-matrix')[0] as HTMLElement;
      await waitUntil(() => all(matrix, '[role="grid"]').length === 1);
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('are walked by arrow keys and opened by Enter', async () => {
      const element = await explorer();
      tabNamed(element, 'Picture').focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(textOf(element.shadowRoot?.activeElement)).to.equal('Matrix');
      expect(element.view).to.equal('');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => element.view === 'matrix');
      await element.updateComplete;
      const stops = all(element, '[role="tab"]').filter(({ tabIndex }) => tabIndex === 0);
      expect(stops.map(textOf)).to.deep.equal(['Matrix']);
      await sendKeys({ press: 'Home' });
      expect(textOf(element.shadowRoot?.activeElement)).to.equal('Picture');
    });

    it('are set by attribute together with a panel, and what is no view is named', async () => {
      const element = await explorer();
      element.setAttribute('view', 'reader,outlin');
      await element.updateComplete;
      expect(element.view).to.equal('reader');
      const problem = textOf(all(element, '[role="alert"]')[0]);
      expect(problem).to.contain('"outlin" is no view');
      expect(problem).to.contain('Did you mean "outline"?');
      await press(element, all(element, '[role="alert"] button').at(-1));
      expect(all(element, '[role="alert"]')).to.deep.equal([]);
      expect(element.view).to.equal('reader');
    });

    it('leave out a layout and a measure that there are not, and name them', async () => {
      const element = await explorer();
      element.setAttribute('layout', 'forse');
      element.setAttribute('size-by', 'fame');
      await element.updateComplete;
      expect([element.layout, element.sizeBy]).to.deep.equal(['stored', 'degree']);
      const problems = all(element, '[role="alert"]').map(textOf).join(' ');
      expect(problems).to.contain('"forse" is no layout');
      expect(problems).to.contain('"fame" is no size-by');
    });

    it('stay where the controls are hidden', async () => {
      const element = await explorer();
      element.view = 'matrix';
      element.noControls = true;
      await element.updateComplete;
      expect(shownViews(element)).to.deep.equal(['Matrix']);
      expect(isShown(all(element, '.bar')[0])).to.equal(false);
    });

    it('are replaced by what a page puts into their slots', async () => {
      const element = await settled(
        await fixture<ActorExplorer>(
          html`<actor-explorer .data=${sixClaims} view="matrix"><p slot="matrix">Our own matrix</p></actor-explorer>`,
        ),
      );
      const slot = all<HTMLSlotElement>(element, 'slot[name="matrix"]')[0];
      expect(slot?.assignedElements().map(textOf)).to.deep.equal(['Our own matrix']);
      expect(all(element, '.view-status')).to.deep.equal([]);
    });
  });

  it('lets a listener of the page veto a request, wherever it listens', async () => {
    const element = await explorer();
    for (const target of [element, element.parentElement ?? document.body, document]) {
      target.addEventListener('actor-lens-request', (event) => event.preventDefault(), { once: true });
      element.dispatchEvent(new ActorLensRequestEvent({ types: ['threat'] }));
      await Promise.resolve();
      expect(element.lens).to.equal('');
    }
    element.dispatchEvent(new ActorLensRequestEvent({ types: ['threat'] }));
    await Promise.resolve();
    expect(element.lens).to.equal('types=threat');
  });

  it('fires no change event for what the page itself sets', async () => {
    const element = await explorer();
    let changes = 0;
    for (const type of ['actor-lens-change', 'actor-selection-change'] as const) {
      element.addEventListener(type, () => (changes += 1));
    }
    element.lens = 'types=trade';
    element.selection = firstActor;
    await element.updateComplete;
    expect(changes).to.equal(0);
  });

  it('keeps two explorers apart', async () => {
    const one = await explorer();
    const other = await explorer();
    one.dispatchEvent(new ActorSelectRequestEvent(selectActors(firstActor)));
    await Promise.resolve();
    expect(one.selection).to.equal(firstActor);
    expect(other.selection).to.equal('');
  });

  it('keeps data, lens and selection when it is moved, and its panels with it', async () => {
    const element = await explorer();
    element.lens = 'types=threat';
    element.selection = firstActor;
    const store = storeOf(element);
    place().append(element);
    await element.updateComplete;
    expect(storeOf(element)).to.equal(store);
    expect(element.lens).to.equal('types=threat');
    const details = all(element, 'actor-details')[0];
    await waitUntil(() => textOf(all(details as Element, 'h3, h2')[0]) !== '');
  });

  it('closes its store when it is removed, and comes back as it was', async () => {
    const element = await explorer();
    element.lens = 'types=threat';
    const store = storeOf(element);
    const home = element.parentElement ?? document.body;
    element.remove();
    await Promise.resolve();
    expect(store.isOpen).to.equal(false);
    expect(element.handle).to.equal(null);
    home.append(element);
    await element.updateComplete;
    expect(element.lens).to.equal('types=threat');
    expect(element.toGraphJSON()?.dataset.id).to.equal(sixClaims.id);
  });

  it('shows what a page puts into its slots', async () => {
    const element = await fixture<ActorExplorer>(html`
      <actor-explorer .data=${sixClaims}>
        <h1 slot="headline">Our headline</h1>
        <p slot="credit">Drawn by us</p>
      </actor-explorer>
    `);
    await settled(element);
    const slot = all<HTMLSlotElement>(element, 'slot[name="headline"]')[0];
    expect(slot?.assignedElements().map(textOf)).to.deep.equal(['Our headline']);
  });

  it('gives the graph as JSON and as a file, and says when it cannot', async () => {
    const element = await explorer();
    const file = await element.exportAs('graph-json');
    expect(JSON.parse(await file.text())).to.deep.equal(element.toGraphJSON());
    expect(file.type).to.equal('application/json');
    const unknown = await element.exportAs('crayon').catch((error: Error) => error.message);
    expect(unknown).to.contain('crayon');
    const empty = await fixture<ActorExplorer>(html`<actor-explorer></actor-explorer>`);
    expect(empty.toGraphJSON()).to.equal(null);
  });
});
