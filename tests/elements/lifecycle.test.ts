// What elements leave behind when they are added, moved and removed over and over: nothing.
import { leftovers } from './count-leftovers.js';
import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import type { ActorElement } from '../../src/elements/shared/actor-element.js';
import '../../src/index.js';
import { drawn } from './graph-fixture.js';
import { litWarnings } from './lit-warnings.js';
import { countListeners, settled, sixClaims, storeOf } from './panel-fixture.js';

const CYCLES = 100;

/** The elements that work alone. */
const TAGS = [
  'actor-graph',
  'actor-filter',
  'actor-outline',
  'actor-details',
  'actor-matrix',
  'actor-balance',
  'actor-communities',
  'actor-compare',
  'actor-edit',
  'actor-export',
  'actor-import',
  'actor-what-if',
  'actor-timeline',
  'actor-topics',
  'actor-ranking',
  'actor-legend',
  'actor-reader',
  'actor-explorer',
] as const;

async function element(tag: (typeof TAGS)[number]): Promise<ActorElement> {
  const made: ActorElement = document.createElement(tag);
  made.data = sixClaims;
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.append(made);
  return settled(made);
}

/** Until everything that was put off has been done. */
async function atRest(): Promise<void> {
  await nextFrame();
  await aTimeout(50);
  await nextFrame();
}

describe('elements that are added and removed a hundred times', () => {
  after(() => expect(litWarnings()).to.deep.equal([]));

  for (const tag of TAGS) {
    it(`leave nothing behind: <${tag}>`, async () => {
      const before = leftovers();
      const made = await element(tag);
      const parent = made.parentElement as HTMLElement;
      for (let cycle = 0; cycle < CYCLES; cycle += 1) {
        made.remove();
        if (cycle % 2 === 0) await aTimeout(0);
        parent.append(made);
        if (cycle % 3 === 0) await made.updateComplete;
      }
      made.remove();
      await atRest();
      expect(leftovers()).to.deep.equal(before);
      expect(made.shadowRoot?.querySelectorAll('.view canvas')).to.have.length(0);
    });
  }

  it('leave nothing behind once Cytoscape has drawn', async () => {
    const before = leftovers();
    const graph = document.createElement('actor-graph');
    graph.data = sixClaims;
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    for (let cycle = 0; cycle < 5; cycle += 1) {
      parent.append(graph);
      await settled(graph);
      await drawn(graph);
      graph.remove();
      await atRest();
    }
    expect(leftovers()).to.deep.equal(before);
    expect(document.head.querySelector('[id*=cytoscape]')).to.equal(null);
  });

  it('let go of the store of an explorer that stays', async () => {
    const explorer = await settled(
      await fixture<ActorExplorer>(html`<actor-explorer id="atlas" .data=${sixClaims}></actor-explorer>`),
    );
    await atRest();
    const before = leftovers();
    const count = countListeners(storeOf(explorer));
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    for (const tag of TAGS.slice(0, -1)) {
      const panel: ActorElement = document.createElement(tag);
      panel.setAttribute('explorer', 'atlas');
      for (let cycle = 0; cycle < CYCLES; cycle += 1) {
        parent.append(panel);
        if (cycle % 10 === 0) await panel.updateComplete;
        panel.remove();
      }
    }
    await atRest();
    expect(count()).to.equal(0);
    expect(leftovers()).to.deep.equal(before);
  });

  it('move a hundred times without loading again', async () => {
    const explorer = (await element('actor-explorer')) as ActorExplorer;
    explorer.lens = 'types=threat';
    explorer.selection = 'aland';
    const loads: Event[] = [];
    explorer.addEventListener('actor-load', (event) => loads.push(event));
    const [one, two] = [await fixture<HTMLElement>(html`<div></div>`), await fixture<HTMLElement>(html`<div></div>`)];
    const store = storeOf(explorer);
    for (let cycle = 0; cycle < CYCLES; cycle += 1) (cycle % 2 === 0 ? one : two).append(explorer);
    await atRest();
    expect(loads).to.have.length(0);
    expect(storeOf(explorer) === store).to.equal(true);
    expect([explorer.lens, explorer.selection]).to.deep.equal(['types=threat', 'aland']);
    const outline = explorer.shadowRoot?.querySelector('actor-outline');
    expect(outline?.lens).to.equal('types=threat');
  });
});
