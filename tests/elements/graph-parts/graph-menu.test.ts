import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ActorGraph } from '../../../src/elements/actor-graph.js';
import { graphOf } from '../../../src/state/derive.js';
import { drawn, graph, placeOfActor, placeOfStrand, view } from '../graph-fixture.js';
import { all, buttonNamed, place, storeOf, textOf } from '../panel-fixture.js';

const menu = (element: ActorGraph): HTMLElement | undefined => all(element, '.menu')[0];
const title = (element: ActorGraph): string => menu(element)?.getAttribute('aria-label') ?? '';
const items = (element: ActorGraph): HTMLElement[] => all(element, '.menu-item');
const labels = (element: ActorGraph): string[] => items(element).map(textOf);
const focused = (element: ActorGraph): string => textOf(element.shadowRoot?.activeElement);

async function rightClick(element: ActorGraph, position: [number, number]): Promise<void> {
  await sendMouse({ type: 'click', button: 'right', position });
  await waitUntil(() => menu(element)?.matches(':popover-open') === true, 'the menu opens');
}

/** Presses keys in the picture, which the reader has come to by tabulator. */
async function keys(element: ActorGraph, ...pressed: string[]): Promise<void> {
  if (element.shadowRoot?.activeElement == null) view(element).focus();
  for (const key of pressed) {
    const isShifted = key.startsWith('Shift+');
    if (isShifted) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: key.replace('Shift+', '') });
    if (isShifted) await sendKeys({ up: 'Shift' });
  }
  await element.updateComplete;
}

async function choose(element: ActorGraph, label: string): Promise<void> {
  const item = items(element).find((candidate) => textOf(candidate) === label);
  if (item === undefined) throw new Error(`There is no entry "${label}" in ${labels(element).join('; ')}.`);
  item.click();
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const shown = (element: ActorGraph): string[] => [...(graphOf(storeOf(element).state)?.nodes.keys() ?? [])];

describe('the menu of <actor-graph>', () => {
  before(async () => {
    await setViewport({ width: 1000, height: 700 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(() => sendMouse({ type: 'move', position: [999, 699] }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('opens by a right click on an actor, with the focus in it, and is accessible', async () => {
    const element = await drawn(await graph());
    await rightClick(element, placeOfActor(element, 'aland'));
    expect(title(element)).to.equal('Aland');
    expect(labels(element)).to.deep.equal([
      'Select and read',
      'Select the neighbours too (3)',
      'Select all of this kind: states',
      'Select all others instead',
      'Focus on 1 step around',
      'Focus on 2 steps around',
      'Focus on 3 steps around',
      'Hide what is out of focus',
      'Paths to another actor…',
      'Hide Aland',
      'Hide all others',
      'Pin where it stands',
      'Show its parts apart',
      'Read the claims within it (1)',
      'Copy the name',
    ]);
    expect(focused(element)).to.equal('Select and read');
    await expect(element).to.be.accessible();
  });

  it('opens on a strand and on the ground', async () => {
    const element = await drawn(await graph());
    await rightClick(element, placeOfStrand(element, 'trade:aland>dorland'));
    expect(title(element)).to.equal('Aland → Dorland: trade, 1 statement from 1 source');
    await choose(element, 'Switch trade off');
    expect(element.lens).to.equal('types=alliance,rivalry,threat');
    const { left, top } = view(element).getBoundingClientRect();
    await rightClick(element, [Math.round(left) + 4, Math.round(top) + 4]);
    expect(title(element)).to.equal('The whole graph');
    await choose(element, 'Back to the default lens');
    expect(element.lens).to.equal('');
  });

  it('opens by the menu key and by Shift with F10 on what the cursor stands on', async () => {
    const element = await drawn(await graph());
    await keys(element, 'ArrowRight', 'ContextMenu');
    await waitUntil(() => title(element) === 'Aland');
    await keys(element, 'Escape');
    expect(menu(element)).to.equal(undefined);
    expect(element.shadowRoot?.activeElement).to.equal(view(element));
    await keys(element, '.', 'Shift+F10');
    await waitUntil(() => title(element).startsWith('Aland ~ Borduria'));
  });

  it('goes by arrows, ends and letters, and stays with Escape what it was', async () => {
    const element = await drawn(await graph());
    await keys(element, 'ArrowRight', 'ContextMenu');
    await waitUntil(() => focused(element) === 'Select and read');
    await keys(element, 'ArrowUp');
    expect(focused(element)).to.equal('Copy the name');
    await keys(element, 'ArrowDown', 'ArrowDown');
    expect(focused(element)).to.equal('Select the neighbours too (3)');
    await keys(element, 'End');
    expect(focused(element)).to.equal('Copy the name');
    await keys(element, 'p');
    expect(focused(element)).to.equal('Paths to another actor…');
    await keys(element, 'Escape');
    expect(element.selection).to.equal('');
  });

  it('opens by a button on what is selected', async () => {
    const element = await drawn(await graph({ selection: 'borduria,carpania' }));
    buttonNamed(element, 'More').click();
    await waitUntil(() => menu(element)?.matches(':popover-open') === true);
    expect(title(element)).to.equal('2 selected actors');
    await choose(element, 'Paths between them');
    expect(element.selection).to.equal('path:hostile:borduria~carpania');
  });

  it('closes by a press elsewhere', async () => {
    const element = await drawn(await graph());
    await rightClick(element, placeOfActor(element, 'aland'));
    await sendMouse({ type: 'click', position: placeOfActor(element, 'dorland') });
    await waitUntil(() => menu(element) === undefined);
  });

  it('hides an actor and brings it back', async () => {
    const element = await drawn(await graph());
    await rightClick(element, placeOfActor(element, 'dorland'));
    await choose(element, 'Hide Dorland');
    expect(shown(element)).to.deep.equal(['aland', 'borduria', 'carpania']);
    expect(all(element, '[aria-live]').map(textOf).join(' ')).to.contain('1 actor hidden');
    buttonNamed(element, 'More').click();
    await element.updateComplete;
    await choose(element, 'Show Dorland again');
    expect(element.lens).to.equal('');
  });

  it('pins an actor where it stands, and lets it go, alone or from the ground', async () => {
    const element = await drawn(await graph());
    const pinned = (): readonly string[] => [...storeOf(element).state.arrangement.pinned.keys()];
    for (const label of ['Pin where it stands', 'Let go of its pin', 'Pin where it stands']) {
      await rightClick(element, placeOfActor(element, 'dorland'));
      await choose(element, label);
    }
    expect(pinned()).to.deep.equal(['dorland']);
    expect(all(element, '[aria-live]').map(textOf).join(' ')).to.contain('1 actor pinned');
    buttonNamed(element, 'More').click();
    await element.updateComplete;
    await choose(element, 'Let go of 1 pinned actor');
    expect(pinned()).to.deep.equal([]);
  });

  it('shows the parts of an actor apart, and rolls them up again', async () => {
    const element = await drawn(await graph());
    await rightClick(element, placeOfActor(element, 'aland'));
    await choose(element, 'Show its parts apart');
    expect(shown(element)).to.contain('aland-guard');
    // The cursor stands where the pointer was.
    await keys(element, 'ContextMenu');
    await waitUntil(() => title(element) === 'Aland');
    await choose(element, 'Roll up its parts');
    expect(element.lens).to.equal('');
  });

  it('lets the other end of paths be chosen, or the choice be left', async () => {
    const element = await drawn(await graph());
    await rightClick(element, placeOfActor(element, 'carpania'));
    await choose(element, 'Paths to another actor…');
    expect(textOf(all(element, '.choosing')[0])).to.contain('Paths from Carpania');
    await expect(element).to.be.accessible();
    await keys(element, 'Escape');
    expect(all(element, '.choosing')).to.have.length(0);
    await rightClick(element, placeOfActor(element, 'carpania'));
    await choose(element, 'Paths to another actor…');
    await sendMouse({ type: 'click', position: placeOfActor(element, 'aland') });
    await waitUntil(() => element.selection === 'path:cooperative:aland~carpania');
  });

  it('hides what is out of focus, and says how many are', async () => {
    const element = await drawn(await graph({ selection: 'dorland' }));
    const label = (): string => view(element).getAttribute('aria-label') ?? '';
    buttonNamed(element, 'Hide what is out of focus').click();
    await waitUntil(() => label() === 'Graph of 2 actors and 1 relation');
    buttonNamed(element, '2 actors out of focus hidden').click();
    await waitUntil(() => label().startsWith('Graph of 4 actors'));
  });

  it('leaves nothing behind where the element goes while it is open', async () => {
    const element = await drawn(await graph());
    await rightClick(element, placeOfActor(element, 'aland'));
    const home = place();
    home.append(element);
    await element.updateComplete;
    expect(menu(element)).to.equal(undefined);
  });
});

describe('keys in <actor-graph>', () => {
  it('go along a strand, select neighbours, hide and set the reach', async () => {
    const element = await drawn(await graph());
    await keys(element, 'ArrowRight', '.', 'g', 'Enter');
    expect(element.selection).to.equal('borduria');
    await keys(element, 'n');
    expect(element.selection).to.equal('borduria,aland,carpania');
    await keys(element, '2');
    expect(storeOf(element).state.steps).to.equal(2);
    await keys(element, 'h');
    expect(element.lens).to.equal('hidden=borduria');
    await keys(element, 'Escape', 'Enter');
    expect(['aland', 'carpania', 'dorland']).to.contain(element.selection);
  });
});
