import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ActorDetails } from '../../../src/elements/actor-details.js';
import '../../../src/elements/actor-details.js';
import { standings, type SaidOf } from '../../../src/elements/words/en/standings.js';
import { all, settled, sixClaims, storeOf, textOf } from '../panel-fixture.js';

const detailsOf = async (selection: string): Promise<ActorDetails> =>
  settled(
    await fixture<ActorDetails>(
      html`<actor-details .data=${sixClaims} selection=${selection} theme="light"></actor-details>`,
    ),
  );

/** Opens the section, and waits for what was computed. */
async function unfold(element: ActorDetails): Promise<void> {
  const summary = all(element, 'summary').find((each) => textOf(each) === 'What the measures say');
  const opened = oneEvent(summary?.parentElement as HTMLElement, 'toggle');
  summary?.click();
  await opened;
  await waitUntil(() => all(element, '[part~=measures]').length > 0, 'nothing was computed', { timeout: 8000 });
}

const entry = (element: Element, name: string): string =>
  textOf(all(element, '.measure').find((each) => textOf(each).startsWith(name)));

describe('what the measures say of an actor', () => {
  it('stands in sentences, compared with the others, with what it does not mean and what it is read from', async () => {
    const element = await detailsOf('aland');
    await unfold(element);
    expect(entry(element, 'Degree')).to.contain('Is related to 3 of 4 other actors. More than anybody else.');
    expect(entry(element, 'Degree')).to.contain('not that it is strong or liked');
    expect(entry(element, 'Degree')).to.contain('Read from all relations, undirected, all ties alike.');
    expect(entry(element, 'Strength')).to.contain('Its relations rest on 5 statements.');
    expect(textOf(all(element, '.fold')[0])).to.contain('Of the present lens: 5 of 6 claims');
    await expect(element).to.be.accessible();
  });

  it('names those who stand before it, and those beside it', async () => {
    const element = await detailsOf('borduria');
    await unfold(element);
    expect(entry(element, 'Degree')).to.contain('More than all but Aland, shared with Carpania.');
  });

  it('follows the lens', async () => {
    const element = await detailsOf('aland');
    await unfold(element);
    element.lens = 'types=threat';
    await waitUntil(() => !entry(element, 'Degree').includes('3 of'), 'it stayed', { timeout: 8000 });
  });

  it('is computed only when it is unfolded', async () => {
    const element = await detailsOf('aland');
    expect(all(element, '.measure')).to.have.length(0);
    storeOf(element).update((state) => ({ ...state, sizeBy: 'strength' }));
    await element.updateComplete;
    expect(all(element, '.measure')).to.have.length(0);
  });
});

describe('the sentences of the measures', () => {
  const said = (value: number): SaidOf => ({
    value,
    greatest: 1,
    others: 4,
    projection: { layer: 'all', directed: false, weights: 'statements' },
  });
  const { sentences, compared } = standings;

  it('round shares, but call nothing none that is some', () => {
    expect(sentences.betweenness(said(0.31))).to.equal('Lies on 31 % of the shortest paths between others.');
    expect(sentences.betweenness(said(0.001))).to.contain('less than 1 %');
    expect(sentences.betweenness(said(0))).to.contain('on 0 %');
  });

  it('tell which side outweighs the other', () => {
    expect(sentences['net-degree'](said(-2))).to.equal(
      'Has hostile relations with 2 more than it has cooperative ones.',
    );
    expect(sentences['net-degree'](said(0))).to.contain('as many');
  });

  it('tell a rank where too many stand before', () => {
    expect(compared({ rank: 7, count: 24, above: null, beside: '' })).to.equal('Rank 7 of 24.');
    expect(compared({ rank: 2, count: 24, above: 'Turkey', beside: 'Iran' })).to.equal(
      'More than all but Turkey, shared with Iran.',
    );
    expect(compared({ rank: 1, count: 24, above: '', beside: null })).to.equal(
      'The most of all, shared with more than three.',
    );
  });
});
