import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import type { ActorReader } from '../../src/elements/actor-reader.js';
import '../../src/elements/actor-explorer.js';
import '../../src/elements/actor-reader.js';
import { leftovers } from './count-leftovers.js';
import { litWarnings } from './lit-warnings.js';
import {
  all,
  buttonNamed,
  countListeners,
  nextEvent,
  place,
  press,
  settled,
  storeOf,
  textOf,
} from './panel-fixture.js';
import { give, LINES, reader, saltDataset, TEXT, textsOfElement } from './salt-fixture.js';

const statements = (element: ActorReader): string[] => all(element, '.claim-list .summary').map(textOf);
const verdicts = (element: ActorReader): string[] => all(element, '[part=verdicts] button').map(textOf);
const marks = (element: ActorReader): HTMLElement[] => all(element, 'mark[data-passages]');
const markers = (element: ActorReader): HTMLButtonElement[] => all<HTMLButtonElement>(element, '.marker');
const tray = (element: ActorReader): string => textOf(all(element, '.tray-head p')[0]);
const shownText = (element: ActorReader): string =>
  all(element, '.block p')
    .map(({ textContent }) => textContent)
    .join('\n\n');

async function keys(element: ActorReader, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await sendKeys({ press: name });
    await nextFrame();
    await element.updateComplete;
  }
}

async function clicked(element: ActorReader, target: HTMLElement | undefined): Promise<void> {
  await press(element, target);
}

/** A dataset in which two claims cite one passage, and one a part of it. */
function crowded(): unknown {
  const data = structuredClone(saltDataset()) as { claims: { id: string; type: string }[] };
  const [sale] = data.claims;
  if (sale === undefined) throw new Error('There is no sale.');
  data.claims.push({ ...sale, id: 'sale-too', type: 'alliance' });
  return data;
}

describe('<actor-reader>', () => {
  after(() => expect(litWarnings()).to.deep.equal([]));

  describe('before there is a copy', () => {
    it('asks for a dataset where it has none', async () => {
      const element = await fixture<ActorReader>(html`<actor-reader></actor-reader>`);
      expect(textOf(all(element, '.empty')[0])).to.contain('No dataset yet');
      await expect(element).to.be.accessible();
    });

    it('says that a dataset names no source', async () => {
      const element = await reader('', { ...(saltDataset() as object), sources: [], claims: [], positions: [] });
      expect(textOf(all(element, '[part=nothing]')[0])).to.equal('This dataset names no source.');
    });

    it('reads the record of a source: what, whose, and who can get it', async () => {
      const element = await reader();
      const record = textOf(all(element, '[part=record]')[0]);
      expect(record).to.contain('“Salt and Snow”');
      expect(record).to.contain('The text is public. 3 claims and 1 position.');
    });

    it('lists the claims and positions of a source in the order of its text, by sections', async () => {
      const element = await reader();
      expect(statements(element)).to.deep.equal([
        'Aland trades with Borduria.',
        'Aland trades with Borduria.',
        'Aland trades with Borduria.',
        'Aland wants the accord.',
      ]);
      expect(all(element, '.claim-list h3').map(textOf)).to.deep.equal(['Opening', '1 How it began', '2 How it ended']);
      await expect(element).to.be.accessible();
    });

    it('goes to a section by its outline', async () => {
      const element = await reader();
      all(element, '.outline summary')[0]?.click();
      await clicked(element, buttonNamed(element, '2 How it ended'));
      expect(textOf(element.shadowRoot?.activeElement)).to.equal('2 How it ended');
    });

    it('selects a claim, and of a position its actor', async () => {
      const element = await reader();
      await clicked(element, all(element, '.statement')[1]);
      expect(element.selection).to.equal('claim:closure');
      expect(all(element, '.statement').map((row) => row.getAttribute('aria-current'))).to.deep.equal([
        null,
        'true',
        null,
        null,
      ]);
      await clicked(element, all(element, '.statement')[3]);
      expect(element.selection).to.equal('aland');
    });

    it('says that a text is not public, and links no passage of it', async () => {
      const data = structuredClone(saltDataset()) as { sources: { text: { public: boolean }; csl: object }[] };
      const [source] = data.sources;
      Object.assign(source?.csl ?? {}, { URL: 'https://example.org/salt' });
      expect(all(await reader('', data), '.place a')).to.have.length(4);
      Object.assign(source?.text ?? {}, { public: false });
      const element = await reader('', data);
      expect(all(element, '.place a')).to.have.length(0);
      expect(textOf(all(element, '[part=record]')[0])).to.contain('only somebody who has a copy can check');
    });
  });

  describe('with a copy', () => {
    it('shows it in full, with its passages marked and counted by verdict', async () => {
      const element = await reader();
      await give(element, TEXT);
      expect(verdicts(element)).to.deep.equal(['All 4', 'Verified 4']);
      expect(shownText(element)).to.equal(TEXT);
      expect(marks(element).map(({ textContent }) => textContent)).to.have.length(4);
      expect(textOf(all(element, '[part=copy]')[0])).to.contain('the text that was coded, character for character');
      await expect(element).to.be.accessible();
      element.theme = 'dark';
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('takes a text that is pasted, and forgets it when asked', async () => {
      const element = await reader();
      all(element, '.paste summary')[0]?.click();
      const field = all<HTMLTextAreaElement>(element, 'textarea')[0];
      if (field === undefined) throw new Error('There is no field.');
      field.value = TEXT;
      buttonNamed(element, 'Read and check it').click();
      await waitUntil(() => marks(element).length === 4);
      await clicked(element, buttonNamed(element, 'Remove copy'));
      expect(marks(element)).to.have.length(0);
      expect(statements(element)).to.have.length(4);
    });

    it('takes files that are dropped onto it', async () => {
      const element = await reader();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([TEXT], 'salt.txt', { type: 'text/plain' }));
      const drag = (type: string): boolean =>
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      expect(drag('dragover')).to.equal(false);
      await element.updateComplete;
      expect(textOf(all(element, '.drop')[0])).to.equal('Drop the text to read it here');
      expect(drag('drop')).to.equal(false);
      await waitUntil(() => marks(element).length === 4);
    });

    it('says of a wrong text that it is none of the sources, and shows nothing of it', async () => {
      const element = await reader();
      await give(element, 'Quite another story.', 'other');
      expect(textOf(all(element, '[role=alert]')[0])).to.contain('other holds no passage of any source.');
      expect(all(element, '.text')).to.have.length(0);
      await expect(element).to.be.accessible();
      await clicked(element, buttonNamed(element, 'Close'));
      expect(all(element, '[role=alert]')).to.have.length(0);
    });

    it('tells claims on one passage apart from a single one, and marks other kinds in other ways', async () => {
      const element = await reader('', crowded());
      await give(element, TEXT);
      expect(markers(element).map(({ dataset }) => dataset['sign'])).to.deep.equal(['AT ×2', 'T', 'T', 'P']);
      expect(markers(element)[0]?.getAttribute('aria-label')).to.contain('Passage 1 of 4: Trade: Aland trades');
      expect(marks(element).map(({ className }) => className)).to.deep.equal(['several', 'trade', 'trade', 'position']);
      const line = (at: number): string => getComputedStyle(marks(element)[at] as Element).textDecorationStyle;
      expect([line(0), line(1), line(3)]).to.deep.equal(['double', 'dotted', 'solid']);
    });

    it('leaves text that is selected free of its buttons', async () => {
      const element = await reader();
      await give(element, TEXT);
      expect(all(element, '.block p')[1]?.textContent).to.equal(LINES[1]);
    });

    it('shows the verdict of every claim, and one verdict alone', async () => {
      const element = await reader();
      await give(element, TEXT.replace('forty wagons', 'fifty wagons'));
      expect(verdicts(element)).to.deep.equal(['All 4', 'Verified 3', 'Altered 1']);
      await clicked(element, buttonNamed(element, 'Claims'));
      expect(all(element, '.claim-list .verdict').map(textOf)).to.deep.equal([
        'Altered',
        'Verified',
        'Verified',
        'Verified',
      ]);
      await clicked(element, buttonNamed(element, 'Altered 1'));
      expect(statements(element)).to.have.length(1);
      const found = textOf(all(element, '.found')[0]);
      expect(found).to.contain('Coded were');
      expect(found).to.contain('In paragraph 2 of your copy');
      expect(found).to.contain('fifty wagons');
      await expect(element).to.be.accessible();
      await clicked(element, buttonNamed(element, 'Text'));
      expect(markers(element).filter(({ hidden }) => !hidden)).to.have.length(1);
      expect(marks(element).filter((mark) => mark.classList.contains('off'))).to.have.length(3);
      expect(tray(element)).to.contain('1 passage marked');
    });

    it('lists the places of a passage that stands there more than once, and goes to each', async () => {
      const element = await reader();
      await give(element, TEXT.replace(LINES[4] as string, `${LINES[4]}\n\n${LINES[4]}`));
      expect(verdicts(element)).to.include('Ambiguous 1');
      await clicked(element, buttonNamed(element, 'Claims'));
      const places = all(element, '.candidates .link');
      expect(places.map(textOf)).to.deep.equal(['Paragraph 5', 'Paragraph 6']);
      await clicked(element, places[1]);
      expect(tray(element)).to.match(/paragraph 6$/);
    });

    it('says of a passage that is gone that neither of its ends stands there', async () => {
      const element = await reader();
      await give(element, TEXT.replace(LINES[4] as string, 'Nothing happened.'));
      expect(verdicts(element)).to.include('Missing 1');
      await clicked(element, buttonNamed(element, 'Claims'));
      expect(textOf(all(element, '.found')[0])).to.contain('Neither its first nor its last words');
    });
  });

  describe('from passage to graph and back', () => {
    it('selects by a press on a passage, its claims one after another', async () => {
      const element = await reader('', crowded());
      await give(element, TEXT);
      await clicked(element, marks(element)[0]);
      expect(element.selection).to.equal('claim:sale');
      expect(tray(element)).to.equal('Passage 1 of 4, paragraph 2');
      expect(all(element, '.tray .summary')).to.have.length(2);
      await clicked(element, marks(element)[0]);
      expect(element.selection).to.equal('claim:sale-too');
      await clicked(element, marks(element)[0]);
      expect(element.selection).to.equal('claim:sale');
      await expect(element).to.be.accessible();
    });

    it('goes by keys from passage to passage and selects with Enter', async () => {
      const element = await reader();
      await give(element, TEXT);
      all(element, '.reader')[0]?.focus();
      await keys(element, 'n');
      expect(element.shadowRoot?.activeElement).to.equal(markers(element)[0]);
      await keys(element, 'n', 'ArrowDown', 'p');
      expect(tray(element)).to.match(/^Passage 2 of 4/);
      expect(element.selection).to.equal('');
      await keys(element, 'Enter');
      expect(element.selection).to.equal('claim:closure');
      expect(element.shadowRoot?.activeElement).to.equal(markers(element)[1]);
      await keys(element, 'End', 'n', 'Home', 'ArrowUp');
      expect(tray(element)).to.match(/^Passage 1 of 4/);
      expect(markers(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    });

    it('goes to the passage of a claim that is selected elsewhere, once', async () => {
      const element = await reader();
      await give(element, `${'Snow fell.\n\n'.repeat(200)}${TEXT}`);
      element.selection = 'claim:drill';
      await element.updateComplete;
      await nextFrame();
      expect(tray(element)).to.match(/^Passage 3 of 4/);
      const box = all(element, '.reader')[0]?.getBoundingClientRect();
      const mark = marks(element)[2]?.getBoundingClientRect();
      expect(mark?.top).to.be.within(box?.top ?? 0, box?.bottom ?? 0);
      expect(marks(element)[2]?.classList.contains('selected')).to.equal(true);
    });

    it('goes to the row of a claim where there is no copy', async () => {
      const element = await reader('claim:drill');
      const row = all(element, '[aria-current=true]')[0];
      expect(row?.dataset['record']).to.equal('claim drill');
    });

    it('goes to the passage of a position that somebody asks for', async () => {
      const element = await reader();
      await give(element, TEXT);
      textsOfElement(element).goTo({ kind: 'position', id: 'offer' });
      await element.updateComplete;
      expect(tray(element)).to.match(/^Passage 4 of 4/);
    });

    it('leads in the explorer from the text to the graph and from the details to the text', async () => {
      const explorer = await settled(
        await fixture<ActorExplorer>(html`<actor-explorer .data=${saltDataset()} view="reader"></actor-explorer>`),
      );
      const find = <E extends Element>(tag: string): E => explorer.shadowRoot?.querySelector(tag) as unknown as E;
      const inside = find<ActorReader>('actor-reader');
      const { textsOf } = await import('../../src/elements/texts/reader-texts.js');
      await textsOf(storeOf(explorer)).add([{ name: 'salt.txt', content: TEXT }]);
      await waitUntil(() => marks(inside).length === 4);
      await clicked(inside, marks(inside)[1]);
      expect(explorer.selection).to.equal('claim:closure');
      const details = find<ActorReader>('actor-details');
      await details.updateComplete;
      expect(textOf(all(details, '.verdict')[0])).to.equal('Verified');
      await clicked(inside, buttonNamed(inside, 'Show in the graph'));
      expect([explorer.view, explorer.selection]).to.deep.equal(['', 'claim:closure']);
      await clicked(details, buttonNamed(details, 'Show in text'));
      expect(explorer.view).to.equal('reader');
      await inside.updateComplete;
      expect(tray(inside)).to.match(/^Passage 2 of 4/);
    });
  });

  it('shows a text of megabytes whole, and verifies its passages', async () => {
    const element = await reader();
    const filler = `${'Snow fell on the lower mountains all day long. '.repeat(12)}\n\n`.repeat(4000);
    await give(element, filler + TEXT);
    expect(verdicts(element)).to.deep.equal(['All 4', 'Verified 4']);
    await waitUntil(() => marks(element).length === 4, 'all is there', { timeout: 8000 });
    expect(shownText(element).length).to.be.greaterThan(2_000_000);
  }).timeout(20_000);

  it('asks where a host page vetoes, and stays', async () => {
    const element = await reader();
    element.addEventListener('actor-select-request', (event) => event.preventDefault());
    const asked = nextEvent(element, 'actor-select-request');
    all(element, '.statement')[0]?.click();
    await asked;
    await element.updateComplete;
    expect(element.selection).to.equal('');
  });

  it('follows an explorer from outside, survives being moved, and leaves nothing behind', async () => {
    const explorer = await reader();
    await give(explorer, TEXT);
    const before = leftovers();
    const listening = countListeners(storeOf(explorer));
    const element = document.createElement('actor-reader');
    element.explorer = explorer;
    const [one, two] = [place(), place()];
    for (let round = 0; round < 20; round += 1) {
      (round % 2 === 0 ? one : two).append(element);
      await element.updateComplete;
      if (round % 5 === 0) element.remove();
    }
    two.append(element);
    await element.updateComplete;
    await waitUntil(() => marks(element).length === 4);
    element.remove();
    await nextFrame();
    expect(all(element, '.block')).to.have.length(0);
    expect(listening()).to.equal(0);
    expect(leftovers()).to.deep.equal(before);
  });
});
