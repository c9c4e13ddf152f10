import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ActorMatrix } from '../../src/elements/actor-matrix.js';
import '../../src/elements/actor-matrix.js';
import { litWarnings } from './lit-warnings.js';
import {
  all,
  copyOfSixClaims,
  countListeners,
  nextEvent,
  place,
  press,
  settled,
  sixClaims,
  storeOf,
  textOf,
} from './panel-fixture.js';

interface Setting {
  readonly lens?: string;
  readonly selection?: string;
  readonly data?: unknown;
}

const matrix = async ({ lens = '', selection = '', data = sixClaims }: Setting = {}): Promise<ActorMatrix> =>
  settled(
    await fixture<ActorMatrix>(
      html`<actor-matrix .data=${data} lens=${lens} selection=${selection} order="name" theme="light"></actor-matrix>`,
    ),
  );

/** So many actors in a ring, each acting on the next. */
function ring(count: number): unknown {
  const data = copyOfSixClaims();
  const claim = data.claims.find(({ directed }) => directed);
  return {
    ...data,
    actors: Array.from({ length: count }, (_, index) => ({ id: `n${index}`, name: `Actor ${index}`, kind: 'state' })),
    claims: Array.from({ length: count }, (_, index) => ({
      ...claim,
      id: `ring-${index}`,
      from: [`n${index}`],
      to: [`n${(index + 1) % count}`],
      voice: [],
      about: [],
    })),
    positions: [],
    layout: {},
  };
}

const at = (element: Element, row: number, column: number): HTMLElement => {
  const [found] = all(element, `[data-row="${row}"][data-column="${column}"]`);
  if (found === undefined) throw new Error(`Nothing is rendered at ${row}, ${column}.`);
  return found;
};

const labelAt = (element: Element, row: number, column: number): string | null =>
  at(element, row, column).getAttribute('aria-label');

const focused = (element: Element): string => {
  const active = element.shadowRoot?.activeElement;
  return active instanceof HTMLElement ? `${active.dataset['row']},${active.dataset['column']}` : 'nothing';
};

const scroller = (element: Element): HTMLElement => {
  const [found] = all(element, '[part=scroller]');
  if (found === undefined) throw new Error('There is nothing to scroll.');
  return found;
};

/** Presses keys one after the other, as `Control+End`. */
async function keys(element: ActorMatrix, ...presses: readonly string[]): Promise<void> {
  for (const combination of presses) {
    const [key = '', modifier] = combination.split('+').toReversed();
    if (modifier !== undefined) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    if (modifier !== undefined) await sendKeys({ up: modifier });
    await element.updateComplete;
  }
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

describe('<actor-matrix>', () => {
  it('shows its fallback content before there is data', async () => {
    const element = await fixture<ActorMatrix>(html`<actor-matrix><p>Not yet.</p></actor-matrix>`);
    expect(all<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
    await expect(element).to.be.accessible();
  });

  it('says that it loads', async () => {
    const element = await fixture<ActorMatrix>(html`<actor-matrix src="/datasets/six-claims"></actor-matrix>`);
    expect(textOf(all(element, '[part=loading]')[0])).to.contain('Loading');
    await settled(element);
    expect(all(element, '[role=grid]')).to.have.length(1);
  });

  it('lists the problems of a file it cannot read', async () => {
    const element = await settled(
      await fixture<ActorMatrix>(html`<actor-matrix .data=${{ format: 'other' }}></actor-matrix>`),
    );
    expect(all(element, '.issues li').length).to.be.greaterThan(0);
    await expect(element).to.be.accessible();
  });

  it('shows who acts in rows and on whom in columns', async () => {
    const element = await matrix();
    expect(all(element, '[role=rowheader]').map(textOf)).to.deep.equal(['Aland', 'Borduria', 'Carpania', 'Dorland']);
    expect(all(element, '[role=columnheader]').map(textOf).slice(1)).to.deep.equal([
      'Aland',
      'Borduria',
      'Carpania',
      'Dorland',
    ]);
    expect(all(element, '[role=gridcell]')).to.have.length(16);
    expect(textOf(all(element, '[part=caption]')[0])).to.equal('4 actors make 6 pairs: 4 are related, by 6 relations.');
    expect(textOf(all(element, '[part=notes]')[0])).to.match(/1 actor without a relation and 1 actor that only speaks/);
  });

  it('says in full what stands in a cell', async () => {
    const element = await matrix();
    expect(labelAt(element, 0, 3)).to.equal('Aland acts on Dorland: trade, 1 statement; tie without a sign');
    expect(labelAt(element, 2, 0)).to.match(/^Carpania and Aland, alike on both sides: alliance, 1 statement/);
    expect(labelAt(element, 2, 3)).to.equal('Carpania and Dorland: none claimed');
  });

  it('marks type, direction and certainty by more than colour, and tells mixed, none and the diagonal apart', async () => {
    const element = await matrix({ lens: 'modalities=asserted,attributed,perceived,denied' });
    const marks = (row: number, column: number): string[] =>
      [...at(element, row, column).querySelectorAll('.mark')].map(
        (mark) => `${mark.getAttribute('data-letter')} ${mark.className}`,
      );
    expect(marks(0, 1)).to.deep.equal(['A mark alliance asserted alike', '! mark threat asserted acts']);
    expect(marks(1, 2)).to.deep.equal(['! mark threat reported acts']);
    expect(marks(1, 3)).to.deep.equal(['R mark rivalry denied alike']);
    expect(at(element, 0, 1).part.contains('mixed')).to.equal(true);
    expect(at(element, 2, 3).part.contains('none')).to.equal(true);
    expect(at(element, 2, 2).part.contains('self')).to.equal(true);
    expect(textOf(at(element, 0, 0))).to.equal('1');
  });

  it('explains the marks that occur, and no others', async () => {
    const key = async (lens: string): Promise<string> => textOf(all(await matrix({ lens }), '[part=key]')[0]);
    expect(await key('')).to.match(/alliance trade threat square: .* divided: mixed tie/);
    expect(await key('')).not.to.match(/rivalry|struck out/);
    expect(await key('modalities=denied')).to.match(/^rivalry round: alike on both sides struck out: denied/);
  });

  it('is accessible in light and dark, with and without a selection', async () => {
    const element = await matrix({ selection: 'aland~borduria' });
    await expect(element).to.be.accessible();
    element.theme = 'dark';
    element.selection = 'carpania';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('orders rows and columns as the reader chooses', async () => {
    const element = await matrix({ lens: 'types=threat' });
    const [select] = all<HTMLSelectElement>(element, 'select');
    if (select === undefined) throw new Error('There is no order.');
    expect(select.value).to.equal('name');
    select.value = 'ties';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(all(element, '[role=rowheader]').map(textOf)).to.deep.equal(['Borduria', 'Aland', 'Carpania']);
    element.order = 'weight';
    await element.updateComplete;
    expect(select.value).to.equal('kind');
  });

  it('has one tab stop, and moves it with the keys', async () => {
    const element = await matrix();
    expect(all(element, '[role=grid] [tabindex="0"]')).to.have.length(1);
    at(element, 0, -1).focus();
    await keys(element, 'ArrowRight', 'ArrowDown', 'End');
    expect(focused(element)).to.equal('1,3');
    await keys(element, 'Control+Home');
    expect(focused(element)).to.equal('0,-1');
    await keys(element, 'Control+End', 'ArrowUp', 'Home', 'PageUp', 'ArrowRight', 'ArrowUp');
    expect(focused(element)).to.equal('-1,0');
    expect(all(element, '[role=grid] [tabindex="0"]')).to.have.length(1);
  });

  it('moves along the line of reading from right to left', async () => {
    const home = place();
    home.dir = 'rtl';
    const element = await matrix();
    home.append(element);
    await element.updateComplete;
    at(element, 0, 0).focus();
    await keys(element, 'ArrowLeft');
    expect(focused(element)).to.equal('0,1');
  });

  it('shows in words what is pointed at, and what has the keyboard', async () => {
    const element = await matrix();
    const readout = (): string =>
      (all(element, '[part=readout]')[0]?.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '');
    expect(readout()).to.contain('Point at a cell');
    at(element, 0, 3).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(readout()).to.contain('Aland acts on Dorland');
    expect(all(element, '.pointed:not(.band)').map(textOf)).to.deep.equal(['Dorland', 'Aland']);
    scroller(element).dispatchEvent(new PointerEvent('pointerleave'));
    at(element, 2, 3).focus();
    await element.updateComplete;
    expect(readout()).to.equal('Carpania and Dorland: none claimed');
    at(element, 2, 3).blur();
    await waitUntil(() => readout().includes('Point at a cell'));
  });

  it('asks with Enter for the one relation of a cell, for the tie of several, and to let go again', async () => {
    const element = await matrix();
    at(element, 0, 3).focus();
    const asked = nextEvent(element, 'actor-select-request');
    await keys(element, 'Enter');
    expect((await asked).selection).to.deep.equal({ kind: 'relation', relation: 'trade:aland>dorland' });
    await keys(element, 'ArrowLeft', 'ArrowLeft', 'Enter');
    await waitUntil(() => element.selection === 'aland~borduria');
    await keys(element, 'Enter');
    await waitUntil(() => element.selection === '');
  });

  it('selects by a press on a cell, a name or a place of the diagonal, and nothing where nothing is claimed', async () => {
    const element = await matrix();
    await press(element, at(element, 3, 0));
    expect(element.selection).to.equal('aland~dorland');
    await press(element, at(element, -1, 2));
    expect(element.selection).to.equal('carpania');
    await press(element, at(element, 1, 1));
    expect(element.selection).to.equal('borduria');
    await press(element, at(element, 2, 3));
    expect(element.selection).to.equal('borduria');
  });

  it('selects nothing where a host page vetoes the request', async () => {
    const element = await matrix();
    element.addEventListener('actor-select-request', (event) => event.preventDefault());
    await press(element, at(element, 0, 1));
    expect(element.selection).to.equal('');
    expect(all(element, '[aria-selected=true]')).to.have.length(0);
  });

  it('lifts the row, the column and the cell of what is selected', async () => {
    const element = await matrix({ selection: 'threat:borduria>aland' });
    const selected = (): string[] =>
      all(element, '[aria-selected=true]').map(({ dataset }) => `${dataset['row']},${dataset['column']}`);
    expect(selected()).to.deep.equal(['-1,0', '1,-1', '1,0']);
    expect(all(element, '.band.lifted')).to.have.length(2);
    element.selection = 'aland~borduria';
    await element.updateComplete;
    expect(selected()).to.have.length(6);
    element.selection = 'dorland';
    await element.updateComplete;
    expect(selected()).to.deep.equal(['-1,3', '3,-1']);
    element.selection = 'claim:gazette-2';
    await element.updateComplete;
    expect(selected()).to.deep.equal(['-1,0', '-1,2', '1,-1', '1,0', '1,2']);
  });

  it('renders of many actors only what can be seen, and always where the keyboard is', async () => {
    const element = await matrix({ data: ring(1000) });
    await frame();
    await element.updateComplete;
    expect(all(element, '[role=gridcell]').length).to.be.lessThan(3000);
    expect(all(element, '[role=grid]')[0]?.getAttribute('aria-rowcount')).to.equal('1001');
    at(element, 0, 1).focus();
    scroller(element).scrollTop = 20_000;
    await waitUntil(() => all(element, '[data-row="500"]').length > 0);
    expect(focused(element)).to.equal('0,1');
    await keys(element, 'Control+End');
    expect(focused(element)).to.equal('999,999');
    await waitUntil(() => all(element, '[data-row="990"][data-column="990"]').length > 0);
    expect(at(element, 999, 999).getAttribute('aria-rowindex')).to.equal(null);
    expect(at(element, 999, 999).getAttribute('aria-colindex')).to.equal('1001');
  });

  it('brings a selection made elsewhere into sight in its own box, and does not move the page', async () => {
    const element = await matrix({ data: ring(300) });
    const spacer = place();
    spacer.style.blockSize = '3000px';
    await frame();
    const before = document.scrollingElement?.scrollTop;
    element.selection = 'n200';
    await element.updateComplete;
    await waitUntil(() => scroller(element).scrollTop > 0 && scroller(element).scrollLeft !== 0);
    const box = scroller(element).getBoundingClientRect();
    const cell = all(element, '[part="cell self"][tabindex="0"]')[0]?.getBoundingClientRect();
    expect(cell?.bottom).to.be.at.most(box.bottom + 1);
    expect(cell?.right).to.be.at.most(box.right + 1);
    expect(document.scrollingElement?.scrollTop).to.equal(before);
    expect(document.activeElement).to.equal(document.body);
  });

  it('says that nothing matches, and asks for the default lens', async () => {
    const element = await matrix({ lens: 'kinds=company' });
    expect(all(element, '[role=grid]')).to.have.length(0);
    expect(textOf(all(element, '[part=nothing]')[0])).to.contain('Nothing matches this lens.');
    await expect(element).to.be.accessible();
    await press(element, all(element, '[part=nothing] button')[0]);
    expect(element.lens).to.equal('');
    expect(all(element, '[role=gridcell]')).to.have.length(16);
  });

  it('keeps the tab stop with its actors when the lens changes, and begins anew where they are gone', async () => {
    const element = await matrix();
    at(element, 2, 1).focus();
    await element.updateComplete;
    const stop = (): string => {
      const { row, column } = all(element, '[role=grid] [tabindex="0"]')[0]?.dataset ?? {};
      return `${row},${column}`;
    };
    element.lens = 'hidden=aland';
    await element.updateComplete;
    expect(stop()).to.equal('1,0');
    expect(focused(element)).to.equal('1,0');
    element.lens = 'types=trade';
    await element.updateComplete;
    expect(stop()).to.equal('0,-1');
    expect(focused(element)).to.equal('0,-1');
  });

  it('draws letters where flags are switched off', async () => {
    const data = copyOfSixClaims();
    Object.assign(data.actors[0] ?? {}, { codes: { iso3166: 'FRA' } });
    const element = await matrix({ data });
    await waitUntil(() => all(element, 'img').length > 0);
    element.noFlags = true;
    await element.updateComplete;
    expect(all(element, 'img')).to.have.length(0);
  });

  it('follows an explorer from outside, asks it, and lets go of it', async () => {
    const explorer = await matrix();
    const listeners = countListeners(storeOf(explorer));
    const element = await fixture<ActorMatrix>(html`<actor-matrix .explorer=${explorer}></actor-matrix>`);
    explorer.lens = 'types=trade';
    await element.updateComplete;
    expect(all(element, '[role=rowheader]')).to.have.length(2);
    await press(element, at(element, 0, 1));
    expect(explorer.selection).to.equal('trade:aland>dorland');
    element.remove();
    expect(listeners()).to.equal(0);
  });

  it('survives being moved', async () => {
    const element = await matrix();
    place().append(element);
    await element.updateComplete;
    at(element, 0, 0).focus();
    await keys(element, 'ArrowRight');
    expect(focused(element)).to.equal('0,1');
  });

  it('waits in a closed panel until it is opened', async () => {
    const closed = place();
    closed.hidden = true;
    const element = document.createElement('actor-matrix');
    element.data = sixClaims;
    closed.append(element);
    await settled(element);
    expect(all(element, '[role=gridcell]')).to.have.length(0);
    closed.hidden = false;
    await waitUntil(() => all(element, '[role=gridcell]').length === 16);
  });

  it('leaves nothing on the store however often it comes and goes, and gives Lit nothing to complain of', async () => {
    const explorer = await matrix();
    const listeners = countListeners(storeOf(explorer));
    const home = place();
    for (let round = 0; round < 10; round += 1) {
      const element = document.createElement('actor-matrix');
      element.explorer = explorer;
      home.append(element);
      await element.updateComplete;
      element.remove();
    }
    expect(listeners()).to.equal(0);
    expect(litWarnings()).to.deep.equal([]);
  });
});
