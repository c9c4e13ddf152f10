// Panels that are defined before the explorer they belong to. The order of the imports is the test.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import type { ActorOutline } from '../../src/elements/actor-outline.js';
import '../../src/elements/actor-outline.js';
import { litWarnings } from './lit-warnings.js';
import { all, sixClaims } from './panel-fixture.js';

const rows = (outline: ActorOutline): number => all(outline, '[role=treeitem]').length;

describe('panels that are defined before their explorer', () => {
  it('find it, inside it and outside, once it is defined', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <actor-outline explorer="atlas"></actor-outline>
        <actor-explorer id="atlas"><actor-outline slot="outline"></actor-outline></actor-explorer>
      </div>
    `);
    const [outside, inside] = page.querySelectorAll('actor-outline') as unknown as [ActorOutline, ActorOutline];
    await outside.updateComplete;
    expect(customElements.get('actor-explorer')).to.equal(undefined);
    expect([rows(outside), rows(inside)]).to.deep.equal([0, 0]);
    const explorer = page.querySelector('actor-explorer') as ActorExplorer;
    explorer.view = 'outline';
    explorer.data = sixClaims;
    await import('../../src/elements/actor-explorer.js');
    await waitUntil(() => explorer.handle?.store.state.status === 'ready');
    await nextFrame();
    await waitUntil(() => rows(outside) === 4 && rows(inside) === 4);
    explorer.lens = 'types=trade';
    await waitUntil(() => rows(outside) === 2 && rows(inside) === 2);
    expect(litWarnings()).to.deep.equal([]);
  });
});
