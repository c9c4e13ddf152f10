import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ActorOutline } from '../../src/elements/actor-outline.js';
import '../../src/elements/actor-outline.js';
import { litWarnings } from './lit-warnings.js';
import { all, countListeners, place, settled, sixClaims, storeOf, textOf } from './panel-fixture.js';

interface Setup {
  readonly lens?: string;
  readonly selection?: string;
  readonly data?: unknown;
}

const outline = async ({ lens = '', selection = '', data = sixClaims }: Setup = {}): Promise<ActorOutline> =>
  settled(
    await fixture<ActorOutline>(
      html`<actor-outline .data=${data} lens=${lens} selection=${selection} theme="light"></actor-outline>`,
    ),
  );

const rows = (element: ActorOutline): HTMLElement[] => all(element, '[role=treeitem]');

/** Names, indented by a point for each level below the first. */
const names = (element: ActorOutline): string[] =>
  rows(element).map(
    (row) => '.'.repeat(Number(row.getAttribute('aria-level')) - 1) + textOf(row.querySelector('.name')),
  );

const row = (element: ActorOutline, name: string): HTMLElement => {
  const found = rows(element)[names(element).indexOf(name)];
  if (found === undefined) throw new Error(`There is no row "${name}".`);
  return found;
};

const selected = (element: ActorOutline): string[] =>
  names(element).filter((_, index) => rows(element)[index]?.getAttribute('aria-selected') === 'true');

/** The one row the tabulator stops at. */
const current = (element: ActorOutline): string => {
  const stops = names(element).filter((_, index) => rows(element)[index]?.tabIndex === 0);
  expect(stops).to.have.length(1);
  return stops[0] ?? '';
};

const focused = (element: ActorOutline): string => textOf(element.shadowRoot?.activeElement?.querySelector('.name'));

async function press(element: ActorOutline, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await nextFrame();
    await element.updateComplete;
  }
}

/** Puts the focus on the first row, as the tabulator does. */
async function enter(element: ActorOutline): Promise<void> {
  rows(element)
    .find(({ tabIndex }) => tabIndex === 0)
    ?.focus();
  await element.updateComplete;
}

async function applied(element: ActorOutline): Promise<void> {
  await nextFrame();
  await element.updateComplete;
}

describe('<actor-outline>', () => {
  after(() => expect(litWarnings()).to.deep.equal([]));

  describe('before there is data', () => {
    it('shows its fallback content', async () => {
      const element = await fixture<ActorOutline>(html`<actor-outline><p>Not yet.</p></actor-outline>`);
      expect(all<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
      await expect(element).to.be.accessible();
    });

    it('says what is missing where it has no fallback', async () => {
      const element = await fixture<ActorOutline>(html`<actor-outline></actor-outline>`);
      expect(textOf(all(element, '[part=empty]')[0])).to.equal('There is no graph to list yet.');
    });

    it('lists the problems of a file it cannot read', async () => {
      const element = await outline({ data: {} });
      expect(all(element, '.issues li').length).to.be.greaterThan(0);
      expect(rows(element)).to.have.length(0);
    });
  });

  describe('its rows', () => {
    it('are the actors, those with most ties first', async () => {
      const element = await outline();
      expect(names(element)).to.deep.equal(['Aland', 'Borduria', 'Carpania', 'Dorland']);
      expect(textOf(row(element, 'Aland'))).to.equal('Aland, state, 3 ties');
      expect(textOf(row(element, 'Dorland').querySelector('.remark'))).to.equal('1 tie');
      await expect(element).to.be.accessible();
    });

    it('say where they stand in the tree', async () => {
      const element = await outline({ selection: 'trade:aland>dorland' });
      const placed = row(element, '.Dorland');
      expect(textOf(placed)).to.equal('with Dorland: without a sign, 1 statement');
      const values = ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map((name) =>
        placed.getAttribute(name),
      );
      expect(values).to.deep.equal(['2', '3', '3', 'true']);
      expect(
        row(element, '..Aland → Dorland: trade, 1 statement from 1 source').hasAttribute('aria-expanded'),
      ).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('follow the lens, and count who is not drawn', async () => {
      const element = await outline({ lens: 'types=trade' });
      expect(names(element)).to.deep.equal(['Aland', 'Dorland']);
      expect(textOf(all(element, '.help').at(-1))).to.contain('3 actors without a relation');
      element.lens = '';
      await applied(element);
      expect(rows(element)).to.have.length(4);
    });

    it('give way to a sentence where nothing matches', async () => {
      const element = await outline({ lens: 'types=rivalry' });
      expect(textOf(all(element, '[part=nothing]')[0])).to.equal('Nothing matches this lens.');
      expect(all(element, '[role=tree]')).to.have.length(0);
      await expect(element).to.be.accessible();
    });
  });

  describe('by keyboard', () => {
    it('moves with arrows, Home and End, and keeps to its ends', async () => {
      const element = await outline();
      await enter(element);
      await press(element, 'ArrowDown', 'ArrowDown');
      expect([focused(element), current(element)]).to.deep.equal(['Carpania', 'Carpania']);
      await press(element, 'End', 'ArrowDown');
      expect(focused(element)).to.equal('Dorland');
      await press(element, 'Home', 'ArrowUp');
      expect(focused(element)).to.equal('Aland');
    });

    it('opens to the right, goes in, goes out and closes to the left', async () => {
      const element = await outline();
      await enter(element);
      await press(element, 'ArrowRight');
      expect(names(element)).to.deep.equal([
        'Aland',
        '.Borduria',
        '.Carpania',
        '.Dorland',
        'Borduria',
        'Carpania',
        'Dorland',
      ]);
      expect(focused(element)).to.equal('Aland');
      await press(element, 'ArrowRight', 'ArrowRight', 'ArrowRight');
      expect(focused(element)).to.equal('Aland ~ Borduria: alliance, 1 statement from 1 source');
      await press(element, 'ArrowRight');
      expect(focused(element)).to.equal('Aland ~ Borduria: alliance, 1 statement from 1 source');
      await press(element, 'ArrowLeft');
      expect(current(element)).to.equal('.Borduria');
      await press(element, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      expect([focused(element), names(element).length]).to.deep.equal(['Aland', 4]);
      await press(element, 'ArrowLeft');
      expect(focused(element)).to.equal('Aland');
    });

    it('does so the other way round where text runs from right to left', async () => {
      const element = await outline();
      element.dir = 'rtl';
      await enter(element);
      await press(element, 'ArrowLeft');
      expect(names(element)).to.have.length(7);
      await press(element, 'ArrowLeft');
      expect(current(element)).to.equal('.Borduria');
      await press(element, 'ArrowRight', 'ArrowRight');
      expect(names(element)).to.have.length(4);
    });

    it('goes to a name by its first letters', async () => {
      const element = await outline();
      await enter(element);
      await press(element, 'c');
      expect(focused(element)).to.equal('Carpania');
      await press(element, 'x');
      expect(focused(element)).to.equal('Carpania');
    });

    it('selects with Enter and takes the selection back', async () => {
      const element = await outline();
      await enter(element);
      await press(element, 'ArrowDown', 'Enter');
      expect(element.selection).to.equal('borduria');
      expect(selected(element)).to.deep.equal(['Borduria']);
      await press(element, 'Space');
      expect(element.selection).to.equal('');
    });

    it('adds an actor with Shift', async () => {
      const element = await outline({ selection: 'aland' });
      await enter(element);
      await press(element, 'ArrowDown');
      await sendKeys({ down: 'Shift' });
      await press(element, 'Enter');
      await sendKeys({ up: 'Shift' });
      expect(element.selection).to.equal('aland,borduria');
      expect(selected(element)).to.deep.equal(['Aland', 'Borduria']);
    });

    it('selects ties and relations', async () => {
      const element = await outline();
      await enter(element);
      await press(element, 'ArrowRight', 'ArrowRight', 'Enter');
      expect(element.selection).to.equal('aland~borduria');
      await press(element, 'ArrowRight', 'ArrowRight', 'Enter');
      expect(element.selection).to.equal('alliance:aland~borduria');
    });

    it('shows a claim in all its relations, and follows it when the lens brings one back', async () => {
      const element = await outline({ selection: 'claim:north-1', lens: 'hidden=carpania' });
      const chosen = (): string[] => selected(element).map((name) => name.replace(/:.*/, ''));
      expect(chosen()).to.deep.equal(['..Aland ~ Borduria']);
      element.lens = '';
      await applied(element);
      expect(chosen()).to.deep.equal(['..Aland ~ Borduria', '..Aland ~ Carpania']);
    });

    it('leaves keys with Ctrl to the page', async () => {
      const element = await outline();
      await enter(element);
      const event = new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true, cancelable: true });
      row(element, 'Aland').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    });

    it('has one stop of the tabulator', async () => {
      const element = await outline();
      expect(current(element)).to.equal('Aland');
    });
  });

  describe('its menu', () => {
    const entries = (element: ActorOutline): string[] => all(element, '[role^=menuitem]').map(textOf);

    it('is that of the picture, opened by key and by mouse', async () => {
      const element = await outline();
      await enter(element);
      await press(element, 'ContextMenu');
      expect(entries(element).length).to.be.greaterThan(3);
      await expect(element).to.be.accessible();
      await press(element, 'Escape');
      expect(entries(element)).to.have.length(0);
      row(element, 'Borduria').dispatchEvent(
        new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 30, clientY: 30 }),
      );
      await nextFrame();
      await element.updateComplete;
      expect(entries(element).some((entry) => entry.startsWith('Hide'))).to.equal(true);
    });

    it('hides an actor, and begins paths that the next actor ends', async () => {
      const element = await outline();
      await enter(element);
      await press(element, 'ContextMenu');
      const pick = async (name: string): Promise<void> => {
        all(element, '[role^=menuitem]')
          .find((entry) => textOf(entry).startsWith(name))
          ?.click();
        await nextFrame();
        await element.updateComplete;
      };
      await pick('Paths');
      expect(textOf(all(element, '.choosing')[0])).to.contain('Aland');
      row(element, 'Carpania').click();
      await nextFrame();
      expect(element.selection).to.match(/^path:\w+:aland~carpania$/);
      row(element, 'Borduria').focus();
      row(element, 'Borduria').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
      await nextFrame();
      await element.updateComplete;
      await waitUntil(() => entries(element).some((entry) => entry.startsWith('Hide')));
      await pick('Hide Borduria');
      await waitUntil(() => element.lens !== '');
      expect(element.lens).to.equal('hidden=borduria');
    });
  });

  describe('by mouse', () => {
    it('selects on a row and opens on its arrow', async () => {
      const element = await outline();
      row(element, 'Borduria').click();
      await applied(element);
      expect(element.selection).to.equal('borduria');
      row(element, 'Aland').querySelector<HTMLElement>('.twist')?.click();
      await applied(element);
      expect(names(element)).to.have.length(7);
      expect(element.selection).to.equal('borduria');
    });

    it('selects nothing where the host page vetoes', async () => {
      const element = await outline();
      element.addEventListener('actor-select-request', (event) => event.preventDefault());
      row(element, 'Borduria').click();
      await applied(element);
      expect(element.selection).to.equal('');
      expect(selected(element)).to.deep.equal([]);
    });
  });

  describe('a selection made elsewhere', () => {
    it('is opened, made current and marked', async () => {
      const element = await outline();
      element.selection = 'threat:borduria>carpania';
      await applied(element);
      expect(selected(element)).to.deep.equal(['..Borduria → Carpania: threat, 1 statement from 1 source']);
      expect(current(element)).to.equal('..Borduria → Carpania: threat, 1 statement from 1 source');
    });

    it('leaves the focus where it is', async () => {
      const element = await outline();
      const button = document.createElement('button');
      place().append(button);
      button.focus();
      element.selection = 'dorland';
      await applied(element);
      expect(document.activeElement === button).to.equal(true);
    });

    it('is followed once: a branch the reader closes stays closed', async () => {
      const element = await outline({ selection: 'aland~borduria' });
      expect(selected(element)).to.deep.equal(['.Borduria']);
      row(element, 'Aland').querySelector<HTMLElement>('.twist')?.click();
      await applied(element);
      expect(names(element)).to.have.length(4);
    });

    it('is followed when the lens brings it back', async () => {
      const element = await outline({ selection: 'trade:aland>dorland', lens: 'types=threat' });
      expect(selected(element)).to.deep.equal([]);
      element.lens = '';
      await applied(element);
      expect(selected(element)).to.have.length(1);
    });

    it('scrolls the outline and not the page', async () => {
      const page = await fixture<HTMLElement>(html`
        <div style="block-size: 4000px; padding-block-start: 3000px">
          <actor-outline
            .data=${sixClaims}
            style="display: block; overflow: auto; block-size: 60px"
            theme="light"
          ></actor-outline>
        </div>
      `);
      const element = await settled(page.firstElementChild as ActorOutline);
      element.selection = 'dorland';
      await applied(element);
      expect(scrollY).to.equal(0);
      expect(element.scrollTop).to.be.greaterThan(60);
      const [outer, inner] = [element.getBoundingClientRect(), row(element, 'Dorland').getBoundingClientRect()];
      expect(inner.top).to.be.at.least(outer.top);
      expect(inner.bottom).to.be.at.most(outer.bottom + 1);
    });
  });

  describe('a row that goes', () => {
    it('hands the focus on to the row above it', async () => {
      const element = await outline({ selection: 'trade:aland>dorland' });
      await enter(element);
      expect(focused(element)).to.equal('Aland → Dorland: trade, 1 statement from 1 source');
      element.lens = 'types=alliance';
      await applied(element);
      expect([focused(element), current(element)]).to.deep.equal(['Aland', 'Aland']);
    });
  });

  describe('out of sight', () => {
    it('follows no change until it is shown', async () => {
      const element = await outline();
      element.style.display = 'none';
      await nextFrame();
      element.lens = 'types=trade';
      element.selection = 'dorland';
      await applied(element);
      expect(rows(element)).to.have.length(4);
      element.style.display = '';
      await nextFrame();
      await applied(element);
      expect(names(element)).to.deep.equal(['Aland', 'Dorland']);
      expect(selected(element)).to.deep.equal(['Dorland']);
    });
  });

  describe('moved and removed', () => {
    it('keeps what is open and selected', async () => {
      const element = await outline({ selection: 'aland~borduria' });
      place().append(element);
      await applied(element);
      expect(names(element)).to.have.length(7);
      expect(selected(element)).to.deep.equal(['.Borduria']);
      row(element, 'Carpania').click();
      await applied(element);
      expect(element.selection).to.equal('carpania');
    });

    it('closes its store and lets go of it', async () => {
      const element = await outline();
      const store = storeOf(element);
      const count = countListeners(store);
      element.remove();
      await applied(element);
      expect(store.isOpen).to.equal(false);
      expect(count()).to.be.below(0);
      expect(rows(element)).to.have.length(0);
    });
  });
});
