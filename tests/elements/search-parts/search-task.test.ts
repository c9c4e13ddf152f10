import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { loadDatasetObject } from '../../../src/dataset/load-dataset.js';
import { SearchTask } from '../../../src/elements/search-parts/search-task.js';
import type { IndexedDataset } from '../../../src/model/indexed-dataset.js';
import { place, sixClaims } from '../panel-fixture.js';

class SearchHost extends LitElement {
  readonly task = new SearchTask(this);
}
customElements.define('search-host', SearchHost);

function host(): SearchHost {
  const element = new SearchHost();
  place().append(element);
  return element;
}

function indexed(): IndexedDataset {
  const result = loadDatasetObject(sixClaims);
  if (!result.ok) throw new Error('The six claims do not load.');
  return result.data;
}

describe('SearchTask', () => {
  it('has no answer until it is ready', async () => {
    const { task } = host();
    expect([task.status, task.find('aland')]).to.deep.equal(['idle', null]);
    task.prepare(indexed());
    expect([task.status, task.find('aland')]).to.deep.equal(['loading', null]);
    await waitUntil(() => task.status === 'ready');
    expect(task.find('aland')?.actors[0]?.id).to.equal('aland');
  });

  it('says that it failed, and tries again only when it is told to', async () => {
    const data = indexed();
    let reads = 0;
    const broken: IndexedDataset = {
      ...data,
      get dataset() {
        reads += 1;
        if (reads === 1) throw new Error('Not now.');
        return data.dataset;
      },
    };
    const { task } = host();
    task.prepare(broken);
    await waitUntil(() => task.status === 'failed');
    task.prepare(broken);
    expect([task.status, reads]).to.deep.equal(['failed', 1]);
    task.forgetFailure();
    task.prepare(broken);
    await waitUntil(() => task.status === 'ready');
    expect(task.find('dam')?.topics).to.have.length(1);
  });

  it('answers for the last dataset it was given', async () => {
    const data = indexed();
    const other: IndexedDataset = { ...data, dataset: { ...data.dataset, actors: [] } };
    const { task } = host();
    task.prepare(data);
    task.prepare(other);
    await waitUntil(() => task.status === 'ready');
    expect(task.find('aland')?.actors).to.deep.equal([]);
  });

  it('forgets its dataset when its element goes', async () => {
    const element = host();
    element.task.prepare(indexed());
    element.remove();
    expect(element.task.status).to.equal('idle');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([element.task.status, element.task.find('aland')]).to.deep.equal(['idle', null]);
  });
});
