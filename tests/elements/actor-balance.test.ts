import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ActorBalance } from '../../src/elements/actor-balance.js';
import '../../src/elements/actor-balance.js';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import '../../src/elements/actor-explorer.js';
import { formatSelection } from '../../src/model/selection.js';
import {
  all,
  buttonNamed,
  copyOfSixClaims,
  countListeners,
  nextEvent,
  place,
  settled,
  sixClaims,
  storeOf,
  textOf,
} from './panel-fixture.js';

async function computed(element: ActorBalance): Promise<ActorBalance> {
  await waitUntil(
    () =>
      all(element, '[part=index], .balance .notice:not([role])').length > 0 &&
      all(element, '[aria-busy=true]').length === 0,
    'nothing was computed',
    { timeout: 8000 },
  );
  return element;
}

async function balance(teller = '', data: unknown = sixClaims): Promise<ActorBalance> {
  const element = await fixture<ActorBalance>(
    html`<actor-balance .data=${data} teller=${teller} theme="light"></actor-balance>`,
  );
  return computed(await settled(element));
}

/** North tells of pacts only; the Gazette of threats. Here a pact of Borduria and Carpania strains the triangle. */
function strained(): unknown {
  const dataset = copyOfSixClaims();
  for (const claim of dataset.claims) if (claim.id === 'gazette-2') claim.to = ['aland'];
  return dataset;
}

const text = (element: Element): string => textOf(all(element, '[part=balance]')[0]);

describe('<actor-balance>', () => {
  it('shows its fallback content before there is data', async () => {
    const element = await fixture<ActorBalance>(html`<actor-balance><p>Not yet.</p></actor-balance>`);
    expect(all<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
    await expect(element).to.be.accessible();
  });

  it('lists the problems of a file it cannot read', async () => {
    const element = await settled(
      await fixture<ActorBalance>(html`<actor-balance .data=${{ format: 'other' }}></actor-balance>`),
    );
    expect(all(element, '.issues li').length).to.be.greaterThan(0);
  });

  it('begins with the source that says the most', async () => {
    const element = await balance();
    expect(all<HTMLSelectElement>(element, 'select')[0]?.value).to.equal('source:north-2019');
    expect(text(element)).to.contain('2 ties with a sign between 3 actors.');
    expect(text(element)).to.contain('No three actors all stand in signed ties');
    expect(text(element)).to.contain('0 ties stand against the best division into two camps');
    await expect(element).to.be.accessible();
  });

  it('gives all together on request, and says that nobody holds that', async () => {
    const element = await balance('together');
    expect(text(element)).to.contain('Nobody holds all of this at once');
    expect(text(element)).to.contain('Counted by the heavier side: 1 tie with claims of both signs.');
    expect(all(element, '[part=table]').map(textOf)[0]).to.contain('two friends with a common foe, balanced 1');
    expect(text(element)).to.contain('Camp 1: 2 actors Aland Carpania');
    expect(text(element)).to.contain('Aland – Carpania cooperative, as expected both against Borduria');
    expect(text(element)).to.contain('Aland – Borduria, on balance hostile 1 0');
    await expect(element).to.be.accessible();
  });

  it('looks at another telling when the reader chooses one', async () => {
    const element = await balance();
    const select = all<HTMLSelectElement>(element, 'select')[0] as HTMLSelectElement;
    select.value = 'voice:carpania';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    await computed(element);
    expect(text(element)).to.contain('2 ties with a sign between 3 actors.');
    expect(text(element)).to.contain('Aland – Carpania nothing of a sign both against Borduria');
  });

  it('asks to select the actors of a pair, an actor, and a tie', async () => {
    const element = await balance('together');
    const asked: string[] = [];
    element.addEventListener('actor-select-request', ({ selection }) => asked.push(formatSelection(selection)));
    const press = async (words: string): Promise<void> => {
      const event = nextEvent(element, 'actor-select-request');
      buttonNamed(element, words).click();
      await event;
    };
    await press('Aland – Carpania');
    await press('Borduria');
    await press('Aland – Borduria');
    expect(asked).to.deep.equal(['aland,carpania', 'borduria', 'aland~borduria']);
  });

  it('says where nothing has a sign', async () => {
    const element = await fixture<ActorBalance>(
      html`<actor-balance .data=${strained()} lens="types=trade" theme="light"></actor-balance>`,
    );
    await computed(await settled(element));
    expect(text(element)).to.contain('Nothing here is cooperative or hostile');
  });

  it('is a panel of the explorer, and leaves nothing on its store', async () => {
    const explorer = await settled(
      await fixture<ActorExplorer>(html`<actor-explorer id="atlas" .data=${sixClaims}></actor-explorer>`),
    );
    const listeners = countListeners(storeOf(explorer));
    const home = place();
    const element = document.createElement('actor-balance');
    element.explorer = 'atlas';
    home.append(element);
    await computed(element);
    home.remove();
    expect(listeners()).to.equal(0);
    explorer.view = 'balance';
    await explorer.updateComplete;
    expect(all(explorer, 'actor-balance')[0]?.checkVisibility()).to.equal(true);
  });

  it('survives being moved', async () => {
    const element = await balance('together');
    const home = place();
    home.append(element);
    await waitUntil(() => text(element).includes('Camp 1: 2 actors'), 'it is computed again', { timeout: 8000 });
  });
});
