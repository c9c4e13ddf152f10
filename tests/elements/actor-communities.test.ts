import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ActorCommunities } from '../../src/elements/actor-communities.js';
import '../../src/elements/actor-communities.js';
import type { ActorLegend } from '../../src/elements/actor-legend.js';
import '../../src/elements/actor-legend.js';
import {
  all,
  buttonNamed,
  copyOfSixClaims,
  nextEvent,
  place,
  press,
  settled,
  sixClaims,
  storeOf,
  textOf,
} from './panel-fixture.js';

/** Two triangles joined by one relation. */
function twoTriangles(): unknown {
  const data = copyOfSixClaims();
  const ids = ['aland', 'borduria', 'carpania', 'dorland', 'elbonia', 'freedonia'];
  const [alliance] = data.claims;
  const pairs = [
    [0, 1],
    [1, 2],
    [0, 2],
    [3, 4],
    [4, 5],
    [3, 5],
    [2, 3],
  ];
  return {
    ...data,
    actors: ids.map((id) => ({ id, name: id.toUpperCase(), kind: 'state' })),
    claims: pairs.map(([a = 0, b = 0], index) => ({
      ...alliance,
      id: `c${index}`,
      from: [ids[a]],
      to: [ids[b]],
      voice: [],
    })),
    positions: [],
    layout: {},
  };
}

async function communities(data: unknown = twoTriangles(), setting = { on: '' }): Promise<ActorCommunities> {
  const element = await fixture<ActorCommunities>(
    html`<actor-communities .data=${data} on=${setting.on} theme="light" no-flags></actor-communities>`,
  );
  await settled(element);
  await waitUntil(() => all(element, '[part~=explanation]').length > 0, 'nothing was found', { timeout: 8000 });
  return element;
}

const lists = (element: Element): string[] =>
  all(element, '[part~=community]').map((section) => [...section.querySelectorAll('li')].map(textOf).join(' '));

describe('<actor-communities>', () => {
  it('shows its fallback content before there is data', async () => {
    const element = await fixture<ActorCommunities>(html`<actor-communities><p>Not yet.</p></actor-communities>`);
    expect(all<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
    await expect(element).to.be.accessible();
  });

  it('lists those with more relations among themselves, and says how clear they are', async () => {
    const element = await communities();
    expect(lists(element)).to.deep.equal(['ALAND BORDURIA CARPANIA', 'DORLAND ELBONIA FREEDONIA']);
    expect(textOf(all(element, '[part~=summary]')[0])).to.contain('2 communities. Modularity 0.36');
    expect(textOf(all(element, '[part~=explanation]')[1])).to.contain(
      'Found in all relations, undirected, weighted by statements',
    );
    await expect(element).to.be.accessible();
  });

  it('says who stands alone', async () => {
    const element = await communities(sixClaims);
    element.lens = 'types=threat';
    await waitUntil(() => textOf(all(element, '[part~=summary]')[0]).includes('alone'), 'nobody', { timeout: 8000 });
  });

  it('finds them in another projection', async () => {
    const element = await communities();
    const layer = all<HTMLSelectElement>(element, 'select')[0];
    if (layer === undefined) throw new Error('There is no choice of relations.');
    layer.value = 'hostile';
    layer.dispatchEvent(new Event('change'));
    await waitUntil(() => textOf(all(element, '[part~=explanation]')[1]).includes('hostile'), 'it stayed', {
      timeout: 8000,
    });
    expect(textOf(all(element, '[part~=summary]')[0])).to.contain('Without relations');
    expect(element.on).to.equal('hostile');
  });

  it('asks to select one actor, or all of a community', async () => {
    const element = await communities();
    await press(element, buttonNamed(element, 'BORDURIA'));
    expect(element.selection).to.equal('borduria');
    await press(element, buttonNamed(element, 'Select all actors of community 2'));
    expect(element.selection).to.equal('dorland,elbonia,freedonia');
  });

  it('asks to colour the picture, and to colour it no more', async () => {
    const element = await communities(twoTriangles(), { on: 'cooperative' });
    const asked = nextEvent(element, 'actor-view-request');
    await press(element, buttonNamed(element, 'Colour the picture'));
    expect((await asked).change).to.deep.equal({ communities: { layer: 'cooperative' } });
    expect(element.colorBy).to.equal('communities,cooperative');
    const button = buttonNamed(element, 'Colour the picture');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '.group')).to.have.length(2);
    await press(element, button);
    expect(element.colorBy).to.equal('');
  });

  it('can be vetoed', async () => {
    const element = await communities();
    element.addEventListener('actor-view-request', (event) => event.preventDefault());
    await press(element, buttonNamed(element, 'Colour the picture'));
    expect(element.colorBy).to.equal('');
  });

  it('survives being moved and removed', async () => {
    const element = await communities();
    place().append(element);
    await waitUntil(() => lists(element).length === 2, 'it is empty', { timeout: 8000 });
    element.remove();
    expect(storeOf(element).state.status).to.equal('ready');
  });
});

describe('the legend of a coloured picture', () => {
  it('tells the communities apart by number and rim', async () => {
    const element = await settled(
      await fixture<ActorLegend>(
        html`<actor-legend .data=${twoTriangles()} color-by="communities" theme="light"></actor-legend>`,
      ),
    );
    await waitUntil(() => all(element, '.group').length === 2, 'they are not found', { timeout: 8000 });
    expect(textOf(element.shadowRoot?.querySelector('.legend'))).to.contain('1: ALAND, BORDURIA, CARPANIA');
    await expect(element).to.be.accessible();
  });
});
