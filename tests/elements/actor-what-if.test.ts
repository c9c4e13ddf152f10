import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import '../../src/elements/actor-explorer.js';
import type { ActorWhatIf } from '../../src/elements/actor-what-if.js';
import '../../src/elements/actor-what-if.js';
import { ActorHistoryRequestEvent } from '../../src/state/events.js';
import { all, buttonNamed, nextEvent, place, press, settled, sixClaims, storeOf, textOf } from './panel-fixture.js';

const whatIf = async (): Promise<ActorWhatIf> =>
  settled(await fixture<ActorWhatIf>(html`<actor-what-if .data=${sixClaims} theme="light"></actor-what-if>`));

/** Chooses what to try as a reader does. */
async function tryOut(element: ActorWhatIf, name: string): Promise<void> {
  const [select] = all<HTMLSelectElement>(element, 'select');
  const option = [...(select?.options ?? [])].find((each) => textOf(each) === name);
  if (select === undefined || option === undefined) throw new Error(`There is no "${name}".`);
  select.value = option.value;
  select.dispatchEvent(new Event('change'));
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const compared = (element: ActorWhatIf): Promise<void> =>
  waitUntil(() => all(element, '[part~=section]').length > 0, 'nothing was compared', { timeout: 8000 });

describe('<actor-what-if>', () => {
  it('shows its fallback content before there is data', async () => {
    const element = await fixture<ActorWhatIf>(html`<actor-what-if><p>Not yet.</p></actor-what-if>`);
    expect(all<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
    await expect(element).to.be.accessible();
  });

  it('offers texts, voices and actors to leave out', async () => {
    const element = await whatIf();
    const options = all(element, 'option').map(textOf);
    expect(options).to.include.members(['without the voice of The Herald', 'without Borduria']);
    expect(textOf(all(element, '[role=status]')[0])).to.equal('Nothing is tried out at present.');
    await expect(element).to.be.accessible();
  });

  it('tells which relations, ranks and camps hang on what is left out', async () => {
    const element = await whatIf();
    await tryOut(element, 'without Aland');
    expect(element.lens).to.equal('hidden=aland');
    expect(textOf(all(element, '[part~=tried]')[0])).to.contain('Tried out: without Aland.');
    await compared(element);
    const sections = all(element, '[part~=section]').map(textOf);
    expect(sections[0]).to.match(/^Lost \(5 relations\)/);
    expect(sections[1]).to.contain('Ranks by degree').and.to.contain('Borduria from 2 to 1');
    expect(sections[2]).to.contain('The two camps');
    await expect(element).to.be.accessible();
  });

  it('goes back, and by undo too', async () => {
    const element = await whatIf();
    await tryOut(element, 'without Aland');
    await press(element, buttonNamed(element, 'Go back'));
    expect(element.lens).to.equal('');
    expect(storeOf(element).state.baseline).to.equal(null);
    await tryOut(element, 'without Borduria');
    element.dispatchEvent(new ActorHistoryRequestEvent('undo'));
    await new Promise((resolve) => setTimeout(resolve));
    expect([element.lens, storeOf(element).state.baseline]).to.deep.equal(['', null]);
  });

  it('tries a second thing beside the first, compared with the lens from before both', async () => {
    const element = await whatIf();
    await tryOut(element, 'without Aland');
    await tryOut(element, 'without Borduria');
    expect(textOf(all(element, '[part~=tried]')[0])).to.contain('without Aland, without Borduria');
    await press(element, buttonNamed(element, 'Go back'));
    expect(element.lens).to.equal('');
  });

  it('asks to select what changes', async () => {
    const element = await whatIf();
    await tryOut(element, 'without Aland');
    await compared(element);
    await press(element, buttonNamed(element, 'from 2 to 1'));
    expect(element.selection).to.equal('borduria');
  });

  it('can be vetoed', async () => {
    const element = await whatIf();
    element.addEventListener('actor-trial-request', (event) => event.preventDefault());
    await tryOut(element, 'without Aland');
    expect(element.lens).to.equal('');
  });

  it('survives being moved', async () => {
    const element = await whatIf();
    await tryOut(element, 'without Aland');
    place().append(element);
    await compared(element);
  });
});

describe('what is tried out in an explorer', () => {
  it('is said in a line, and left by Escape', async () => {
    const explorer = await settled(
      await fixture<ActorExplorer>(html`<actor-explorer .data=${sixClaims} view="what-if"></actor-explorer>`),
    );
    storeOf(explorer).update((state) => ({
      ...state,
      baseline: state.lens,
      lens: { ...state.lens, hidden: ['aland'] },
    }));
    await explorer.updateComplete;
    expect(textOf(all(explorer, '[part~=trial]')[0])).to.contain('without Aland');
    const left = nextEvent(explorer, 'actor-lens-change');
    explorer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect((await left).lens).to.equal('');
    await explorer.updateComplete;
    expect(all(explorer, '[part~=trial]')).to.have.length(0);
  });
});
