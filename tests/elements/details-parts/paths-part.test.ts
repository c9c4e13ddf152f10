import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ActorDetails } from '../../../src/elements/actor-details.js';
import '../../../src/elements/actor-details.js';
import { all, buttonNamed, nextEvent, press, settled, sixClaims, textOf } from '../panel-fixture.js';

const details = async (selection: string, lens = ''): Promise<ActorDetails> =>
  settled(
    await fixture<ActorDetails>(
      html`<actor-details .data=${sixClaims} selection=${selection} lens=${lens} theme="light"></actor-details>`,
    ),
  );

const notice = (element: Element): string => textOf(all(element, '.notice')[0]);

describe('<actor-details> of paths', () => {
  it('names the ends, the length and every step', async () => {
    const element = await details('path:hostile:aland~carpania');
    expect(textOf(all(element, 'h3')[0])).to.equal('Paths between Aland and Carpania');
    expect(textOf(all(element, '.details > p')[0])).to.contain('One shortest path, of 2 steps in hostile relations.');
    expect(textOf(all(element, '.stops')[0])).to.equal('Aland, Borduria, Carpania');
    expect(all(element, '.step').map(textOf)).to.deep.equal([
      'Aland and Borduria Claims (2)',
      'Borduria and Carpania Claims (1)',
    ]);
    await expect(element).to.be.accessible();
  });

  it('opens the claims of a step, of this layer only', async () => {
    const element = await details('path:hostile:aland~carpania');
    const [fold] = all(element, '.path details');
    const opened = oneEvent(fold as HTMLElement, 'toggle');
    fold?.querySelector('summary')?.click();
    await opened;
    await element.updateComplete;
    expect(all(element, '.claim-head strong').map(textOf)).to.deep.equal(['Threat', 'Threat']);
    await expect(element).to.be.accessible();
  });

  it('says how long the way is in every layer, and asks for another one', async () => {
    const element = await details('path:hostile:aland~carpania');
    const group = element.shadowRoot?.querySelector('[aria-label="Relations a path may use"]');
    expect([...(group?.querySelectorAll('button') ?? [])].map(textOf)).to.deep.equal([
      'cooperative : 1 step',
      'hostile : 2 steps',
      'alliance : 1 step',
      'rivalry : no path',
      'trade : no path',
      'threat : 2 steps',
    ]);
    const change = nextEvent(element, 'actor-selection-change');
    buttonNamed(element, 'cooperative').click();
    expect((await change).selection).to.equal('path:cooperative:aland~carpania');
    await element.updateComplete;
    expect(textOf(all(element, '.details > p')[0])).to.contain('joined directly');
  });

  it('says that no path leads there, and where one does', async () => {
    const element = await details('path:hostile:carpania~dorland');
    expect(notice(element)).to.contain('No layer joins Carpania and Dorland');
    const other = await details('path:trade:aland~borduria');
    expect(notice(other)).to.contain('No path in this layer');
    await press(other, buttonNamed(other, 'Show cooperative paths'));
    expect(other.selection).to.equal('path:cooperative:aland~borduria');
  });

  it('says that an end is not drawn', async () => {
    const element = await details('path:threat:aland~elbonia');
    expect(notice(element)).to.contain('does not draw Elbonia');
  });

  it('needs two actors, and such as the dataset has', async () => {
    expect(textOf(all(await details('path:threat:aland~aland'), '.details')[0])).to.contain('two different actors');
    expect(textOf(all(await details('path:threat:aland~nobody'), '.details')[0])).to.contain('does not have');
  });
});

describe('<actor-details> of several actors', () => {
  it('lead to the paths between two', async () => {
    const element = await details('borduria,carpania');
    await press(element, buttonNamed(element, 'Paths between them'));
    expect(element.selection).to.equal('path:hostile:borduria~carpania');
    expect(all(await details('aland,borduria,carpania'), '.acts > .button:not(.chip)')).to.have.length(0);
  });

  it('say whom they have in common', async () => {
    const element = await details('borduria,carpania');
    const section = all(element, '.section').at(-1);
    expect(textOf(section)).to.equal('Related to all of them (1) Aland');
    await expect(element).to.be.accessible();
    const alone = await details('borduria,elbonia');
    expect(textOf(all(alone, '.details')[0])).to.contain('Nobody else is related to two of them');
  });

  it('let one of them go', async () => {
    const element = await details('aland,borduria,carpania');
    await press(element, buttonNamed(element, 'Take Borduria out'));
    expect(element.selection).to.equal('aland,carpania');
  });
});
