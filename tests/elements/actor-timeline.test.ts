import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ActorTimeline } from '../../src/elements/actor-timeline.js';
import '../../src/elements/actor-timeline.js';
import { intervalOfYears, stretchOf, yearAfter } from '../../src/elements/timeline-parts/brush.js';
import { all, buttonNamed, copyOfSixClaims, nextEvent, place, press, settled, textOf } from './panel-fixture.js';

/** The six claims with dates: three years, a stretch, one without. */
function datedClaims(): unknown {
  const data = copyOfSixClaims();
  const periods = ['2018', '2019-05', '2021-08-02', '2019/2021', null, '2021'];
  const topic = { id: 'river-war', name: 'River war', kind: 'event' };
  return {
    ...data,
    topics: [...data.topics, topic],
    claims: data.claims.map((claim, index) => ({
      ...claim,
      period: periods[index] ?? null,
      ...(index === 2 ? { about: ['river-war'] } : {}),
    })),
  };
}

const timeline = async (lens = '', data: unknown = datedClaims()): Promise<ActorTimeline> =>
  settled(
    await fixture<ActorTimeline>(html`<actor-timeline .data=${data} lens=${lens} theme="light"></actor-timeline>`),
  );

const years = (element: Element): string[] =>
  all(element, '[part~=year]').map((year) => year.getAttribute('aria-label') ?? '');

const set = (element: Element): string[] => all(element, '[part~=set] .label').map((label) => label.textContent ?? '');

const applied = async (element: ActorTimeline): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
};

describe('<actor-timeline>', () => {
  it('shows its fallback content before there is data', async () => {
    const element = await fixture<ActorTimeline>(html`<actor-timeline><p>Not yet.</p></actor-timeline>`);
    expect(all<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
    await expect(element).to.be.accessible();
  });

  it('has a column for each year, and says what has no date', async () => {
    const element = await timeline();
    expect(years(element)).to.deep.equal([
      '2018: 1 claim within the year',
      '2019: 1 claim within the year, 1 reaching beyond it',
      '2021: 1 claim within the year, 1 reaching beyond it',
    ]);
    expect(textOf(all(element, '[part~=timeline]')[0])).to.contain(
      '4 claims with a date; of 1 claim the texts do not say',
    );
    expect(all(element, '.gap')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('says that no claim has a date', async () => {
    const element = await timeline('types=trade');
    expect(textOf(all(element, '.notice')[0])).to.equal('No claim of this lens has a date.');
  });

  it('sets a period by keys, stretches it, and takes it away', async () => {
    const element = await timeline();
    all(element, '.year[tabindex="0"]')[0]?.focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await applied(element);
    expect(element.lens).to.equal('period=2018');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });
    await applied(element);
    expect([element.lens, set(element)]).to.deep.equal(['period=2018/2019', ['2018', '2019']]);
    await press(element, buttonNamed(element, 'Any time'));
    expect(element.lens).to.equal('');
  });

  it('sets a period by dragging over years', async () => {
    const element = await timeline();
    const [first, , last] = all(element, '.year');
    first?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
    last?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await element.updateComplete;
    expect(set(element)).to.deep.equal(['2018', '2019', '2021']);
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    await applied(element);
    expect(element.lens).to.equal('period=2018/2021');
  });

  it('tells surely from possibly, and leaves undated claims out', async () => {
    const element = await timeline('period=2019');
    const label = all(element, 'label').find((each) => textOf(each) === 'surely within');
    label?.querySelector('input')?.click();
    await applied(element);
    expect(element.lens).to.equal('period=surely:2019');
    all(element, 'label')
      .find((each) => textOf(each) === 'also undated claims')
      ?.querySelector('input')
      ?.click();
    await applied(element);
    expect(element.lens).to.equal('period=surely:2019&undated=no');
  });

  it('lists dated events in their order, and makes one the topic of the lens', async () => {
    const element = await timeline();
    expect(all(element, '[part~=event]').map(textOf)).to.deep.equal(['2 August 2021 River war 1 claim about it']);
    const asked = nextEvent(element, 'actor-lens-request');
    await press(element, buttonNamed(element, 'River war'));
    expect((await asked).change).to.deep.equal({ topics: ['river-war'] });
    await press(element, buttonNamed(element, 'River war'));
    expect(element.lens).to.equal('');
  });

  it('survives being moved', async () => {
    const element = await timeline();
    place().append(element);
    await element.updateComplete;
    expect(years(element)).to.have.length(3);
  });
});

describe('a stretch of years', () => {
  it('is written as an interval, whichever way it was drawn', () => {
    expect(intervalOfYears({ anchor: 2021, head: 2018 })).to.equal('2018/2021');
    expect(intervalOfYears({ anchor: 2021, head: 2021 })).to.equal('2021');
  });

  it('is read from an interval, open ends reaching to the last years there are', () => {
    expect(stretchOf('2018-05/2021-08', [])).to.deep.equal({ anchor: 2018, head: 2021 });
    expect(stretchOf('../2020', [2001, 2030])).to.deep.equal({ anchor: 2001, head: 2020 });
    expect(stretchOf('199X', [])).to.equal(null);
  });

  it('is walked along by keys, the other way round from right to left', () => {
    const walk = { year: 2019, years: [2018, 2019, 2021], isRtl: false };
    expect(yearAfter('ArrowRight', walk)).to.equal(2021);
    expect(yearAfter('ArrowRight', { ...walk, isRtl: true })).to.equal(2018);
    expect(yearAfter('x', walk)).to.equal(undefined);
  });
});
