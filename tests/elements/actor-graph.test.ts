import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import '../../src/elements/actor-explorer.js';
import type { ActorGraph } from '../../src/elements/actor-graph.js';
import '../../src/elements/actor-graph.js';
import { positionsOf } from '../../src/state/derive.js';
import { ActorHistoryRequestEvent, type ActorLayoutChangeEvent } from '../../src/state/events.js';
import {
  click,
  drag,
  drawn,
  graph,
  hasInk,
  painting,
  placeOfActor,
  placeOfStrand,
  sceneOf,
  view,
} from './graph-fixture.js';
import { litWarnings } from './lit-warnings.js';
import {
  all,
  buttonNamed,
  copyOfSixClaims,
  nextEvent,
  place,
  settled,
  sixClaims,
  storeOf,
  textOf,
} from './panel-fixture.js';

const ring = (element: ActorGraph): HTMLElement | undefined => all(element, '.cursor:not([hidden])')[0];
const spoken = (element: ActorGraph): string => textOf(all(element, '[aria-live]')[0]);
const tooltip = (element: ActorGraph): HTMLElement | undefined => all(element, '[part=tooltip]:not([hidden])')[0];

/** `Shift+` holds Shift down meanwhile. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const isShifted = key.startsWith('Shift+');
    if (isShifted) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: key.replace('Shift+', '') });
    if (isShifted) await sendKeys({ up: 'Shift' });
  }
  await nextFrame();
}

/** Takes the keyboard into the picture, as Tab does. */
async function enter(element: ActorGraph): Promise<void> {
  view(element).focus();
  await element.updateComplete;
}

function middleOf(node: Element | undefined): [number, number] {
  const { left, top, width, height } = (node as Element).getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

function expectNear(actual: readonly [number, number], wanted: readonly [number, number]): void {
  expect(
    Math.hypot(actual[0] - wanted[0], actual[1] - wanted[1]),
    `${actual.join()} near ${wanted.join()}`,
  ).to.be.below(3);
}

describe('<actor-graph>', () => {
  before(() => setViewport({ width: 1000, height: 700 }));
  // A pointer left over the picture would go on hovering in the next test.
  afterEach(() => sendMouse({ type: 'move', position: [999, 699] }));
  after(() => expect(litWarnings()).to.deep.equal([]));

  describe('before there is data', () => {
    it('shows its fallback content', async () => {
      const element = await fixture<ActorGraph>(html`<actor-graph><p>Not yet.</p></actor-graph>`);
      const slot = all<HTMLSlotElement>(element, 'slot')[0];
      expect(slot?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
      expect(slot?.closest('[hidden]')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('has no controls and exports nothing', async () => {
      const element = await fixture<ActorGraph>(html`<actor-graph></actor-graph>`);
      expect(all(element, 'button, select')).to.have.length(0);
      expect(element.toGraphJSON()).to.equal(null);
      const failure = await element.exportAs('graph-json').then(
        () => null,
        (error: unknown) => error,
      );
      expect(String(failure)).to.contain('no dataset');
    });

    it('says that it loads', async () => {
      const element = await fixture<ActorGraph>(html`<actor-graph></actor-graph>`);
      element.openStore().update((state) => ({ ...state, status: 'loading' }));
      await element.updateComplete;
      expect(textOf(all(element, '[part=loading]')[0])).to.equal('Loading the dataset…');
    });

    it('lists the problems of a file it cannot read, and tries again', async () => {
      const element = await graph({ data: { format: 'something else' } });
      expect(all(element, '.issues li').length).to.be.greaterThan(0);
      await expect(element).to.be.accessible();
      const again = oneEvent(element, 'actor-error');
      buttonNamed(element, 'Try again').click();
      await again;
    });
  });

  describe('the first picture', () => {
    it('is painted at once, and Cytoscape takes its place', async () => {
      const element = await graph();
      expect(painting(element).hidden).to.equal(false);
      expect(hasInk(painting(element))).to.equal(true);
      await drawn(element);
      const canvases = [...view(element).querySelectorAll('canvas')];
      expect(canvases.some(hasInk)).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('is painted when the element gets a size later', async () => {
      const element = await fixture<ActorGraph>(
        html`<actor-graph style="display: none" .data=${sixClaims}></actor-graph>`,
      );
      await settled(element);
      element.style.display = 'block';
      await waitUntil(() => painting(element).hidden || hasInk(painting(element)));
      await drawn(element);
      await cursorPlace(element);
      // Once the box is known the picture glides to make room for the selects, and the cursor with it.
      const distance = (): number => {
        const [here, wanted] = [middleOf(ring(element)), placeOfActor(element, 'aland')];
        return Math.hypot(here[0] - wanted[0], here[1] - wanted[1]);
      };
      await waitUntil(() => distance() < 3, 'it fits the new box', { timeout: 8000 });
    });

    it('goes where the lens comes to show nothing before Cytoscape is there', async () => {
      const element = await graph();
      element.lens = 'types=rivalry';
      await element.updateComplete;
      expect(painting(element).hidden || !hasInk(painting(element))).to.equal(true);
    });
  });

  /** Where the ring stands once the keyboard has come in. */
  async function cursorPlace(element: ActorGraph): Promise<[number, number]> {
    await enter(element);
    await press('ArrowRight');
    await waitUntil(() => ring(element) !== undefined);
    await aTimeout(50);
    return middleOf(ring(element));
  }

  describe('the picture in words', () => {
    it('gives its selects way to the picture where there is room for little', async () => {
      const element = await graph();
      element.style.cssText = 'inline-size: 360px; block-size: 280px';
      const corner = all(element, '.corner')[0];
      await waitUntil(() => corner?.offsetHeight === 0);
      const buttons = all(element, '.controls button').map((button) => button.getBoundingClientRect().top);
      expect(new Set(buttons).size).to.equal(1);
      element.style.cssText = 'inline-size: 360px; block-size: 480px';
      await waitUntil(() => (corner?.offsetHeight ?? 0) > 0);
    });

    it('is called what its alt says', async () => {
      const element = await graph();
      element.alt = 'Who threatens whom';
      await element.updateComplete;
      expect(view(element).getAttribute('aria-label')).to.equal('Who threatens whom');
    });

    it('is an application with a name, a role and a help text', async () => {
      const element = await graph();
      const box = view(element);
      expect(box.getAttribute('role')).to.equal('application');
      expect(box.getAttribute('aria-label')).to.equal('Graph of 4 actors and 6 relations');
      expect(box.getAttribute('aria-roledescription')).to.equal('relationship graph');
      const help = element.shadowRoot?.getElementById(box.getAttribute('aria-describedby') ?? '');
      expect(textOf(help)).to.contain('Arrow keys move between actors');
      expect(help?.offsetWidth).to.be.below(2);
    });

    it('follows the lens', async () => {
      const element = await graph();
      element.lens = 'types=trade';
      await element.updateComplete;
      expect(view(element).getAttribute('aria-label')).to.equal('Graph of 2 actors and 1 relation');
    });

    it('says that nothing matches, and goes back to the default lens', async () => {
      const element = await graph({ lens: 'types=rivalry' });
      expect(textOf(all(element, '[part=nothing]')[0])).to.contain('Nothing matches this lens.');
      await expect(element).to.be.accessible();
      all(element, '[part=nothing] button')[0]?.click();
      await waitUntil(() => element.lens === '');
      await element.updateComplete;
      expect(all(element, '[part=nothing]')).to.have.length(0);
    });
  });

  describe('under the mouse', () => {
    it('selects an actor, and takes the selection back', async () => {
      const element = await drawn(await graph());
      const changes: string[] = [];
      element.addEventListener('actor-selection-change', ({ selection }) => changes.push(selection));
      await click(placeOfActor(element, 'borduria'));
      await waitUntil(() => changes.length === 1);
      await aTimeout(400);
      await click(placeOfActor(element, 'borduria'));
      await waitUntil(() => changes.length === 2);
      expect(changes).to.deep.equal(['borduria', '']);
    });

    it('adds an actor with Shift', async () => {
      const element = await drawn(await graph({ selection: 'aland' }));
      await sendKeys({ down: 'Shift' });
      await click(placeOfActor(element, 'dorland'));
      await sendKeys({ up: 'Shift' });
      await waitUntil(() => element.selection === 'aland,dorland');
    });

    it('selects a strand', async () => {
      const element = await drawn(await graph());
      await click(placeOfStrand(element, 'trade:aland>dorland'));
      await waitUntil(() => element.selection === 'trade:aland>dorland');
    });

    it('clears the selection on the ground', async () => {
      const element = await drawn(await graph({ selection: 'aland' }));
      const { left, top } = view(element).getBoundingClientRect();
      await click([Math.round(left) + 8, Math.round(top) + 8]);
      await waitUntil(() => element.selection === '');
    });

    it('leaves an actor selected after a double click', async () => {
      const element = await drawn(await graph());
      const [x, y] = placeOfActor(element, 'carpania');
      await click([x, y]);
      await click([x, y]);
      await aTimeout(500);
      expect(element.selection).to.equal('carpania');
    });

    it('leaves everything as it is where the host page vetoes', async () => {
      const element = await drawn(await graph());
      element.addEventListener('actor-select-request', (event) => event.preventDefault());
      const asked = oneEvent(element, 'actor-select-request');
      await click(placeOfActor(element, 'borduria'));
      await asked;
      await aTimeout(20);
      expect(element.selection).to.equal('');
    });

    it('moves a dragged actor, and undo brings it back', async () => {
      const element = await drawn(await graph());
      const before = sceneOf(element).nodes.find(({ id }) => id === 'dorland');
      const from = placeOfActor(element, 'dorland');
      const changed = oneEvent(element, 'actor-layout-change');
      await drag(from, [60, 40]);
      const { arrangement } = (await changed) as Event as ActorLayoutChangeEvent;
      const [x = 0, y = 0] = arrangement.pinned.get('dorland') ?? [];
      expect([x > (before?.x ?? 0), y > (before?.y ?? 0)]).to.deep.equal([true, true]);
      element.dispatchEvent(new ActorHistoryRequestEvent('undo'));
      await waitUntil(() => storeOf(element).state.arrangement.pinned.size === 0);
      await aTimeout(700);
      await click(from);
      await waitUntil(() => element.selection === 'dorland');
    });

    it('puts a dragged actor back where the host page vetoes', async () => {
      const element = await drawn(await graph());
      element.addEventListener('actor-layout-request', (event) => event.preventDefault());
      const from = placeOfActor(element, 'dorland');
      await drag(from, [60, 40]);
      await aTimeout(700);
      expect(storeOf(element).state.arrangement.pinned.size).to.equal(0);
      await click(from);
      await waitUntil(() => element.selection === 'dorland');
    });

    it('names the strand under the pointer, within its own box', async () => {
      const element = await drawn(await graph());
      await sendMouse({ type: 'move', position: placeOfStrand(element, 'trade:aland>dorland') });
      await waitUntil(() => tooltip(element) !== undefined);
      expect(textOf(tooltip(element))).to.equal('Aland → Dorland: trade, 1 statement from 1 source');
      const outer = element.getBoundingClientRect();
      const inner = (tooltip(element) as HTMLElement).getBoundingClientRect();
      expect(inner.right).to.be.at.most(outer.right);
      expect(inner.bottom).to.be.at.most(outer.bottom);
      await sendMouse({ type: 'move', position: [999, 699] });
      await waitUntil(() => tooltip(element) === undefined);
    });

    it('takes the name away with the strand', async () => {
      const element = await drawn(await graph());
      await sendMouse({ type: 'move', position: placeOfStrand(element, 'trade:aland>dorland') });
      await waitUntil(() => tooltip(element) !== undefined);
      element.lens = 'types=threat';
      await element.updateComplete;
      expect(tooltip(element) === undefined).to.equal(true);
    });

    it('shows how to zoom when the wheel was left to the page, for a while', async () => {
      const element = await drawn(await graph());
      (document.activeElement as HTMLElement | null)?.blur();
      await sendMouse({ type: 'move', position: placeOfActor(element, 'aland') });
      view(element).dispatchEvent(new WheelEvent('wheel', { deltaY: 40, bubbles: true, composed: true }));
      await element.updateComplete;
      expect(textOf(all(element, '[part=hint]')[0])).to.match(/^Hold (?:Ctrl|⌘) and scroll to zoom/);
      await waitUntil(() => all(element, '[part=hint]').length === 0, 'the hint goes', { timeout: 3000 });
    });
  });

  describe('by keyboard', () => {
    it('moves to the nearest actor ahead, with a ring around it and its name spoken', async () => {
      const element = await drawn(await graph());
      await enter(element);
      await press('ArrowRight');
      await waitUntil(() => spoken(element) === 'Aland, 5 relations');
      expectNear(middleOf(ring(element)), placeOfActor(element, 'aland'));
      await press('ArrowRight');
      await waitUntil(() => spoken(element) === 'Borduria, 4 relations');
      expectNear(middleOf(ring(element)), placeOfActor(element, 'borduria'));
      await expect(element).to.be.accessible();
    });

    it('selects with Enter and clears with Escape', async () => {
      const element = await drawn(await graph());
      await enter(element);
      await press('ArrowRight', 'Enter');
      await waitUntil(() => element.selection === 'aland');
      await waitUntil(() => spoken(element) === 'Aland, 5 relations, selected');
      await press('Escape');
      await waitUntil(() => element.selection === '');
      expect(spoken(element)).to.equal('Aland, 5 relations');
    });

    it('leaves Escape to the page where there is nothing to clear', async () => {
      const element = await drawn(await graph());
      await enter(element);
      const seen = oneEvent(document, 'keydown');
      await press('Escape');
      expect(((await seen) as Event).defaultPrevented).to.equal(false);
    });

    it('steps through the strands of an actor and selects one', async () => {
      const element = await drawn(await graph());
      await enter(element);
      await press('ArrowRight', '.');
      await waitUntil(() => spoken(element).startsWith('Aland ~ Borduria: alliance'));
      await waitUntil(() => textOf(tooltip(element)).startsWith('Aland ~ Borduria: alliance'));
      await press(',', 'Enter');
      await waitUntil(() => element.selection === 'trade:aland>dorland');
      await waitUntil(() => spoken(element).endsWith(', selected'));
    });

    it('pans with Shift and the arrows, zooms with plus and minus, and 0 shows everything', async () => {
      const element = await drawn(await graph());
      await enter(element);
      await press('ArrowRight');
      const fitted = placeOfActor(element, 'aland');
      await press('Shift+ArrowRight');
      await waitUntil(() => middleOf(ring(element))[0] < fitted[0] - 50);
      await press('0');
      await waitUntil(() => Math.abs(middleOf(ring(element))[0] - fitted[0]) < 3);
      const { width } = (ring(element) as HTMLElement).getBoundingClientRect();
      await press('-');
      await waitUntil(() => (ring(element) as HTMLElement).getBoundingClientRect().width < width - 3);
      await press('+', '+');
      await waitUntil(() => (ring(element) as HTMLElement).getBoundingClientRect().width > width + 3);
    });

    it('brings an actor outside the box into it', async () => {
      const element = await drawn(await graph());
      await enter(element);
      await press('ArrowRight', '+', '+', '+', '+', '+');
      await aTimeout(400);
      await press('ArrowRight');
      await aTimeout(400);
      const { right } = element.getBoundingClientRect();
      expect(spoken(element)).to.equal('Borduria, 4 relations');
      expect(middleOf(ring(element))[0]).to.be.below(right);
    });

    it('keeps the ring on its actor while the wheel zooms', async () => {
      const element = await drawn(await graph());
      await enter(element);
      await press('ArrowRight', 'ArrowRight');
      await waitUntil(() => ring(element) !== undefined);
      const before = middleOf(ring(element));
      const { left, top } = view(element).getBoundingClientRect();
      const [clientX, clientY] = [left + 20, top + 20];
      view(element).dispatchEvent(
        new WheelEvent('wheel', { deltaY: -100, clientX, clientY, bubbles: true, cancelable: true, composed: true }),
      );
      await nextFrame();
      await nextFrame();
      expect(middleOf(ring(element))[0]).to.be.greaterThan(before[0] + 20);
    });

    it('goes on from the most important actor where the lens hides the one it stood on', async () => {
      const element = await drawn(await graph());
      await enter(element);
      await press('ArrowRight', 'ArrowLeft');
      await waitUntil(() => spoken(element) === 'Dorland, 1 relation');
      element.lens = 'types=threat';
      await element.updateComplete;
      expect(spoken(element)).to.equal('');
      expect(ring(element) === undefined).to.equal(true);
      await press('Enter');
      expect(element.selection).to.equal('');
      await press('ArrowRight');
      await waitUntil(() => spoken(element) === 'Borduria, 3 relations');
    });

    it('shows its ring to the keyboard only', async () => {
      const element = await drawn(await graph());
      await click(placeOfActor(element, 'aland'));
      await element.updateComplete;
      expect(ring(element) === undefined).to.equal(true);
      await press('ArrowRight');
      await waitUntil(() => spoken(element) === 'Borduria, 4 relations');
      view(element).blur();
      await element.updateComplete;
      expect(ring(element) === undefined).to.equal(true);
    });

    it('is one stop of the tabulator, the buttons beside it', async () => {
      const element = await drawn(await graph());
      const stops = all(element, '[tabindex="0"], button, select').filter((node) => !node.closest('[hidden]'));
      expect(stops.filter((node) => node.closest('.view') !== null)).to.deep.equal([view(element)]);
    });
  });

  describe('its layout', () => {
    const layoutSelect = (element: ActorGraph): HTMLSelectElement =>
      all<HTMLSelectElement>(element, 'select')[0] as HTMLSelectElement;

    function choose(select: HTMLSelectElement, value: string): void {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }

    it('is computed by forces, settles, and undo brings the stored one back', async () => {
      const element = await drawn(await graph());
      choose(layoutSelect(element), 'force');
      await waitUntil(() => all(element, '[part=busy]').length === 1);
      expect(textOf(all(element, '[part=busy]')[0])).to.contain('Arranging…');
      await expect(element).to.be.accessible();
      await waitUntil(() => all(element, '[part=busy]').length === 0, 'the layout settles', { timeout: 8000 });
      const { arrangement } = storeOf(element).state;
      expect([...arrangement.placed.keys()].toSorted()).to.deep.equal(['aland', 'borduria', 'carpania', 'dorland']);
      element.dispatchEvent(new ActorHistoryRequestEvent('undo'));
      await waitUntil(() => element.layout === 'stored');
      await element.updateComplete;
      expect(layoutSelect(element).value).to.equal('stored');
    });

    it('is shown whole once it has settled', async () => {
      const element = await drawn(await graph());
      choose(layoutSelect(element), 'force');
      await waitUntil(() => storeOf(element).state.arrangement.placed.size === 4, 'it settles', { timeout: 8000 });
      await aTimeout(900);
      expectNear(await cursorPlace(element), placeOfActor(element, 'aland'));
    });

    it('can be cancelled, and every actor stays where it stands', async () => {
      const element = await drawn(await graph());
      choose(layoutSelect(element), 'force');
      await waitUntil(() => all(element, '[part=busy]').length === 1);
      buttonNamed(element, 'Cancel').click();
      await waitUntil(() => all(element, '[part=busy]').length === 0);
      await aTimeout(600);
      expect(storeOf(element).state.arrangement).to.include({ layout: 'stored', isLaid: true });
      expect(storeOf(element).state.past).to.have.length(0);
    });

    it('is cancelled by Escape, wherever in the picture the focus is', async () => {
      const element = await drawn(await graph());
      const select = layoutSelect(element);
      choose(select, 'force');
      await waitUntil(() => all(element, '[part=busy]').length === 1);
      select.focus();
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => element.layout === 'stored');
    });

    it('is arranged anew by a button', async () => {
      const element = await drawn(await graph());
      choose(layoutSelect(element), 'force');
      await waitUntil(() => storeOf(element).state.arrangement.placed.size === 4, 'it settles', { timeout: 8000 });
      await element.updateComplete;
      const { run } = storeOf(element).state.arrangement;
      buttonNamed(element, 'Arrange anew').click();
      await waitUntil(() => storeOf(element).state.arrangement.run === run + 1);
    });

    it('lets go of dragged actors by a button', async () => {
      const element = await drawn(await graph());
      await drag(placeOfActor(element, 'dorland'), [50, 40]);
      await waitUntil(() => storeOf(element).state.arrangement.pinned.size === 1);
      await element.updateComplete;
      buttonNamed(element, 'Let go of 1 pinned actor').click();
      await waitUntil(() => storeOf(element).state.arrangement.pinned.size === 0);
    });

    const caption = (element: ActorGraph): string => textOf(all(element, '[part=caption]')[0]);

    it('is a map at once, and says what its places mean', async () => {
      const element = await graph();
      element.layout = 'geographic';
      await element.updateComplete;
      const { arrangement } = storeOf(element).state;
      expect([...arrangement.placed.keys()].toSorted()).to.deep.equal(['aland', 'borduria', 'carpania', 'dorland']);
      await drawn(element);
      expect(caption(element)).to.match(/^States where they lie/);
      await expect(element).to.be.accessible();
    });

    it('is rings by a measure that stay while the lens changes, until they are made anew', async () => {
      const element = await drawn(await graph());
      choose(layoutSelect(element), 'concentric');
      await waitUntil(() => storeOf(element).state.arrangement.rings?.measure === 'degree');
      await element.updateComplete;
      expect(caption(element)).to.match(/^Rings by Degree, as in the ranking/);
      const before = storeOf(element).state.arrangement.placed;
      element.lens = 'types=threat';
      await element.updateComplete;
      expect(storeOf(element).state.arrangement.placed).to.equal(before);
      expect(caption(element)).to.match(/^Rings by Degree of an earlier lens/);
      buttonNamed(element, 'Arrange anew').click();
      await waitUntil(() => caption(element).startsWith('Rings by Degree, as in the ranking'));
    });

    it('makes rings by another measure once that is computed', async () => {
      const element = await drawn(await graph());
      element.sizeBy = 'betweenness';
      choose(layoutSelect(element), 'concentric');
      await waitUntil(() => caption(element).startsWith('Rings by Betweenness'), 'it is computed', { timeout: 8000 });
    });

    it('moves nobody when the lens changes, and finds room for whom it brings', async () => {
      for (const layout of ['stored', 'force', 'concentric', 'geographic']) {
        const element = await graph({ lens: 'types=threat' });
        element.layout = layout;
        await waitUntil(() => storeOf(element).state.arrangement.isLaid, `${layout} settles`, { timeout: 8000 });
        const before = positionsOf(storeOf(element).state);
        const shown = sceneOf(element).nodes.map(({ id }) => id);
        element.lens = '';
        await element.updateComplete;
        const after = positionsOf(storeOf(element).state);
        expect(sceneOf(element).nodes.length, layout).to.be.greaterThan(shown.length);
        for (const id of shown) expect(after.get(id), `${id}, ${layout}`).to.deep.equal(before.get(id));
        const points = sceneOf(element).nodes.map(({ x, y }) => `${x} ${y}`);
        expect(new Set(points).size, layout).to.equal(points.length);
        element.remove();
      }
    });

    it('is asked for where the dataset stores none', async () => {
      const { layout: _layout, ...data } = copyOfSixClaims();
      const element = await graph({ data });
      expect(element.layout).to.equal('force');
      await waitUntil(() => storeOf(element).state.arrangement.placed.size === 4, 'it settles', { timeout: 8000 });
    });

    it('says so when it fails, and goes on', async () => {
      const element = await drawn(await graph());
      const usual = globalThis.Worker;
      Reflect.set(
        globalThis,
        'Worker',
        class extends EventTarget {
          terminate(): void {}
          postMessage(): void {
            this.dispatchEvent(new MessageEvent('message', { data: { type: 'failed', message: 'broken' } }));
          }
        },
      );
      try {
        choose(layoutSelect(element), 'force');
        await waitUntil(() => all(element, '[part=busy] [role=alert]').length === 1);
        expect(textOf(all(element, '[part=busy]')[0])).to.contain('could not be computed');
        await expect(element).to.be.accessible();
        buttonNamed(element, 'Close').click();
        await waitUntil(() => all(element, '[part=busy]').length === 0);
      } finally {
        Reflect.set(globalThis, 'Worker', usual);
      }
    });

    it('shows the present one again where the host page vetoes', async () => {
      const element = await graph();
      element.addEventListener('actor-layout-request', (event) => event.preventDefault());
      choose(layoutSelect(element), 'force');
      await aTimeout(0);
      await element.updateComplete;
      expect(layoutSelect(element).value).to.equal('stored');
    });
  });

  describe('its looks', () => {
    const groundOf = (element: ActorGraph): string =>
      getComputedStyle(all(element, '.stage')[0] as HTMLElement).backgroundColor;

    it('can do without controls', async () => {
      const element = await graph();
      element.noControls = true;
      await element.updateComplete;
      expect(all(element, 'button, select')).to.have.length(0);
    });

    it('can do without flags', async () => {
      const data = copyOfSixClaims();
      const [aland] = data.actors;
      if (aland?.codes !== undefined) aland.codes.iso3166 = 'TUR';
      const element = await drawn(await graph({ data }));
      const [x, y] = placeOfActor(element, 'aland');
      const inkOf = (): string => {
        const { left, top } = view(element).getBoundingClientRect();
        const canvas = [...view(element).querySelectorAll('canvas')].find(hasInk) as HTMLCanvasElement;
        const scale = canvas.width / canvas.clientWidth;
        const pixels = canvas
          .getContext('2d')
          ?.getImageData((x - left - 8) * scale, (y - top - 8) * scale, 16 * scale, 16 * scale);
        return String(pixels?.data);
      };
      const flag = inkOf();
      element.noFlags = true;
      await waitUntil(() => inkOf() !== flag, 'letters stand in', { timeout: 4000 });
      element.noFlags = false;
      await waitUntil(() => inkOf() === flag, 'the flag is back', { timeout: 4000 });
    });

    it('follows its theme, and the reader where that is left to the page', async () => {
      const element = await graph();
      expect(groundOf(element)).to.equal('rgb(255, 255, 255)');
      element.theme = 'dark';
      await element.updateComplete;
      expect(groundOf(element)).to.not.equal('rgb(255, 255, 255)');
      const dark = groundOf(element);
      element.theme = 'auto';
      element.style.colorScheme = 'light dark';
      await emulateMedia({ colorScheme: 'dark' });
      await element.updateComplete;
      expect(groundOf(element)).to.equal(dark);
      await emulateMedia({ colorScheme: 'light' });
      expect(groundOf(element)).to.equal('rgb(255, 255, 255)');
    });

    it('sizes actors by another measure, loaded on demand', async () => {
      const element = await drawn(await graph());
      await enter(element);
      await press('ArrowRight', 'ArrowRight');
      await waitUntil(() => spoken(element) === 'Borduria, 4 relations');
      const before = (ring(element) as HTMLElement).getBoundingClientRect().width;
      // Nobody goes by way of Borduria.
      element.sizeBy = 'betweenness';
      await waitUntil(() => (ring(element) as HTMLElement).getBoundingClientRect().width < before - 3);
    });

    it('offers the full page only where the page allows it', async () => {
      const element = await graph();
      const names = (): string[] => all(element, 'button').map((button) => button.title);
      expect(names().includes('Full page')).to.equal(document.fullscreenEnabled);
      Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: false });
      element.requestUpdate();
      await element.updateComplete;
      expect(names()).to.not.contain('Full page');
      Reflect.deleteProperty(document, 'fullscreenEnabled');
    });
  });

  describe('in an explorer', () => {
    it('leaves it to the explorer to say that nothing matches, and that a file cannot be read', async () => {
      const explorer = await settled(
        await fixture<ActorExplorer>(
          html`<actor-explorer .data=${sixClaims} lens="types=rivalry" no-controls></actor-explorer>`,
        ),
      );
      const inner = explorer.shadowRoot?.querySelector('actor-graph') as ActorGraph;
      await inner.updateComplete;
      expect(all(inner, '[part=nothing]')).to.have.length(0);
      explorer.data = { format: 'something else' };
      await oneEvent(explorer, 'actor-error');
      await inner.updateComplete;
      expect(all(inner, '[part=problem]')).to.have.length(0);
    });
  });

  describe('the full page', () => {
    it('is filled by a button, and left by the same', async () => {
      const element = await drawn(await graph());
      await click(middleOf(buttonNamed(element, 'Full page')));
      await waitUntil(() => element.matches(':fullscreen'));
      await element.updateComplete;
      const { width, height } = element.getBoundingClientRect();
      expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
      await aTimeout(300);
      await click(placeOfActor(element, 'dorland'));
      await waitUntil(() => element.selection === 'dorland');
      buttonNamed(element, 'Leave full page').click();
      await waitUntil(() => !element.matches(':fullscreen'));
      await element.updateComplete;
      expect(buttonNamed(element, 'Full page').title).to.equal('Full page');
    });
  });

  describe('what stands over it', () => {
    it('is kept clear of by the picture: selects of its own, and what the page says', async () => {
      const element = await drawn(await graph());
      const { top, bottom } = view(element).getBoundingClientRect();
      const [, low] = placeOfActor(element, 'borduria');
      expect(low).to.be.below((all(element, '.options')[0] as HTMLElement).getBoundingClientRect().top);
      element.noControls = true;
      element.coveredTop = 120;
      await element.updateComplete;
      await aTimeout(300);
      const after = placeOfActor(element, 'carpania');
      expect(after[1]).to.be.within(top + 120, bottom);
      await click(after);
      await waitUntil(() => element.selection === 'carpania');
    });
  });

  describe('its methods', () => {
    it('focus an actor of the dataset', async () => {
      const element = await graph();
      element.focusActor('carpania', 2);
      expect(element.selection).to.equal('carpania');
      expect(storeOf(element).state.steps).to.equal(2);
      await drawn(element);
      await aTimeout(500);
      await enter(element);
      const { left, top, width, height } = element.getBoundingClientRect();
      element.focusActor('nobody');
      expect(element.selection).to.equal('carpania');
      await click([Math.round(left + width / 2), Math.round(top + height / 2)]);
      await waitUntil(() => element.selection === '');
    });

    it('tell which part of the picture is in view, and go there', async () => {
      const element = await drawn(await graph());
      element.viewport = '100,50,2';
      await waitUntil(() => storeOf(element).state.viewport?.zoom === 2);
      await element.updateComplete;
      expect(element.viewport).to.equal('100,50,2');
      element.fit();
      await waitUntil(() => element.viewport === '', 'it is still told', { timeout: 8000 });
      const changed = nextEvent(element, 'actor-view-change');
      buttonNamed(element, 'Zoom in').click();
      await changed;
      expect(element.viewport).to.match(/^-?\d+,-?\d+,[\d.]+$/);
    });

    it('give the picture as SVG and as PNG, coloured, sized and placed as it stands', async () => {
      const element = await graph();
      [element.sizeBy, element.colorBy, element.layout] = ['betweenness', 'communities', 'geographic'];
      await waitUntil(() => storeOf(element).state.arrangement.isLaid, 'it is laid out', { timeout: 8000 });
      const file = await element.exportAs('svg', { theme: 'dark' });
      const text = await file.text();
      expect(file.type).to.equal('image/svg+xml');
      expect(text).to.contain('Circles by betweenness').and.to.contain('₁');
      const picture = await createImageBitmap(await element.exportAs('png', { scale: '1' }));
      expect(picture.width).to.equal(1200);
    });

    it('give the graph of the lens as JSON and as a file', async () => {
      const element = await graph({ lens: 'types=trade' });
      const json = element.toGraphJSON();
      expect(json?.edges.map(({ id }) => id)).to.deep.equal(['trade:aland>dorland']);
      expect(json?.lens).to.equal('types=trade');
      const file = await element.exportAs('graph-json');
      expect(JSON.parse(await file.text())).to.deep.equal(JSON.parse(JSON.stringify(json)));
    });

    it('show everything again', async () => {
      const element = await drawn(await graph());
      await enter(element);
      await press('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown');
      element.fit();
      await aTimeout(500);
      expectNear(middleOf(ring(element)), placeOfActor(element, 'aland'));
    });
  });

  describe('moved and replaced', () => {
    it('keeps picture, place and selection when it is moved', async () => {
      const element = await drawn(await graph({ selection: 'aland' }));
      const canvas = view(element).querySelector('canvas');
      const loads: Event[] = [];
      element.addEventListener('actor-load', (event) => loads.push(event));
      place().append(element);
      await element.updateComplete;
      await aTimeout(50);
      expect(view(element).querySelector('canvas')).to.equal(canvas);
      expect(element.selection).to.equal('aland');
      expect(loads).to.have.length(0);
    });

    it('goes on with a layout it is moved during', async () => {
      const element = await drawn(await graph());
      element.layout = 'force';
      await element.updateComplete;
      place().append(element);
      await waitUntil(() => storeOf(element).state.arrangement.placed.size === 4, 'it settles', { timeout: 8000 });
    });

    it('leaves no canvas behind, and draws again when it is put back', async () => {
      const element = await drawn(await graph());
      const parent = element.parentElement as HTMLElement;
      element.remove();
      await aTimeout(0);
      expect(view(element).querySelector('canvas')).to.equal(null);
      parent.append(element);
      await element.updateComplete;
      await drawn(element);
      expect(element.toGraphJSON()?.nodes).to.have.length(4);
    });

    it('shows another dataset whole', async () => {
      const element = await drawn(await graph());
      const data = copyOfSixClaims();
      data.id = 'elsewhere';
      data.layout = { aland: [9000, 9000], borduria: [9200, 9000], carpania: [9100, 8900], dorland: [8800, 9000] };
      element.data = data;
      await oneEvent(element, 'actor-load');
      await element.updateComplete;
      await aTimeout(900);
      expectNear(await cursorPlace(element), placeOfActor(element, 'aland'));
    });
  });
});
