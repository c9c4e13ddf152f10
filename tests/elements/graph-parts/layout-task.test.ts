import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LayoutTask } from '../../../src/elements/graph-parts/layout-task.js';
import type { Point } from '../../../src/model/dataset.js';
import type { Scene } from '../../../src/model/scene.js';
import type { LayoutRequest } from '../../../src/rendering/run-layout.js';
import { actions } from '../../../src/state/actions.js';
import { ExplorerStore } from '../../../src/state/store.js';

class TestHost extends LitElement {}
customElements.define('test-layout-host', TestHost);

const scene: Scene = {
  nodes: [
    {
      id: 'aland',
      label: '',
      kind: 'state',
      x: 0,
      y: 0,
      radius: 9,
      flag: null,
      importance: 1,
      internal: 0,
      contains: 0,
    },
  ],
  strands: [],
};

const PLACES: ReadonlyMap<string, Point> = new Map([['aland', [7, 7]]]);

interface Order {
  readonly request: LayoutRequest;
  readonly finish: () => void;
  readonly fail: () => void;
}

/** A layout that is finished, or fails, when the test says so. */
async function begin(): Promise<{
  readonly host: TestHost;
  readonly orders: Order[];
  readonly task: LayoutTask;
  readonly store: ExplorerStore;
  readonly follow: () => void;
}> {
  const host = await fixture<TestHost>(html`<test-layout-host></test-layout-host>`);
  const orders: Order[] = [];
  const task = new LayoutTask(
    host,
    { measured: () => null, measure: () => new Promise(() => {}) },
    (request) =>
      new Promise((resolve, reject) => {
        orders.push({ request, finish: () => resolve(PLACES), fail: () => reject(new Error('broken')) });
      }),
  );
  const store = new ExplorerStore();
  const follow = (): void => task.follow(store, scene);
  return { host, orders, task, store, follow };
}

const arrange = (store: ExplorerStore, layout: 'stored' | 'force'): void =>
  store.update((state) => actions.setLayout(state, { layout }));

describe('LayoutTask', () => {
  it('lays out once for each request, and settles', async () => {
    const { orders, task, store, follow } = await begin();
    follow();
    expect(orders).to.have.length(0);
    arrange(store, 'force');
    follow();
    follow();
    expect(orders).to.have.length(1);
    expect(task.status).to.equal('running');
    orders[0]?.finish();
    await aTimeout(0);
    expect([task.status, task.settled]).to.deep.equal(['idle', 1]);
    expect(store.state.arrangement.placed).to.deep.equal(PLACES);
    follow();
    expect(orders).to.have.length(1);
  });

  it('ends the one that runs when another is asked for', async () => {
    const { orders, store, follow } = await begin();
    arrange(store, 'force');
    follow();
    arrange(store, 'force');
    follow();
    expect(orders.map(({ request }) => request.signal.aborted)).to.deep.equal([true, false]);
  });

  it('ends when the stored layout is asked for', async () => {
    const { orders, task, store, follow } = await begin();
    arrange(store, 'force');
    follow();
    arrange(store, 'stored');
    follow();
    expect(orders[0]?.request.signal.aborted).to.equal(true);
    expect(task.status).to.equal('idle');
  });

  it('does not lay its places under an arrangement that was asked for since', async () => {
    const { orders, store, follow } = await begin();
    arrange(store, 'force');
    follow();
    arrange(store, 'stored');
    orders[0]?.finish();
    await aTimeout(0);
    expect(store.state.arrangement.placed.size).to.equal(0);
  });

  it('says that it has failed until that is put away', async () => {
    const { orders, task, store, follow } = await begin();
    arrange(store, 'force');
    follow();
    orders[0]?.fail();
    await aTimeout(0);
    expect(task.status).to.equal('failed');
    task.cancel();
    expect(task.status).to.equal('idle');
  });

  it('goes on in an element that is moved, and begins again in one that was removed', async () => {
    const { host, orders, store, follow } = await begin();
    const parent = host.parentElement as HTMLElement;
    arrange(store, 'force');
    follow();
    parent.append(host);
    await aTimeout(0);
    follow();
    expect(orders.map(({ request }) => request.signal.aborted)).to.deep.equal([false]);
    host.remove();
    await aTimeout(0);
    expect(orders[0]?.request.signal.aborted).to.equal(true);
    parent.append(host);
    follow();
    expect(orders).to.have.length(2);
  });
});
