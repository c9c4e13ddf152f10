import { expect } from '@open-wc/testing';
import { keyAct, nextActor, nextStrand } from '../../../src/elements/graph-parts/graph-keyboard.js';
import type { Scene, SceneNode, SceneStrand } from '../../../src/model/scene.js';

const node = (id: string, x: number, y: number, importance = 0): SceneNode => ({
  id,
  label: id,
  kind: 'state',
  x,
  y,
  radius: 10,
  flag: null,
  importance,
  internal: 0,
  contains: 0,
});

const strand = (source: string, target: string): SceneStrand => ({
  id: `threat:${source}>${target}`,
  tie: `${source}~${target}`,
  type: 'threat',
  source,
  target,
  directed: true,
  width: 2,
  bend: 0,
  certainty: 'asserted',
  title: '',
});

//      north
// west middle near      east
//             aside
const scene: Scene = {
  nodes: [
    node('middle', 0, 0, 0.5),
    node('near', 100, 0),
    node('east', 300, 0, 0.9),
    node('west', -100, 0),
    node('north', 0, -100),
    node('aside', 90, 80),
  ],
  strands: [strand('middle', 'near'), strand('west', 'middle'), strand('near', 'east')],
};

const press = (key: string, held: Partial<KeyboardEvent> = {}): ReturnType<typeof keyAct> =>
  keyAct({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('keyAct()', () => {
  it('reads arrows as steps, with Shift as panning the other way', () => {
    expect(press('ArrowUp')).to.deep.equal({ type: 'step', direction: 'up' });
    expect(press('ArrowRight', { shiftKey: true })).to.deep.equal({ type: 'pan', x: -60, y: 0 });
    expect(press('ArrowUp', { shiftKey: true })).to.deep.equal({ type: 'pan', x: 0, y: 60 });
  });

  it('reads plus however it is typed', () => {
    expect(press('+')).to.deep.equal(press('='));
    expect(press('+', { shiftKey: true })).to.deep.equal(press('+'));
  });

  it('leaves letters, and every key with Ctrl, ⌘ or Alt, to the page', () => {
    expect(press('a')).to.equal(null);
    expect(press('Tab')).to.equal(null);
    expect(press('0', { ctrlKey: true })).to.equal(null);
    expect(press('ArrowLeft', { altKey: true })).to.equal(null);
    expect(press('+', { metaKey: true })).to.equal(null);
  });
});

describe('nextActor()', () => {
  it('is the nearest actor ahead', () => {
    expect(nextActor(scene, 'middle', 'right')).to.equal('near');
    expect(nextActor(scene, 'middle', 'left')).to.equal('west');
    expect(nextActor(scene, 'middle', 'up')).to.equal('north');
    expect(nextActor(scene, 'near', 'right')).to.equal('east');
  });

  it('prefers an actor straight ahead to a nearer one aside', () => {
    expect(nextActor(scene, 'west', 'right')).to.equal('middle');
    expect(nextActor(scene, 'middle', 'down')).to.equal('aside');
  });

  it('stays where nobody is ahead', () => {
    expect(nextActor(scene, 'east', 'right')).to.equal('east');
  });

  it('begins with the most important actor', () => {
    expect(nextActor(scene, null, 'up')).to.equal('east');
    expect(nextActor(scene, 'gone', 'up')).to.equal('east');
    expect(nextActor({ nodes: [], strands: [] }, null, 'up')).to.equal(null);
  });
});

describe('nextStrand()', () => {
  const next = (around: string, current: string | null, step: 1 | -1): string | undefined =>
    nextStrand(scene, around, current, step)?.id;

  it('goes round the strands of an actor, both ways', () => {
    expect(next('middle', null, 1)).to.equal('threat:middle>near');
    expect(next('middle', 'threat:middle>near', 1)).to.equal('threat:west>middle');
    expect(next('middle', 'threat:west>middle', 1)).to.equal('threat:middle>near');
    expect(next('middle', null, -1)).to.equal('threat:west>middle');
  });

  it('begins anew at another actor', () => {
    expect(next('east', 'threat:middle>near', 1)).to.equal('threat:near>east');
  });

  it('finds none at an actor without strands', () => {
    expect(next('north', null, 1)).to.equal(undefined);
  });
});
