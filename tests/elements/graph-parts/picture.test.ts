import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { LitElement, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Picture, type Shown } from '../../../src/elements/graph-parts/picture.js';
import { NO_EMPHASIS, type Scene, type SceneNode } from '../../../src/model/scene.js';
import type { GraphView, GraphViewOptions } from '../../../src/rendering/graph-view-contract.js';
import { PALETTES } from '../../../src/model/looks/palette.js';

/** A page that draws nothing itself: two places for the picture to draw in. */
class TestStage extends LitElement {
  override render(): TemplateResult {
    return html`<canvas class="painting"></canvas>
      <div class="view"></div>`;
  }
}
customElements.define('test-stage', TestStage);

const node: SceneNode = {
  id: 'aland',
  label: 'Aland',
  kind: 'state',
  x: 0,
  y: 0,
  radius: 20,
  flag: null,
  importance: 1,
  internal: 0,
  contains: 0,
};

const scene: Scene = { nodes: [node], strands: [] };

const shown: Shown = {
  scene,
  emphasis: NO_EMPHASIS,
  theme: { ...PALETTES.light, font: 'sans-serif', textScale: 1 },
  flags: false,
  isFullPage: false,
  covered: { top: 0, bottom: 0 },
  viewport: null,
  subject: 'first',
};

/** Writes down what it is told. */
function notebook(): { readonly calls: string[]; readonly create: (options: GraphViewOptions) => GraphView } {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]): void => {
      calls.push([name, ...values.filter((value) => typeof value !== 'object')].join(' '));
    };
  const create = ({ onEvent }: GraphViewOptions): GraphView => ({
    setScene: () => {
      calls.push('setScene');
      onEvent({ type: 'drawn' });
      return Promise.resolve();
    },
    setEmphasis: note('setEmphasis'),
    setInsets: note('setInsets'),
    setTheme: note('setTheme'),
    setFlags: note('setFlags'),
    setPositions: note('setPositions'),
    fit: note('fit'),
    zoomBy: note('zoomBy'),
    panBy: note('panBy'),
    center: note('center'),
    getViewport: () => ({ zoom: 1, pan: { x: 0, y: 0 } }),
    setViewport: note('setViewport'),
    setFullPage: note('setFullPage'),
    renderedPosition: () => null,
    resize: note('resize'),
    destroy: note('destroy'),
  });
  return { calls, create };
}

const stage = (): Promise<TestStage> => fixture<TestStage>(html`<test-stage></test-stage>`);

const painting = (host: ReactiveControllerHost & HTMLElement): HTMLCanvasElement =>
  host.shadowRoot?.querySelector('.painting') as HTMLCanvasElement;

describe('Picture', () => {
  it('paints, loads the view once, and hides the painting when it has drawn', async () => {
    const host = await stage();
    const { calls, create } = notebook();
    let loads = 0;
    const picture = new Picture(
      host,
      () => {},
      () => {
        loads += 1;
        return Promise.resolve({ createGraphView: create });
      },
    );
    picture.show(shown);
    picture.show({ ...shown, flags: true });
    expect(painting(host).hidden).to.equal(false);
    await waitUntil(() => painting(host).hidden);
    expect(loads).to.equal(1);
    expect(calls).to.deep.equal(['setFullPage false', 'setInsets', 'setEmphasis', 'setScene']);
  });

  it('passes on what has changed, and nothing else', async () => {
    const host = await stage();
    const { calls, create } = notebook();
    const picture = new Picture(
      host,
      () => {},
      () => Promise.resolve({ createGraphView: create }),
    );
    picture.show(shown);
    await waitUntil(() => picture.view !== null);
    calls.length = 0;
    picture.show({ ...shown });
    expect(calls).to.deep.equal([]);
    picture.show({ ...shown, scene: { ...scene }, subject: 'second' });
    expect(calls).to.deep.equal(['setScene', 'fit']);
  });

  it('does what was asked before the view was there', async () => {
    const host = await stage();
    const { calls, create } = notebook();
    const picture = new Picture(
      host,
      () => {},
      () => Promise.resolve({ createGraphView: create }),
    );
    picture.withView((view) => view.center(['aland']));
    picture.show(shown);
    await waitUntil(() => picture.view !== null);
    expect(calls.at(-1)).to.equal('center');
  });

  it('keeps its painting when the view cannot be loaded, and tries again when asked', async () => {
    const host = await stage();
    const { create } = notebook();
    let isOnline = false;
    const picture = new Picture(
      host,
      () => {},
      () => (isOnline ? Promise.resolve({ createGraphView: create }) : Promise.reject(new Error('offline'))),
    );
    picture.show(shown);
    await waitUntil(() => picture.isStill);
    expect(painting(host).hidden).to.equal(false);
    isOnline = true;
    await picture.load();
    expect(picture.isStill).to.equal(false);
    expect(picture.view === null).to.equal(false);
  });

  it('makes no view for an element that was removed meanwhile', async () => {
    const host = await stage();
    const { calls, create } = notebook();
    let load = (): void => {};
    const loaded = new Promise<{ createGraphView: typeof create }>((resolve) => {
      load = () => resolve({ createGraphView: create });
    });
    const picture = new Picture(
      host,
      () => {},
      () => loaded,
    );
    picture.show(shown);
    host.remove();
    await nextFrame();
    load();
    await nextFrame();
    expect(calls).to.deep.equal([]);
    expect(picture.view).to.equal(null);
  });

  it('destroys the view of an element that has gone, and keeps it for one that is moved', async () => {
    const host = await stage();
    const { calls, create } = notebook();
    const picture = new Picture(
      host,
      () => {},
      () => Promise.resolve({ createGraphView: create }),
    );
    picture.show(shown);
    await waitUntil(() => picture.view !== null);
    const view = picture.view;
    document.body.append(host);
    await nextFrame();
    expect(picture.view === view).to.equal(true);
    expect(calls).to.include('resize');
    host.remove();
    await nextFrame();
    expect(calls.at(-1)).to.equal('destroy');
    expect(picture.view).to.equal(null);
  });
});
