// What a view does with Scenes, emphasis, theme and viewport.
import { expect } from '@open-wc/testing';
import type { Scene } from '../../../src/model/scene.js';
import { fitScene } from '../../../src/model/looks/fit-scene.js';
import { createMeasure } from '../../../src/rendering/measure-text.js';
import { DEFAULT_FONT } from '../../../src/model/looks/palette.js';
import { toScreen, type Size, type Viewport } from '../../../src/model/looks/viewport.js';
import { clearStages, frame, SCENE, SIZE, stage, themeOf, until, wait, type Stage } from './picture-fixture.js';

const fitted = (size: Size): Viewport => fitScene(SCENE, size, { measure: createMeasure(DEFAULT_FONT) });

const without = (...ids: readonly string[]): Scene => ({
  nodes: SCENE.nodes.filter(({ id }) => !ids.includes(id)),
  strands: SCENE.strands.filter(({ source, target }) => !ids.includes(source) && !ids.includes(target)),
});

const moved = (id: string, x: number, y: number): Scene => ({
  ...SCENE,
  nodes: SCENE.nodes.map((node) => (node.id === id ? { ...node, x, y } : node)),
});

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

/** How much of the picture shows anything, from 0 to 1. */
function inked({ container }: Stage): number {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, SIZE);
  const context = canvas.getContext('2d');
  for (const layer of container.querySelectorAll('canvas')) context?.drawImage(layer, 0, 0);
  const data = context?.getImageData(0, 0, SIZE.width, SIZE.height).data ?? [];
  let count = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 60) count++;
  return (4 * count) / data.length;
}

describe('a graph view', () => {
  afterEach(clearStages);

  it('fits its first Scene and says when it is drawn', async () => {
    const { view, of } = stage();
    await view.setScene(SCENE);
    expect(of('drawn').length).to.equal(1);
    expect(view.getViewport()).to.deep.equal(fitted(SIZE));
  });

  it('keeps a fitted picture out of what covers its sides, and leaves one that was moved', async () => {
    const { view } = stage();
    await view.setScene(SCENE);
    const insets = { top: 80, left: 120 };
    view.setInsets(insets);
    const beside = fitScene(SCENE, SIZE, { measure: createMeasure(DEFAULT_FONT), insets });
    expect(view.getViewport()).to.deep.equal(beside);
    view.setViewport({ zoom: 1, pan: { x: 10, y: 20 } });
    view.setInsets({});
    expect(view.getViewport()).to.deep.equal({ zoom: 1, pan: { x: 10, y: 20 } });
    view.fit();
    expect(view.getViewport()).to.deep.equal(fitted(SIZE));
  });

  it('makes room where the labels of a fitted picture grow', async () => {
    const { view } = stage();
    await view.setScene(SCENE);
    view.setTheme({ ...themeOf(), textScale: 2 });
    const measure = createMeasure(DEFAULT_FONT);
    expect(view.getViewport()).to.deep.equal(fitScene(SCENE, SIZE, { measure, textScale: 2 }));
    expect(view.getViewport()).not.to.deep.equal(fitted(SIZE));
  });

  it('says where an actor stands on the screen, and nothing of strangers', async () => {
    const { view } = stage();
    await view.setScene(SCENE);
    const viewport = view.getViewport();
    expect(view.renderedPosition('aland')).to.deep.equal({
      ...toScreen(viewport, { x: -160, y: -60 }),
      radius: 20 * viewport.zoom,
    });
    expect(view.renderedPosition('nobody')).to.equal(null);
  });

  it('keeps the viewport and the places when actors leave and return', async () => {
    const { view } = stage();
    await view.setScene(SCENE);
    const before = { viewport: view.getViewport(), place: view.renderedPosition('aland') };
    await view.setScene(without('borduria'));
    expect(view.renderedPosition('borduria')).to.equal(null);
    await view.setScene(SCENE);
    expect(view.renderedPosition('borduria')).not.to.equal(null);
    expect({ viewport: view.getViewport(), place: view.renderedPosition('aland') }).to.deep.equal(before);
  });

  it('draws less when strands leave, and the same again when they return', async () => {
    const made = stage();
    await made.view.setScene(SCENE);
    await wait(200);
    const all = inked(made);
    await made.view.setScene({ ...SCENE, strands: [] });
    await wait(200);
    const bare = inked(made);
    await made.view.setScene(SCENE);
    await wait(200);
    expect(bare).to.be.lessThan(all * 0.9);
    expect(near(inked(made) * 1e4, all * 1e4)).to.equal(true);
  });

  it('survives a Scene that is empty, and strands without their actors', async () => {
    const { view } = stage();
    await view.setScene({ nodes: [], strands: SCENE.strands });
    await view.setScene(SCENE);
    expect(view.renderedPosition('aland')).not.to.equal(null);
  });

  it('moves an actor that stands elsewhere in the next Scene: at once for readers who want no motion', async () => {
    const { view } = stage();
    await view.setScene(SCENE);
    await view.setScene(moved('aland', 0, 0));
    const place = view.renderedPosition('aland');
    expect(near(place?.x ?? 0, toScreen(view.getViewport(), { x: 0, y: 0 }).x)).to.equal(true);
  });

  it('lets it glide for all others', async () => {
    const { view } = stage({ motion: true });
    await view.setScene(SCENE);
    const from = view.renderedPosition('aland')?.x ?? 0;
    const to = toScreen(view.getViewport(), { x: 200, y: 0 }).x;
    void view.setScene(moved('aland', 200, 0));
    await until(() => {
      const now = view.renderedPosition('aland')?.x ?? 0;
      return now > from + 5 && now < to - 5;
    });
    await until(() => near(view.renderedPosition('aland')?.x ?? 0, to));
  });

  it('places actors and leaves strangers out', async () => {
    const { view } = stage();
    await view.setScene(SCENE);
    view.setPositions(
      new Map([
        ['aland', { x: 10, y: 20 }],
        ['nobody', { x: 0, y: 0 }],
      ]),
      true,
    );
    const place = view.renderedPosition('aland');
    expect(near(place?.y ?? 0, toScreen(view.getViewport(), { x: 10, y: 20 }).y)).to.equal(true);
  });

  it('lets the last of several Scenes win', async () => {
    const { view } = stage();
    await Promise.all([view.setScene(SCENE), view.setScene(without('aland')), view.setScene(without('herald'))]);
    expect(view.renderedPosition('aland')).not.to.equal(null);
    expect(view.renderedPosition('herald')).to.equal(null);
  });

  it('fades what is outside the focus and hides nothing', async () => {
    const made = stage();
    await made.view.setScene(SCENE);
    await wait(200);
    const all = inked(made);
    const focus = { actors: new Set(['herald']), relations: new Set<string>() };
    made.view.setEmphasis({ actors: new Set(['herald']), relations: new Set(), focus });
    await wait(200);
    expect(inked(made)).to.be.lessThan(all / 2);
    expect(made.view.renderedPosition('aland')).not.to.equal(null);
  });

  it('takes another theme and flags on or off, and draws again', async () => {
    const { view, of } = stage();
    await view.setScene(SCENE);
    view.setTheme(themeOf('dark'));
    await until(() => of('drawn').length === 2);
    view.setFlags(true);
    await until(() => of('drawn').length >= 3);
    view.setFlags(false);
    await until(() => of('drawn').length >= 4);
  });

  it('zooms about the middle, pans and centres', async () => {
    const { view } = stage();
    await view.setScene(SCENE);
    const { zoom, pan } = view.getViewport();
    view.zoomBy(2);
    expect(view.getViewport().zoom).to.be.closeTo(2 * zoom, 1e-9);
    view.zoomBy(0.5);
    view.panBy(10, -5);
    expect(view.getViewport().pan.x).to.be.closeTo(pan.x + 10, 1e-6);
    view.center(['herald']);
    expect(view.renderedPosition('herald')?.x).to.be.closeTo(SIZE.width / 2, 1e-6);
    view.fit();
    expect(view.getViewport().pan.x).to.be.closeTo(pan.x, 1e-6);
  });

  it('keeps a viewport that was set before the first Scene', async () => {
    const { view } = stage();
    const viewport = { zoom: 0.5, pan: { x: 7, y: 8 } };
    view.setViewport(viewport);
    await view.setScene(SCENE);
    expect(view.getViewport()).to.deep.equal(viewport);
  });

  it('tells of the viewport when it has come to rest, and that it was not the reader', async () => {
    const { view, of } = stage();
    await view.setScene(SCENE);
    view.panBy(5, 5);
    view.panBy(5, 5);
    await until(() => of('viewport').length > 0);
    expect(of('viewport').at(-1)).to.include({ byReader: false });
  });

  it('waits for its container to get a size, then fits', async () => {
    const { view, container } = stage({ size: { width: 0, height: 0 } });
    await view.setScene(SCENE);
    Object.assign(container.style, { width: '600px', height: '400px' });
    const wanted = fitted(SIZE);
    await until(() => near(view.getViewport().pan.x, wanted.pan.x));
    expect(view.getViewport().zoom).to.be.closeTo(wanted.zoom, 1e-9);
  });

  it('stays fitted when the container grows, and keeps its middle when the reader has moved it', async () => {
    const { view, container } = stage();
    await view.setScene(SCENE);
    container.style.width = '800px';
    await until(() => near(view.getViewport().pan.x, fitted({ width: 800, height: 400 }).pan.x));
    view.panBy(30, 0);
    const { pan, zoom } = view.getViewport();
    container.style.width = '600px';
    await until(() => near(view.getViewport().pan.x, pan.x - 100));
    expect(view.getViewport().zoom).to.equal(zoom);
  });

  it('draws in a shadow root without a word in the page', async () => {
    const before = document.head.innerHTML;
    const { view } = stage();
    await view.setScene(SCENE);
    expect(document.head.innerHTML).to.equal(before);
    expect(document.getElementById('__________cytoscape_stylesheet')).to.equal(null);
  });

  it('does nothing after its end', async () => {
    const { view, container } = stage();
    await view.setScene(SCENE);
    view.destroy();
    view.destroy();
    await view.setScene(SCENE);
    view.setEmphasis({ actors: new Set(), relations: new Set(), focus: null });
    view.setTheme(themeOf());
    view.setFlags(true);
    view.setPositions(new Map([['aland', { x: 0, y: 0 }]]), false);
    view.fit();
    view.zoomBy(2);
    view.panBy(1, 1);
    view.center(['aland']);
    view.setViewport({ zoom: 2, pan: { x: 0, y: 0 } });
    view.setFullPage(true);
    view.resize();
    expect(view.renderedPosition('aland')).to.equal(null);
    expect(view.getViewport()).to.deep.equal({ zoom: 1, pan: { x: 0, y: 0 } });
    expect(container.childElementCount).to.equal(0);
    await frame();
  });

  it('can end in the middle of its work', async () => {
    const { view } = stage({ flags: true });
    const drawn = view.setScene(SCENE);
    view.destroy();
    await drawn;
  });
});
