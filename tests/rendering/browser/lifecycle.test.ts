// A view that was made and destroyed leaves nothing behind.
import { expect } from '@open-wc/testing';
import { clearStages, SCENE, stage, wait } from './picture-fixture.js';

type Listening = readonly [type: string, listener: unknown, capture: boolean];

/** Counts what is listened to on a target while `work` runs and is not given up again. */
async function remaining(target: EventTarget, work: () => Promise<void>): Promise<readonly string[]> {
  const held: { readonly entry: Listening; readonly signal: AbortSignal | undefined }[] = [];
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  const entryOf = (type: string, listener: unknown, options: unknown): Listening => [
    type,
    listener,
    typeof options === 'object' && options !== null ? Reflect.get(options, 'capture') === true : options === true,
  ];
  target.addEventListener = (...args: Parameters<EventTarget['addEventListener']>): void => {
    const [type, listener, options] = args;
    const signal = typeof options === 'object' ? options.signal : undefined;
    // Asking whether options are known, as libraries do, listens to nothing.
    if (listener !== null) held.push({ entry: entryOf(type, listener, options), signal });
    add(...args);
  };
  target.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>): void => {
    const [type, listener, options] = args;
    const gone = entryOf(type, listener, options);
    const at = held.findIndex(({ entry }) => entry.every((part, index) => part === gone[index]));
    if (at >= 0) held.splice(at, 1);
    remove(...args);
  };
  try {
    await work();
  } finally {
    Reflect.deleteProperty(target, 'addEventListener');
    Reflect.deleteProperty(target, 'removeEventListener');
  }
  return held.filter(({ signal }) => signal?.aborted !== true).map(({ entry }) => entry[0]);
}

async function comeAndGo(): Promise<void> {
  const { view } = stage();
  await view.setScene(SCENE);
  view.zoomBy(1.2);
  clearStages();
}

describe('a view that comes and goes', () => {
  afterEach(clearStages);

  it('leaves no listener on window or document, no element and no style, twenty times', async function test() {
    this.timeout(30_000);
    await comeAndGo();
    const before = document.documentElement.outerHTML.length;
    const left = await remaining(document, async () => {
      const onWindow = await remaining(window, async () => {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        for (let round = 0; round < 20; round++) await comeAndGo();
      });
      expect(onWindow).to.deep.equal([]);
    });
    expect(left).to.deep.equal([]);
    expect(document.querySelectorAll('canvas').length).to.equal(0);
    expect(document.documentElement.outerHTML.length).to.equal(before);
  });

  it('leaves its container as it was', async () => {
    const { view, container } = stage();
    const before = container.outerHTML;
    view.destroy();
    expect(container.childElementCount).to.equal(0);
    expect(container.getAttribute('style')).to.equal('position: relative; width: 600px; height: 400px;');
    expect(before).to.contain('touch-action');
  });

  it('draws no frame and says nothing any more', async () => {
    const { view, events } = stage();
    await view.setScene(SCENE);
    view.panBy(10, 10);
    view.destroy();
    const said = events.length;
    const usual = window.requestAnimationFrame.bind(window);
    await wait(60);
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked++;
      return usual(callback);
    };
    await wait(250);
    window.requestAnimationFrame = usual;
    expect(asked).to.equal(0);
    expect(events.length).to.equal(said);
  });

  it('stands beside another without disturbing it', async () => {
    const [one, other] = [stage(), stage()];
    await Promise.all([one.view.setScene(SCENE), other.view.setScene({ nodes: [], strands: [] })]);
    other.view.destroy();
    one.view.zoomBy(1.5);
    expect(one.view.renderedPosition('aland')).not.to.equal(null);
    expect(other.view.renderedPosition('aland')).to.equal(null);
  });
});
