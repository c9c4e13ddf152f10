// Fails when a version of Cytoscape no longer has what `cytoscape-internals.ts` asks it for: the picture would still
// be drawn, only softer and slower.
import { expect } from '@open-wc/testing';
import type { Core } from 'cytoscape';
import { createCytoscape, createSurface } from '../../../src/rendering/create-cytoscape.js';
import { controlRenderer } from '../../../src/rendering/cytoscape-internals.js';
import { wait } from './picture-fixture.js';

describe('controlRenderer()', () => {
  let container: HTMLElement;
  let core: Core;

  beforeEach(() => {
    container = document.createElement('div');
    Object.assign(container.style, { position: 'relative', width: '200px', height: '100px' });
    document.body.append(container);
    core = createCytoscape(createSurface(container));
  });
  afterEach(() => {
    core.destroy();
    container.remove();
  });

  async function rendersWithin(work: () => void): Promise<number> {
    let renders = 0;
    const count = (): void => {
      renders++;
    };
    await wait(60);
    core.on('render', count);
    work();
    await wait(120);
    core.off('render', count);
    return renders;
  }

  it('pauses drawing and takes it up again', async () => {
    const control = controlRenderer(core);
    control.setPaused(true);
    expect(await rendersWithin(() => core.pan({ x: 5, y: 5 }))).to.equal(0);
    expect(await rendersWithin(() => control.setPaused(false))).to.be.greaterThan(0);
  });

  it('lets strands be drawn under the actors of a large Scene, and no longer of a small one', async () => {
    const control = controlRenderer(core);
    let drawn = 0;
    control.setLarge(() => {
      drawn++;
    });
    await rendersWithin(() => control.redraw());
    expect(drawn).to.be.greaterThan(0);
    control.setLarge(null);
    const before = drawn;
    await rendersWithin(() => control.redraw());
    expect(drawn).to.equal(before);
  });

  it('lets a ground be drawn under everything, until it is taken away', async () => {
    const control = controlRenderer(core);
    let drawn = 0;
    control.setLarge(null);
    control.setGround(() => {
      drawn++;
    });
    await rendersWithin(() => control.redraw());
    expect(drawn).to.be.greaterThan(0);
    control.setGround(null);
    const before = drawn;
    await rendersWithin(() => control.redraw());
    expect(drawn).to.equal(before);
  });
});
