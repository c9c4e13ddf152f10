import { expect, fixture, html } from '@open-wc/testing';
import type { ActorTopics } from '../../src/elements/actor-topics.js';
import '../../src/elements/actor-topics.js';
import {
  all,
  buttonNamed,
  copyOfSixClaims,
  nextEvent,
  place,
  press,
  settled,
  sixClaims,
  textOf,
} from './panel-fixture.js';

const topics = async (lens = '', data: unknown = sixClaims): Promise<ActorTopics> =>
  settled(
    await fixture<ActorTopics>(html`<actor-topics .data=${data} lens=${lens} theme="light" no-flags></actor-topics>`),
  );

const cells = (element: Element): string[] =>
  all(element, '[part~=position]').map((cell) => cell.getAttribute('aria-label') ?? '');

describe('<actor-topics>', () => {
  it('shows its fallback content before there is data', async () => {
    const element = await fixture<ActorTopics>(html`<actor-topics><p>Not yet.</p></actor-topics>`);
    expect(all<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
    await expect(element).to.be.accessible();
  });

  it('says that there are no topics, or no positions', async () => {
    const none = await topics('', { ...copyOfSixClaims(), topics: [], positions: [], claims: [] });
    expect(textOf(all(none, '.notice')[0])).to.equal('This dataset has no topics.');
    const data = copyOfSixClaims();
    const element = await topics('', { ...data, positions: [] });
    expect(textOf(all(element, '[part~=topics]')[0])).to.contain('No position is coded under this lens.');
  });

  it('tables who is for what and who against, and opens what it rests on', async () => {
    const element = await topics();
    expect(cells(element).length).to.be.greaterThan(0);
    const [first] = cells(element);
    expect(first).to.match(/ on River dam: /);
    await press(element, all(element, '[part~=position]')[0]);
    expect(textOf(all(element, '.opened')[0])).to.contain(' on River dam');
    await expect(element).to.be.accessible();
    await press(element, buttonNamed(element, 'Close'));
    expect(all(element, '.opened')).to.have.length(0);
  });

  it('makes a topic the topic of the lens, and takes it back', async () => {
    const element = await topics();
    const asked = nextEvent(element, 'actor-lens-request');
    await press(element, buttonNamed(element, 'River dam'));
    expect((await asked).change).to.deep.equal({ topics: ['river-dam'] });
    const [button] = all(element, '[part~=topic][aria-pressed=true]');
    expect(textOf(button)).to.equal('River dam');
    await press(element, button);
    expect(element.lens).to.equal('');
  });

  it('switches one scenario on at a time', async () => {
    const data = copyOfSixClaims();
    const scenario = (id: string, name: string) => ({ id, name, kind: 'scenario', description: 'Judged unlikely.' });
    const element = await topics('', {
      ...data,
      topics: [...data.topics, scenario('collapse', 'Collapse'), scenario('calm', 'Calm')],
    });
    expect(textOf(all(element, '[part~=others]')[0])).to.contain('Judged unlikely.');
    await press(element, buttonNamed(element, 'Collapse'));
    expect(element.lens).to.equal('scenario=collapse');
    await press(element, buttonNamed(element, 'Calm'));
    expect(element.lens).to.equal('scenario=calm');
  });

  it('asks to select an actor of a column', async () => {
    const element = await topics();
    const column = all(element, '.actor .pick')[0];
    await press(element, column);
    expect(element.selection).not.to.equal('');
  });

  it('survives being moved', async () => {
    const element = await topics();
    place().append(element);
    await element.updateComplete;
    expect(cells(element).length).to.be.greaterThan(0);
  });
});
