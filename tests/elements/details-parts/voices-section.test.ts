import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ActorDetails } from '../../../src/elements/actor-details.js';
import '../../../src/elements/actor-details.js';
import { all, buttonNamed, press, settled, sixClaims, storeOf, textOf } from '../panel-fixture.js';

const detailsOf = async (selection: string): Promise<ActorDetails> =>
  settled(
    await fixture<ActorDetails>(
      html`<actor-details .data=${sixClaims} selection=${selection} theme="light"></actor-details>`,
    ),
  );

async function unfold(element: ActorDetails, title: string): Promise<void> {
  const summary = all(element, 'summary').find((each) => textOf(each).startsWith(title));
  const opened = oneEvent(summary?.parentElement as HTMLElement, 'toggle');
  summary?.click();
  await opened;
  await element.updateComplete;
}

const voices = (element: Element): string[] => all(element, '.voice-count').map(textOf);

describe('voices in the details', () => {
  it('stand side by side for a tie, with what each says', async () => {
    const element = await detailsOf('aland~borduria');
    await unfold(element, 'Who says so (2 voices)');
    expect(voices(element)).to.deep.equal([
      'The authors themselves 3 claims: 2 cooperative, 1 hostile Only this voice: The authors themselves',
      'Carpania 1 claim: 1 hostile Only this voice: Carpania Leave out: Carpania',
    ]);
    await expect(element).to.be.accessible();
  });

  it('narrow the lens to one of them, and back', async () => {
    const element = await detailsOf('aland~borduria');
    await unfold(element, 'Who says so');
    await press(element, buttonNamed(element, 'Only this voice: Carpania'));
    expect(element.lens).to.equal('voices=carpania');
    await press(element, buttonNamed(element, 'All voices again: Carpania'));
    expect(element.lens).to.equal('');
  });

  it('are left out for a trial, and so is a source', async () => {
    const element = await detailsOf('aland~borduria');
    await unfold(element, 'Who says so');
    await press(element, buttonNamed(element, 'Leave out: Carpania'));
    expect(element.lens).to.equal('voices=!carpania');
    expect(storeOf(element).state.baseline?.voices).to.equal(null);
    await press(element, buttonNamed(element, 'Leave out: Quill 2019'));
    expect(element.lens).to.equal('sources=!north-2019&voices=!carpania');
  });

  it('are those who speak of an actor, itself left out', async () => {
    const element = await detailsOf('carpania');
    await unfold(element, 'Who speaks of it');
    expect(voices(element)).to.deep.equal([
      'The authors themselves 1 claim: 1 cooperative Only this voice: The authors themselves',
    ]);
  });

  it('make lenses of what an actor tells, and of what it fears', async () => {
    const element = await detailsOf('carpania');
    await unfold(element, 'Speaks in');
    await press(element, buttonNamed(element, 'Only what Carpania fears or sees'));
    expect(element.lens).to.equal('seen-by=carpania');
    await press(element, buttonNamed(element, 'Only what Carpania fears or sees'));
    expect(element.lens).to.equal('');
    await press(element, buttonNamed(element, 'Only what Carpania tells'));
    expect(element.lens).to.equal('told-by=carpania');
  });

  it('put the claims of a tie into an order by who says them, and by when', async () => {
    const element = await detailsOf('aland~borduria');
    const order = all<HTMLSelectElement>(element, '.order')[0];
    if (order === undefined) throw new Error('There is no order.');
    for (const [value, first] of [
      ['voice', 'The authors themselves'],
      ['said', 'The text does not say when this was said'],
    ] as const) {
      order.value = value;
      order.dispatchEvent(new Event('change'));
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what a reader does
      await element.updateComplete;
      expect(textOf(all(element, 'h5.source')[0])).to.equal(first);
    }
    await expect(element).to.be.accessible();
  });
});
