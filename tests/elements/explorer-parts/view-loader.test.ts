import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ViewLoader, type Load } from '../../../src/elements/explorer-parts/view-loader.js';

class LoaderHost extends LitElement {
  updates = 0;
  override updated(): void {
    this.updates += 1;
  }
}
customElements.define('loader-host', LoaderHost);

/** A loader of one view, `invented`, and what it was asked to load. */
async function loaderOf(load: Load): Promise<{ host: LoaderHost; loader: ViewLoader; asked: () => number }> {
  const host = await fixture<LoaderHost>(html`<loader-host></loader-host>`);
  let count = 0;
  const counted: Load = () => {
    count += 1;
    return load();
  };
  return { host, loader: new ViewLoader(host, new Map([['invented', counted]])), asked: () => count };
}

const aTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('ViewLoader', () => {
  it('loads a view once, when it is first opened, and has its host show what has come', async () => {
    const { host, loader, asked } = await loaderOf(() => Promise.resolve());
    expect(asked()).to.equal(0);
    const { updates } = host;
    loader.open('invented');
    loader.open('invented');
    expect(loader.stateOf('invented')).to.equal('loading');
    await aTask();
    loader.open('invented');
    expect([loader.stateOf('invented'), asked()]).to.deep.equal(['ready', 1]);
    expect(host.updates).to.be.greaterThan(updates);
  });

  it('says that a view has failed, and tries again only when it is told to', async () => {
    let isDown = true;
    const { loader, asked } = await loaderOf(() => (isDown ? Promise.reject(new Error('offline')) : Promise.resolve()));
    loader.open('invented');
    await aTask();
    loader.open('invented');
    expect([loader.stateOf('invented'), asked()]).to.deep.equal(['failed', 1]);
    isDown = false;
    loader.retry('invented');
    expect(loader.stateOf('invented')).to.equal('loading');
    await aTask();
    expect([loader.stateOf('invented'), asked()]).to.deep.equal(['ready', 2]);
  });

  it('loads nothing for what a page puts in its place', async () => {
    const { host, loader, asked } = await loaderOf(() => Promise.resolve());
    const own = document.createElement('p');
    own.slot = 'invented';
    host.append(own);
    loader.open('invented');
    expect([loader.stateOf('invented'), asked()]).to.deep.equal(['ready', 0]);
  });

  it('loads nothing that the page has defined already, and nothing it does not know', async () => {
    const { loader, asked } = await loaderOf(() => Promise.resolve());
    customElements.define('actor-invented', class extends HTMLElement {});
    loader.open('invented');
    loader.open('unheard-of');
    expect([loader.stateOf('invented'), asked()]).to.deep.equal(['ready', 0]);
  });
});
