// Mouse, wheel, fingers: what the reader does and what the view says of it.
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ActorId } from '../../../src/model/id.js';
import { clearStages, SCENE, stage, until, wait, type Stage } from './picture-fixture.js';

type Place = [x: number, y: number];

function placeOf({ view }: Stage, id: ActorId): Place {
  const place = view.renderedPosition(id);
  if (place === null) throw new Error(`${id} is not shown.`);
  return [Math.round(place.x), Math.round(place.y)];
}

/** Somewhere between two actors that only one straight strand connects. */
function between(made: Stage, a: ActorId, b: ActorId): Place {
  const [ax, ay] = placeOf(made, a);
  const [bx, by] = placeOf(made, b);
  return [Math.round((ax + bx) / 2), Math.round((ay + by) / 2)];
}

const NOWHERE: Place = [12, 388];

async function shown(change: Parameters<typeof stage>[0] = {}): Promise<Stage> {
  await sendMouse({ type: 'move', position: [700, 500] });
  const made = stage(change);
  await made.view.setScene(SCENE);
  return made;
}

const surfaceOf = ({ container }: Stage): Element => container.querySelector('canvas') ?? container;

function turnWheel(made: Stage, change: WheelEventInit = {}): WheelEvent {
  const [clientX, clientY] = placeOf(made, 'aland');
  const event = new WheelEvent('wheel', {
    deltaY: -100,
    clientX,
    clientY,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...change,
  });
  surfaceOf(made).dispatchEvent(event);
  return event;
}

function touch(made: Stage, type: string, places: readonly Place[]): TouchEvent {
  const target = surfaceOf(made);
  const touches = places.map(([clientX, clientY], identifier) => new Touch({ identifier, target, clientX, clientY }));
  const event = new TouchEvent(type, {
    touches,
    targetTouches: touches,
    changedTouches: touches,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  return event;
}

describe('the mouse', () => {
  afterEach(clearStages);

  it('picks an actor, alone or besides others', async () => {
    const made = await shown();
    await sendMouse({ type: 'click', position: placeOf(made, 'aland') });
    await until(() => made.of('actor-pick').length === 1);
    expect(made.of('actor-pick')[0]).to.deep.equal({ type: 'actor-pick', id: 'aland', additive: false });
  });

  it('picks a strand and the ground', async () => {
    const made = await shown();
    await sendMouse({ type: 'click', position: between(made, 'herald', 'union') });
    await until(() => made.of('strand-pick').length === 1);
    expect(made.of('strand-pick')[0]).to.deep.include({ relation: 'rivalry:herald~union', tie: 'herald~union' });
    await sendMouse({ type: 'click', position: NOWHERE });
    await until(() => made.of('background-pick').length === 1);
  });

  it('opens an actor by two quick clicks', async () => {
    const made = await shown();
    await sendMouse({ type: 'click', position: placeOf(made, 'aland') });
    await sendMouse({ type: 'click', position: placeOf(made, 'aland') });
    await until(() => made.of('actor-open').length === 1);
  });

  it('tells what lies under it, and when nothing does', async () => {
    const made = await shown();
    await sendMouse({ type: 'move', position: placeOf(made, 'aland') });
    await until(() => made.of('hover').at(-1)?.target?.kind === 'actor');
    expect(made.container.style.cursor).to.equal('pointer');
    await sendMouse({ type: 'move', position: between(made, 'herald', 'union') });
    await until(() => made.of('hover').at(-1)?.target?.kind === 'strand');
    expect(made.of('hover').at(-1)?.target).to.include({ title: 'herald rivalry union' });
    await sendMouse({ type: 'move', position: NOWHERE });
    await until(() => made.of('hover').at(-1)?.target === null);
  });

  it('drags an actor and tells once where it was put', async () => {
    const made = await shown();
    const [x, y] = placeOf(made, 'aland');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 30, y] });
    await sendMouse({ type: 'move', position: [x + 60, y + 10] });
    await sendMouse({ type: 'up' });
    await until(() => made.of('actor-move').length === 1);
    const place = made.of('actor-move')[0]?.positions.get('aland');
    expect(place?.x).to.be.closeTo(-160 + 60 / made.view.getViewport().zoom, 2);
    expect(placeOf(made, 'aland')[0]).to.be.closeTo(x + 60, 2);
    expect(made.of('actor-pick').length).to.equal(0);
  });

  it('pans by the ground, and says it was the reader', async () => {
    const made = await shown();
    const before = made.view.getViewport().pan.x;
    await sendMouse({ type: 'move', position: NOWHERE });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [60, 380] });
    await sendMouse({ type: 'move', position: [112, 388] });
    await sendMouse({ type: 'up' });
    expect(made.view.getViewport().pan.x).to.be.closeTo(before + 100, 2);
    await until(() => made.of('viewport').at(-1)?.byReader === true);
  });

  it('gives the graph the focus', async () => {
    const made = await shown();
    await sendMouse({ type: 'click', position: NOWHERE });
    expect(made.host.shadowRoot?.activeElement).to.equal(made.container);
  });

  it('still hits after the page was scrolled', async () => {
    const made = await shown();
    const room = document.createElement('div');
    room.style.height = '3000px';
    document.body.append(room);
    scrollTo(0, 40);
    await wait(50);
    const [x, y] = placeOf(made, 'aland');
    await sendMouse({ type: 'click', position: [x, y - 40] });
    await until(() => made.of('actor-pick').length === 1);
    scrollTo(0, 0);
    room.remove();
  });

  it('tells what a menu was asked for, and leaves the browser its own with Shift', async () => {
    const made = await shown();
    const open = ([clientX, clientY]: Place, shiftKey = false): boolean =>
      surfaceOf(made).dispatchEvent(
        new MouseEvent('contextmenu', { clientX, clientY, shiftKey, bubbles: true, composed: true, cancelable: true }),
      );
    expect(open(placeOf(made, 'aland'))).to.equal(false);
    expect(open(NOWHERE)).to.equal(false);
    expect(open(NOWHERE, true)).to.equal(true);
    expect(made.of('context-menu').map(({ target }) => target)).to.deep.equal([
      { kind: 'actor', actor: 'aland' },
      null,
    ]);
  });
});

describe('the wheel', () => {
  afterEach(clearStages);

  it('belongs to the page', async () => {
    const made = await shown();
    const before = made.view.getViewport();
    expect(turnWheel(made).defaultPrevented).to.equal(false);
    expect(made.view.getViewport()).to.deep.equal(before);
    expect(made.of('gesture-ignored')).to.deep.equal([{ type: 'gesture-ignored', gesture: 'wheel' }]);
  });

  it('zooms about the pointer with Ctrl or ⌘ held, once the graph has the focus, and in full page mode', async () => {
    const made = await shown();
    for (const prepare of [
      (): WheelEventInit => ({ ctrlKey: true }),
      (): WheelEventInit => ({ metaKey: true }),
      (): WheelEventInit => {
        made.container.focus();
        return {};
      },
      (): WheelEventInit => {
        made.container.blur();
        made.view.setFullPage(true);
        return {};
      },
    ]) {
      const before = made.view.getViewport().zoom;
      const place = placeOf(made, 'aland');
      expect(turnWheel(made, prepare()).defaultPrevented).to.equal(true);
      expect(made.view.getViewport().zoom).to.be.greaterThan(before);
      expect(placeOf(made, 'aland')[0]).to.be.closeTo(place[0], 1);
      turnWheel(made, { ctrlKey: true, deltaY: 100 });
    }
    expect(made.of('gesture-ignored').length).to.equal(0);
  });
});

describe('fingers', () => {
  afterEach(clearStages);

  it('pick by a tap, also beside a small actor, and open by two', async () => {
    const made = await shown();
    const [x, y] = placeOf(made, 'herald');
    const beside: Place = [x + 28, y];
    for (let tap = 0; tap < 2; tap++) {
      touch(made, 'touchstart', [beside]);
      touch(made, 'touchend', []);
    }
    expect(made.of('actor-pick').map(({ id }) => id)).to.deep.equal(['herald', 'herald']);
    expect(made.of('actor-open')).to.deep.equal([{ type: 'actor-open', id: 'herald' }]);
    touch(made, 'touchstart', [NOWHERE]);
    touch(made, 'touchend', []);
    expect(made.of('background-pick').length).to.equal(1);
  });

  it('leave the page its own with one', async () => {
    const made = await shown();
    const before = made.view.getViewport();
    touch(made, 'touchstart', [NOWHERE]);
    expect(touch(made, 'touchmove', [[60, 300]]).defaultPrevented).to.equal(false);
    touch(made, 'touchend', []);
    expect(made.view.getViewport()).to.deep.equal(before);
    expect(made.of('gesture-ignored')).to.deep.equal([{ type: 'gesture-ignored', gesture: 'touch' }]);
    expect(made.container.style.touchAction).to.equal('pan-x pan-y');
  });

  it('pan and zoom with two', async () => {
    const made = await shown();
    const { zoom } = made.view.getViewport();
    touch(made, 'touchstart', [[200, 200]]);
    expect(
      touch(made, 'touchstart', [
        [200, 200],
        [300, 200],
      ]).defaultPrevented,
    ).to.equal(true);
    touch(made, 'touchmove', [
      [150, 200],
      [350, 200],
    ]);
    expect(made.view.getViewport().zoom).to.be.closeTo(2 * zoom, 1e-6);
    const { pan } = made.view.getViewport();
    touch(made, 'touchmove', [
      [160, 230],
      [360, 230],
    ]);
    expect(made.view.getViewport().pan.x).to.be.closeTo(pan.x + 10, 1e-6);
    expect(made.view.getViewport().pan.y).to.be.closeTo(pan.y + 30, 1e-6);
    touch(made, 'touchend', [[160, 230]]);
    touch(made, 'touchend', []);
    expect(made.of('gesture-ignored').length).to.equal(0);
  });

  it('pan and drag with one in full page mode', async () => {
    const made = await shown();
    made.view.setFullPage(true);
    expect(made.container.style.touchAction).to.equal('none');
    const { pan } = made.view.getViewport();
    touch(made, 'touchstart', [NOWHERE]);
    touch(made, 'touchmove', [[62, 388]]);
    touch(made, 'touchend', []);
    expect(made.view.getViewport().pan.x).to.be.closeTo(pan.x + 50, 1e-6);
    const [x, y] = placeOf(made, 'aland');
    touch(made, 'touchstart', [[x, y]]);
    touch(made, 'touchmove', [[x + 40, y]]);
    touch(made, 'touchend', []);
    expect(placeOf(made, 'aland')[0]).to.be.closeTo(x + 40, 1);
    expect(made.of('actor-move').length).to.equal(1);
  });
});
