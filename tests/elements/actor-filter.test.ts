import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ActorFilter } from '../../src/elements/actor-filter.js';
import '../../src/elements/actor-filter.js';
import { ActorHistoryRequestEvent } from '../../src/state/events.js';
import { litWarnings } from './lit-warnings.js';
import { all, buttonNamed, countListeners, place, settled, sixClaims, storeOf, textOf } from './panel-fixture.js';

const filter = async (lens = '', data: unknown = sixClaims): Promise<ActorFilter> =>
  settled(await fixture<ActorFilter>(html`<actor-filter .data=${data} lens=${lens} theme="light"></actor-filter>`));

const group = (element: ActorFilter, name: string): HTMLElement => {
  const found = all(element, '[role=group]').find((node) => textOf(node.querySelector('h3')) === name);
  if (found === undefined) throw new Error(`There is no group "${name}".`);
  return found;
};

const groups = (element: ActorFilter): string[] => all(element, '[role=group] h3').map(textOf);

const switches = (element: ActorFilter, name: string): HTMLInputElement[] => [
  ...group(element, name).querySelectorAll('input'),
];

/** What is ticked in a group, by its words. */
const on = (element: ActorFilter, name: string): string[] =>
  switches(element, name)
    .filter(({ checked }) => checked)
    .map((input) => textOf(input.closest('label')?.querySelector('.name')));

function toggle(element: ActorFilter, name: string, words: string): void {
  const found = switches(element, name).find(
    (input) => textOf(input.closest('label')?.querySelector('.name')) === words,
  );
  if (found === undefined) throw new Error(`There is no switch "${words}" in "${name}".`);
  found.click();
}

/** After a request was applied. */
async function applied(element: ActorFilter): Promise<void> {
  await nextFrame();
  await element.updateComplete;
}

describe('<actor-filter>', () => {
  after(() => expect(litWarnings()).to.deep.equal([]));

  describe('before there is data', () => {
    it('shows its fallback content', async () => {
      const element = await fixture<ActorFilter>(html`<actor-filter><p>Not yet.</p></actor-filter>`);
      const slot = all<HTMLSlotElement>(element, 'slot')[0];
      expect(slot?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
      expect(slot?.closest('[hidden]') === null).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('says what is missing where it has no fallback', async () => {
      const element = await fixture<ActorFilter>(html`<actor-filter></actor-filter>`);
      expect(textOf(all(element, '[part=empty]')[0])).to.equal('There is no dataset to filter yet.');
    });

    it('lists the problems of a file it cannot read', async () => {
      const element = await filter('', { format: 'something else' });
      expect(all(element, '.issues li').length).to.be.greaterThan(0);
      await expect(element).to.be.accessible();
    });
  });

  describe('its switches', () => {
    it('show the default lens, with a count each', async () => {
      const element = await filter();
      expect(groups(element)).to.deep.equal([
        'Relations',
        'How certain',
        'Texts',
        'Bodies and officials',
        'Actors drawn',
      ]);
      expect(on(element, 'Relations')).to.deep.equal(['Alliance', 'Rivalry', 'Trade', 'Threat']);
      expect(on(element, 'How certain')).to.deep.equal([
        'Stated by the author',
        'Said by somebody else',
        'Seen or feared',
      ]);
      expect(on(element, 'Bodies and officials')).to.deep.equal(['Count them as their state']);
      expect([...group(element, 'Relations').querySelectorAll('.count')].map(textOf)).to.deep.equal([
        '2 claims',
        '0 claims',
        '1 claim',
        '2 claims',
      ]);
      await expect(element).to.be.accessible();
    });

    it('are accessible in the dark, with everything set', async () => {
      const element = await filter('types=threat&hidden=aland&min-sources=2&roll-up=aland');
      element.theme = 'dark';
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('take a type away and bring it back', async () => {
      const element = await filter();
      const changed = oneEvent(element, 'actor-lens-change');
      toggle(element, 'Relations', 'Trade');
      await changed;
      expect(element.lens).to.equal('types=alliance,rivalry,threat');
      await applied(element);
      toggle(element, 'Relations', 'Trade');
      await applied(element);
      expect(element.lens).to.equal('');
    });

    it('set modalities, texts, kinds of actors, and what counts as its state', async () => {
      const element = await filter();
      toggle(element, 'How certain', 'Denied');
      await applied(element);
      toggle(element, 'Texts', 'Quill 2019');
      await applied(element);
      toggle(element, 'Bodies and officials', 'Draw each of them');
      await applied(element);
      expect(element.lens).to.equal(
        'modalities=asserted,attributed,perceived,denied&sources=gazette-2021&roll-up=none',
      );
      expect([...group(element, 'Actors drawn').querySelectorAll('.name')].map(textOf)).to.deep.equal([
        'States',
        'Bodies and offices',
      ]);
      toggle(element, 'Actors drawn', 'Bodies and offices');
      await applied(element);
      expect(element.lens).to.contain('kinds=state,bloc');
      toggle(element, 'Actors drawn', 'Bodies and offices');
      await applied(element);
      expect(element.lens).to.not.contain('kinds');
    });

    it('say nothing of texts once all of them are on again', async () => {
      const element = await filter('sources=north-2019');
      buttonNamed(element, 'Texts: all').click();
      await applied(element);
      expect(element.lens).to.equal('');
    });

    it('leave one of a group on by "only", and bring all back', async () => {
      const element = await filter();
      buttonNamed(element, 'Only Threat').click();
      await applied(element);
      expect(on(element, 'Relations')).to.deep.equal(['Threat']);
      expect(element.lens).to.equal('types=threat');
      buttonNamed(element, 'Relations: all').click();
      await applied(element);
      expect(element.lens).to.equal('');
    });

    it('keep the focus on a button that has nothing left to do', async () => {
      const element = await filter();
      const only = buttonNamed(element, 'Only Threat');
      only.focus();
      await sendKeys({ press: 'Enter' });
      await applied(element);
      expect(only.getAttribute('aria-disabled')).to.equal('true');
      expect(element.shadowRoot?.activeElement === only).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await applied(element);
      expect(element.lens).to.equal('types=threat');
    });

    it('work by keyboard', async () => {
      const element = await filter();
      switches(element, 'Relations')[3]?.focus();
      await sendKeys({ press: 'Space' });
      await applied(element);
      expect(element.lens).to.equal('types=alliance,rivalry,trade');
      switches(element, 'Bodies and officials')[0]?.focus();
      await sendKeys({ press: 'ArrowDown' });
      await applied(element);
      expect(element.lens).to.equal('types=alliance,rivalry,trade&roll-up=none');
    });

    it('show the state again where the host page vetoes', async () => {
      const element = await filter();
      element.addEventListener('actor-lens-request', (event) => event.preventDefault());
      toggle(element, 'Relations', 'Trade');
      toggle(element, 'Bodies and officials', 'Draw each of them');
      await applied(element);
      expect(element.lens).to.equal('');
      expect(on(element, 'Relations')).to.deep.equal(['Alliance', 'Rivalry', 'Trade', 'Threat']);
      expect(on(element, 'Bodies and officials')).to.deep.equal(['Count them as their state']);
    });

    it('follow a lens that is set or undone elsewhere', async () => {
      const element = await filter();
      toggle(element, 'Relations', 'Trade');
      await applied(element);
      element.dispatchEvent(new ActorHistoryRequestEvent('undo'));
      await applied(element);
      expect(on(element, 'Relations')).to.have.length(4);
      element.lens = 'types=trade&roll-up=aland';
      await applied(element);
      expect(on(element, 'Relations')).to.deep.equal(['Trade']);
      expect(on(element, 'Bodies and officials')).to.deep.equal(['Some count as their state']);
    });
  });

  describe('what it has no switches for', () => {
    it('names hidden actors and shows them again', async () => {
      const element = await filter('hidden=aland,dorland');
      expect([...group(element, 'Hidden actors').querySelectorAll('button')].map(textOf)).to.deep.equal([
        'Aland',
        'Dorland',
      ]);
      buttonNamed(element, 'Show Aland again').click();
      await applied(element);
      expect(element.lens).to.equal('hidden=dorland');
    });

    it('says what else is set, and takes it away, the focus going on to the next', async () => {
      const element = await filter('min-sources=2&topics=river-dam');
      expect([...group(element, 'Set at present').querySelectorAll('button')].map(textOf)).to.deep.equal([
        'only about River dam',
        'relations from at least 2 sources',
      ]);
      buttonNamed(element, 'Take away: only about River dam').focus();
      await sendKeys({ press: 'Enter' });
      await applied(element);
      expect(element.lens).to.equal('min-sources=2');
      expect(textOf(element.shadowRoot?.activeElement)).to.equal('relations from at least 2 sources');
      await sendKeys({ press: 'Enter' });
      await applied(element);
      expect(element.lens).to.equal('');
      expect(textOf(element.shadowRoot?.activeElement)).to.equal('Back to the default lens');
    });

    it('goes back to the default lens', async () => {
      const element = await filter('types=trade&min-claims=2&hidden=aland');
      buttonNamed(element, 'Back to the default lens').click();
      await applied(element);
      expect(element.lens).to.equal('');
      expect(groups(element)).to.not.include.members(['Hidden actors', 'Set at present']);
    });
  });

  describe('its ready answers', () => {
    it('set a few keys, say that they are on, and set them back', async () => {
      const element = await filter('min-claims=2');
      for (const [name, lens] of [
        ['Cooperation', 'types=alliance,trade&min-claims=2'],
        ['Conflict', 'types=rivalry,threat&min-claims=2'],
        ['Only feared', 'types=rivalry,threat&modalities=perceived&min-claims=2'],
        ['What is called for', 'types=rivalry,threat&modalities=advocated&min-claims=2'],
      ] as const) {
        buttonNamed(element, name).click();
        // oxlint-disable-next-line no-await-in-loop -- one after the other is what a reader does
        await applied(element);
        expect(element.lens).to.equal(lens);
        expect(buttonNamed(element, name).getAttribute('aria-pressed')).to.equal('true');
      }
      buttonNamed(element, 'Conflict').click();
      await applied(element);
      expect(element.lens).to.equal('modalities=advocated&min-claims=2');
    });

    it('leave the source that says the most', async () => {
      const element = await filter();
      buttonNamed(element, 'One source').click();
      await applied(element);
      expect(element.lens).to.equal('sources=north-2019');
    });
  });

  describe('what is set less often', () => {
    const opened = async (lens = ''): Promise<ActorFilter> => {
      const element = await filter(lens);
      const details = all<HTMLDetailsElement>(element, 'details')[0];
      details?.querySelector('summary')?.click();
      await oneEvent(details as HTMLElement, 'toggle');
      await applied(element);
      return element;
    };

    const add = async (element: ActorFilter, label: string, name: string): Promise<void> => {
      const select = all<HTMLSelectElement>(element, 'select').find(
        (each) => each.getAttribute('aria-label') === label,
      );
      const option = [...(select?.options ?? [])].find((each) => textOf(each) === name);
      if (select === undefined || option === undefined) throw new Error(`There is no "${name}" in "${label}".`);
      select.value = option.value;
      select.dispatchEvent(new Event('change'));
      await applied(element);
    };

    const field = (element: ActorFilter, label: string): HTMLInputElement => {
      const found = all(element, 'label.field')
        .find((each) => textOf(each).startsWith(label))
        ?.querySelector('input');
      if (found == null) throw new Error(`There is no field "${label}".`);
      return found;
    };

    const write = async (element: ActorFilter, label: string, text: string): Promise<void> => {
      const input = field(element, label);
      input.value = text;
      input.dispatchEvent(new Event('change'));
      await applied(element);
    };

    it('is there on request, and accessible', async () => {
      const element = await opened('voices=herald,!borduria&topics=river-dam&period=2019/2021');
      expect(groups(element)).to.include.members(['Time', 'Topics', 'Voices', 'Told by', 'Feared or seen by']);
      await expect(element).to.be.accessible();
    });

    it('puts voices in and leaves them out, and takes them away again', async () => {
      const element = await opened();
      await add(element, 'Add: Voices', 'The Herald');
      expect(element.lens).to.equal('voices=herald');
      await add(element, 'Leave out: Voices', 'Borduria');
      expect(element.lens).to.equal('voices=!borduria,herald');
      expect([...group(element, 'Voices').querySelectorAll('.limit')].map(textOf)).to.deep.equal([
        'The Herald',
        'not Borduria',
      ]);
      for (const button of group(element, 'Voices').querySelectorAll<HTMLElement>('.limit')) button.click();
      await applied(element);
      await applied(element);
      expect(element.lens).not.to.contain('voices=herald,');
    });

    it('knows every list of the lens', async () => {
      const element = await opened();
      await add(element, 'Add: Told by', 'The Herald');
      await add(element, 'Add: Feared or seen by', 'Carpania');
      await add(element, 'Add: Topics', 'River dam');
      await add(element, 'Add: Hide actors', 'Dorland');
      expect(element.lens).to.equal('told-by=herald&seen-by=carpania&topics=river-dam&hidden=dorland');
    });

    it('sets a period, within it surely, and without what is undated', async () => {
      const element = await opened();
      await write(element, 'From', '2019');
      expect(element.lens).to.equal('period=2019/..');
      await write(element, 'Until', '2021-08');
      expect(element.lens).to.equal('period=2019/2021-08');
      toggle(element, 'Time', 'surely within: wholly inside');
      await applied(element);
      toggle(element, 'Time', 'also what has no date');
      await applied(element);
      expect(element.lens).to.equal('period=surely:2019/2021-08&undated=no');
      buttonNamed(element, 'Any time').click();
      await applied(element);
      expect(element.lens).to.equal('');
    });

    it('takes no period that is none, and says so', async () => {
      const element = await opened();
      await write(element, 'From', 'long ago');
      expect(element.lens).to.equal('');
      expect(field(element, 'From').validationMessage).to.contain('Write a year');
    });

    it('sets how much it takes, and how relations weigh', async () => {
      const element = await opened();
      await write(element, 'Claims at least', '2');
      await write(element, 'Sources at least', '3');
      toggle(element, 'How much it takes', 'every source counts alike');
      await applied(element);
      expect(element.lens).to.equal('balance-sources=yes&min-claims=2&min-sources=3');
      await write(element, 'Claims at least', '-4');
      expect(element.lens).to.contain('min-claims=2');
    });
  });

  describe('out of sight', () => {
    it('follows no change until it is shown', async () => {
      const element = await filter();
      element.style.display = 'none';
      await nextFrame();
      element.lens = 'types=trade';
      await applied(element);
      expect(on(element, 'Relations')).to.have.length(4);
      element.style.display = '';
      await nextFrame();
      await applied(element);
      expect(on(element, 'Relations')).to.deep.equal(['Trade']);
    });
  });

  describe('moved and removed', () => {
    it('keeps lens and data without loading again', async () => {
      const element = await filter('types=trade');
      const loads: Event[] = [];
      element.addEventListener('actor-load', (event) => loads.push(event));
      place().append(element);
      await applied(element);
      expect(on(element, 'Relations')).to.deep.equal(['Trade']);
      expect(loads).to.have.length(0);
      toggle(element, 'Relations', 'Threat');
      await applied(element);
      expect(element.lens).to.equal('types=trade,threat');
    });

    it('closes its store and lets go of it', async () => {
      const element = await filter();
      const store = storeOf(element);
      const count = countListeners(store);
      element.remove();
      await applied(element);
      expect(store.isOpen).to.equal(false);
      expect(count()).to.be.below(0);
      expect(all(element, 'input')).to.have.length(0);
    });
  });
});
