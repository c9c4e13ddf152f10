import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ActorDetails } from '../../src/elements/actor-details.js';
import '../../src/elements/actor-details.js';
import { defineWords } from '../../src/elements/words/words.js';
import {
  all,
  buttonNamed,
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

const details = async (selection = '', lens = '', data: unknown = sixClaims): Promise<ActorDetails> =>
  settled(
    await fixture<ActorDetails>(
      html`<actor-details .data=${data} selection=${selection} lens=${lens} theme="light"></actor-details>`,
    ),
  );

const title = (element: Element): string => textOf(all(element, 'h3')[0]);
const sections = (element: Element): string[] => all(element, 'h4').map(textOf);
const claims = (element: Element): HTMLElement[] => all(element, '.claim');

/** Opens a section that is folded away. */
async function unfold(element: ActorDetails, words: string): Promise<void> {
  const summary = all(element, 'summary').find((candidate) => textOf(candidate).includes(words));
  if (summary === undefined) throw new Error(`There is no section "${words}".`);
  const opened = oneEvent(summary.parentElement as HTMLElement, 'toggle');
  summary.click();
  await opened;
  await element.updateComplete;
}

describe('<actor-details>', () => {
  describe('before there is data', () => {
    it('shows its fallback content', async () => {
      const element = await fixture<ActorDetails>(html`<actor-details><p>Not yet.</p></actor-details>`);
      const slot = all<HTMLSlotElement>(element, 'slot')[0];
      expect(slot?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
      expect(slot?.closest('[hidden]')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('says what is missing where it has no fallback', async () => {
      const element = await fixture<ActorDetails>(html`<actor-details></actor-details>`);
      expect(textOf(all(element, '.empty')[0])).to.contain('No dataset yet');
    });

    it('says that it loads', async () => {
      const element = await fixture<ActorDetails>(html`<actor-details></actor-details>`);
      element.openStore().update((state) => ({ ...state, status: 'loading' }));
      await element.updateComplete;
      expect(textOf(all(element, '[role=status]')[0])).to.equal('Loading the dataset…');
    });

    it('lists the problems of a file it cannot read', async () => {
      const element = await details('', '', { format: 'something else' });
      expect(all(element, '[role=alert]')).to.have.length(1);
      expect(all(element, '.issues li').length).to.be.greaterThan(0);
      await expect(element).to.be.accessible();
    });
  });

  describe('without a selection', () => {
    it('says how to make one', async () => {
      const element = await details();
      expect(textOf(element.shadowRoot?.querySelector('[part=nothing]'))).to.contain('Nothing is selected');
      await expect(element).to.be.accessible();
    });
  });

  describe('an actor', () => {
    it('is named with its kind, other names and parts', async () => {
      const element = await details('aland');
      expect(title(element)).to.equal('Aland');
      const text = textOf(all(element, '.details')[0]);
      expect(text).to.contain('state');
      expect(text).to.contain('Alandia');
      expect(text).to.contain('Guard of Aland');
      await expect(element).to.be.accessible();
    });

    it('has its numbers in words', async () => {
      const element = await details('aland');
      expect(all(element, '.numbers li').map(textOf)).to.deep.equal([
        'Related to 3 other actors',
        '5 relations: 4 statements from 2 sources',
        'Ties: 1 cooperative, 1 mixed, 1 neutral',
      ]);
    });

    it('lists its ties, the heaviest first, with types, directions, character and weight', async () => {
      const element = await details('aland');
      expect(all(element, '.tie').map(textOf)).to.deep.equal([
        'Borduria 3 statements Alliance Threat both ways mixed',
        'Carpania 1 statement Alliance cooperative',
        'Dorland 1 statement Trade towards Dorland neutral',
      ]);
    });

    it('asks to select a tie', async () => {
      const element = await details('aland');
      const asked = nextEvent(element, 'actor-select-request');
      all(element, '.tie')[0]?.click();
      const { selection } = await asked;
      expect(selection).to.deep.equal({ kind: 'tie', tie: 'aland~borduria' });
      await element.updateComplete;
      expect(title(element)).to.equal('Aland and Borduria');
    });

    it('stays where a host page vetoes the request', async () => {
      const element = await details('aland');
      element.addEventListener('actor-select-request', (event) => event.preventDefault());
      await press(element, all(element, '.tie')[0]);
      expect(title(element)).to.equal('Aland');
    });

    it('moves the focus to the title of what a button led to', async () => {
      const element = await details('aland');
      const first = all(element, '.tie')[0];
      first?.focus();
      await press(element, first);
      expect(textOf(element.shadowRoot?.activeElement)).to.equal('Aland and Borduria');
    });

    it('folds claims within it away', async () => {
      const element = await details('aland');
      expect(claims(element)).to.have.length(0);
      await unfold(element, 'Within Aland (1 claim)');
      expect(claims(element)).to.have.length(1);
      expect(textOf(claims(element)[0])).to.contain('Aland delivers timber to its own guard and to Dorland.');
      await expect(element).to.be.accessible();
    });

    it('shows its positions with their condition', async () => {
      const element = await details('dorland');
      await unfold(element, 'Positions on topics (1)');
      const text = textOf(claims(element)[0]);
      expect(text).to.contain('River dam on a condition');
      expect(text).to.contain('a fixed share of the water');
      await expect(element).to.be.accessible();
    });

    it('shows what it says about others', async () => {
      const element = await details('carpania');
      await unfold(element, 'Speaks in 1 claim');
      expect(textOf(claims(element)[0])).to.contain('Borduria puts pressure');
    });

    it('counts what the lens keeps of its voice', async () => {
      const element = await details('borduria');
      await unfold(element, 'Speaks in 0 claims');
      expect(textOf(all(element, '.details')[0])).to.contain('1 more claim in its voice is switched off by the lens.');
    });

    it('wears letters where it has no flag, and an icon where it is no state', async () => {
      const element = await details('carpania');
      expect(all(element, '.title .letters').map((letters) => letters.textContent)).to.deep.equal(['CA']);
      element.selection = 'herald';
      await element.updateComplete;
      expect(all(element, '.title .face svg')).to.have.length(1);
    });
  });

  describe('an actor that the lens does not draw', () => {
    it('is found within the actor it is folded into', async () => {
      const element = await details('aland-guard');
      expect(textOf(all(element, '.notice')[0])).to.contain('Guard of Aland is counted as part of Aland');
      await press(element, buttonNamed(element, 'Read Aland'));
      expect(title(element)).to.equal('Aland');
    });

    it('can be shown apart', async () => {
      const element = await details('aland-guard');
      await press(element, buttonNamed(element, 'Show parts apart'));
      expect(element.lens).to.equal('roll-up=none');
      expect(all(element, '.notice')).to.have.length(0);
      expect(all(element, '.tie').map(textOf)).to.deep.equal([
        'Aland 1 statement Trade from Aland neutral',
        'Borduria 1 statement Threat towards Borduria hostile',
      ]);
    });

    it('offers the default lens where another one is on', async () => {
      const element = await details('dorland', 'types=threat');
      expect(textOf(all(element, '.notice')[0])).to.contain('shows no relation of Dorland');
      await expect(element).to.be.accessible();
      await press(element, buttonNamed(element, 'Back to the default lens'));
      expect(element.lens).to.equal('');
      expect(sections(element)).to.include('Ties (1)');
    });

    it('offers nothing under the default lens', async () => {
      const element = await details('elbonia');
      expect(textOf(all(element, '.notice')[0])).to.contain('Nothing that the default lens shows relates Elbonia');
      expect(all(element, '.notice button')).to.have.length(0);
    });

    it('is said to be hidden, or to speak only', async () => {
      const element = await details('dorland', 'hidden=dorland');
      expect(textOf(all(element, '.notice')[0])).to.contain('hides Dorland');
      element.selection = 'herald';
      await element.updateComplete;
      expect(textOf(all(element, '.notice')[0])).to.contain('The Herald only speaks here');
      expect(sections(element)).to.deep.equal(['Speaks in 2 claims']);
    });

    it('is said to be unknown', async () => {
      const element = await details('ruritania');
      expect(textOf(all(element, '.details')[0])).to.contain('no actor “ruritania”');
    });
  });

  describe('several actors', () => {
    it('are listed with the ties between them', async () => {
      const element = await details('aland,borduria,dorland');
      expect(title(element)).to.equal('3 actors');
      expect(all(element, '.chip').map(textOf)).to.have.length(3);
      expect(all(element, '.tie .who').map(textOf)).to.deep.equal(['Aland and Borduria', 'Aland and Dorland']);
      await expect(element).to.be.accessible();
    });

    it('are said to have no tie', async () => {
      const element = await details('carpania,dorland');
      expect(textOf(all(element, '.notice')[0])).to.contain('no relation between them');
    });
  });

  describe('a tie', () => {
    it('has its character in words and its relations with both directions apart', async () => {
      const element = await details('aland~borduria');
      expect(textOf(all(element, '.details > p')[0])).to.equal(
        'mixed Both cooperative and hostile statements, on balance hostile.',
      );
      expect(all(element, '.type-name').map(textOf)).to.deep.equal(['Alliance', 'Threat']);
      expect(all(element, '.relation').map(textOf)).to.deep.equal([
        'Aland and Borduria 1 statement from 1 source, in 2 claims 2 stated by the author · rests on one statement',
        'Aland to Borduria 1 statement from 1 source 1 stated by the author · rests on one statement',
        'Borduria to Aland 1 statement from 1 source 1 seen or feared · rests on one statement',
      ]);
      await expect(element).to.be.accessible();
    });

    it('is readable in the dark', async () => {
      const element = await details('aland~borduria');
      element.theme = 'dark';
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('lists its claims, each direction apart and what both do together last', async () => {
      const element = await details('aland~borduria');
      expect(sections(element).slice(-3)).to.deep.equal([
        'Aland to Borduria (1 claim)',
        'Borduria to Aland (1 claim)',
        'Of both together (2 claims)',
      ]);
      expect(all(element, '.source h5').map(textOf)).to.deep.equal([
        'Border Gazette 2021',
        'Border Gazette 2021',
        'Quill 2019',
      ]);
      expect(all(element, '.summary').map(textOf)).to.deep.equal([
        'The Guard of Aland drills near the frontier with Borduria.',
        'Carpania fears that Borduria puts pressure on it and on Aland.',
        'Aland has a defence pact with Borduria and one with Carpania.',
        'Aland and Borduria are bound to defend each other.',
      ]);
    });

    it('puts claims into the order the reader chooses, and keeps it for the next tie', async () => {
      const element = await details('aland~borduria');
      const choice = all(element, 'select.order')[0];
      if (!(choice instanceof HTMLSelectElement)) throw new Error('There is no choice of the order.');
      choice.selectedIndex = 2;
      choice.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(all(element, 'h5.source').map(textOf)).to.deep.equal([
        'Stated by the author',
        'Seen or feared',
        'Stated by the author',
      ]);
      await expect(element).to.be.accessible();
    });

    it('counts what the lens switches off, and shows it when asked', async () => {
      const element = await details('borduria~dorland');
      expect(all(element, '.off').map(textOf)).to.have.lengthOf(1);
      const changes: unknown[] = [];
      element.addEventListener('actor-lens-request', ({ change }) => changes.push(change));
      const show = all(element, '.off button')[0];
      if (!(show instanceof HTMLElement)) throw new Error('There is no button to show it.');
      show.click();
      expect(changes).to.deep.equal([{ modalities: ['asserted', 'attributed', 'perceived', 'denied'] }]);
    });

    it('reads what an actor has with its own parts as a tie with itself', async () => {
      const element = await details('aland~aland');
      expect(textOf(all(element, 'h3')[0])).to.equal('Within Aland');
      expect(all(element, '.summary')).to.have.lengthOf(1);
      await expect(element).to.be.accessible();
    });

    it('asks to select a relation', async () => {
      const element = await details('aland~borduria');
      await press(element, all(element, '.relation')[1]);
      expect(element.selection).to.equal('threat:aland>borduria');
    });

    it('says that the lens does not show it', async () => {
      const element = await details('aland~dorland', 'types=threat');
      expect(textOf(all(element, '.notice')[0])).to.contain('no relation between Aland and Dorland');
    });

    it('says that it does not know its actors', async () => {
      const element = await details('aland~ruritania');
      expect(textOf(all(element, '.details')[0])).to.contain('does not have the two actors');
    });
  });

  describe('a relation', () => {
    it('has its direction, type and numbers in its title', async () => {
      const element = await details('threat:aland>borduria');
      expect(title(element)).to.equal('Aland to Borduria: threat');
      expect(textOf(all(element, '.relation-numbers')[0])).to.equal(
        '1 statement from 1 source 1 stated by the author · rests on one statement',
      );
      await expect(element).to.be.accessible();
    });

    it('names parties that its title does not name', async () => {
      const element = await details('threat:aland>borduria');
      expect(textOf(all(element, '.claim-head')[0])).to.equal('Threat · display Guard of Aland to Borduria');
    });

    it('leads back to the whole tie', async () => {
      const element = await details('threat:aland>borduria');
      await press(element, buttonNamed(element, 'All relations of Aland and Borduria'));
      expect(element.selection).to.equal('aland~borduria');
    });

    it('counts denials where nothing else is said', async () => {
      const element = await details('rivalry:borduria~dorland', 'modalities=denied');
      expect(textOf(all(element, '.relation-numbers')[0])).to.equal(
        'Denied in 1 claim from 1 source 1 denied · rests on one statement',
      );
    });

    it('says that the lens does not show it', async () => {
      const element = await details('rivalry:borduria~dorland');
      expect(textOf(all(element, '.notice')[0])).to.equal('The present lens does not show this relation.');
    });
  });

  describe('one claim', () => {
    it('is read in full, with its source', async () => {
      const element = await details('claim:gazette-1');
      expect(title(element)).to.equal('One claim');
      expect(claims(element)).to.have.length(1);
      expect(textOf(all(element, '.claim-head')[0])).to.equal('Threat · display Guard of Aland to Borduria');
      expect(textOf(all(element, '[part=source]')[0])).to.contain('Border Gazette');
      await expect(element).to.be.accessible();
    });

    it('leads to every relation it stands in, and to their ties', async () => {
      const element = await details('claim:north-1');
      expect(all(element, '.relation .who').map(textOf)).to.deep.equal(['Aland and Borduria', 'Aland and Carpania']);
      await press(element, all(element, '.relation')[1]);
      expect(element.selection).to.equal('alliance:aland~carpania');
      const other = await details('claim:north-1');
      await press(other, buttonNamed(other, 'All relations of Aland and Borduria'));
      expect(other.selection).to.equal('aland~borduria');
    });

    it('is read where the lens does not show it, too, and leads to its actors', async () => {
      const element = await details('claim:gazette-3');
      expect(claims(element)).to.have.length(1);
      expect(textOf(all(element, '.notice')[0])).to.contain('The present lens does not show this claim.');
      await press(element, all(element, '.notice .chip')[1]);
      expect(element.selection).to.equal('dorland');
    });

    it('is named where the dataset does not have it', async () => {
      expect(textOf(all(await details('claim:constructor'), '.empty p, p.empty').at(-1))).to.contain('“constructor”');
    });
  });

  describe('a claim', () => {
    it('says who says it, when, about what, how sure the coder is and where it stands', async () => {
      const element = await details('threat:borduria>carpania');
      const text = textOf(claims(element)[0]);
      expect(text).to.contain('Seen or feared');
      expect(text).to.contain('The Herald, telling of Carpania');
      expect(text).to.contain('When the text does not say');
      expect(text).to.contain('About River dam');
      expect(text).to.contain('Confidence medium');
      expect(text).to.contain('Report, paragraph 3 · 20 words');
      expect(text).to.contain('“The Herald reports worry … to both its neighbours”');
      expect(textOf(all(element, '.source')[0])).to.contain('Border Gazette (Borduria). The text is not public');
    });

    it('links a public text at the passage, and no other', async () => {
      const element = await details('aland~borduria');
      const links = all<HTMLAnchorElement>(element, 'a');
      expect(links).to.have.length(2);
      expect(links[0]?.href).to.equal(
        'https://example.org/pacts-of-the-north#:~:text=Since%20the%20spring%20Aland,two%20neighbours%20by%20treaty',
      );
      expect(links[0]?.rel).to.equal('noopener');
    });

    it('tells how to check it when asked', async () => {
      const element = await details('threat:borduria>carpania');
      expect(all(element, '.hash')).to.have.length(0);
      await unfold(element, 'How to check this');
      expect(textOf(all(element, '.hash')[0])).to.match(/^b+2$/);
      expect(textOf(all(element, '.checking')[0])).to.contain('Test coder: Invented for tests.');
      await expect(element).to.be.accessible();
    });

    it('shows every further thing a passage may have', async () => {
      const data = copyOfSixClaims();
      const [first] = data.claims;
      Object.assign(first ?? {}, {
        disputed: true,
        voice: ['herald'],
        modality: 'attributed',
        periodBasis: 'event',
        said: '2019-05',
        against: ['dorland'],
        via: ['elbonia'],
        condition: 'if the river stays open',
        support: 'most',
        note: 'The text names two dates.',
        plover: { event: 'COOPERATE', mode: 'agree' },
      });
      const element = await details('alliance:aland~carpania', '', data);
      const text = textOf(claims(element)[0]);
      for (const expected of [
        'The author contests this',
        'When 2019 (dated by the event it belongs to)',
        'Said May 2019',
        'Against Dorland',
        'Through Elbonia',
        'On condition if the river stays open',
        'How many say so most of them',
        'Note The text names two dates.',
      ]) {
        expect(text).to.contain(expected);
      }
      await unfold(element, 'How to check this');
      expect(textOf(all(element, '.checking')[0])).to.contain('COOPERATE / agree');
    });

    it('is said to be unsourced where it has no evidence', async () => {
      const data = copyOfSixClaims();
      const drill = data.claims.find(({ id }) => id === 'gazette-1');
      if (drill !== undefined) Reflect.deleteProperty(drill, 'evidence');
      const element = await details('threat:aland>borduria', '', data);
      expect(all(element, '.source').map(textOf)).to.deep.equal(['Unsourced']);
      expect(textOf(all(element, '.unsourced')[0])).to.contain('names no passage');
      expect(textOf(all(element, '.relation-numbers')[0])).to.contain('1 statement unsourced');
    });

    it('leads to its voices', async () => {
      const element = await details('threat:borduria>carpania');
      await press(element, all(element, '.voice .link')[0]);
      expect(element.selection).to.equal('herald');
    });

    it('shows twenty of a long list, then more', async () => {
      const data = copyOfSixClaims();
      const [first] = data.claims;
      if (first === undefined) throw new Error('The fixture has claims.');
      const { evidence: _evidence, ...unsourced } = first;
      data.claims.push(
        ...Array.from({ length: 30 }, (_, index) => ({ ...unsourced, id: `more-${index}` }) as typeof first),
      );
      const element = await details('alliance:aland~carpania', '', data);
      expect(claims(element)).to.have.length(20);
      await press(element, buttonNamed(element, 'Show 11 more'));
      expect(claims(element)).to.have.length(31);
    });
  });

  describe('copying a citation', () => {
    const given = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    const giveClipboard = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    };
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(given);
    });

    it('writes it to the clipboard and says so', async () => {
      const copied: string[] = [];
      giveClipboard((text) => Promise.resolve(void copied.push(text)));
      const element = await details('threat:aland>borduria');
      await press(element, buttonNamed(element, 'Copy citation'));
      expect(copied[0]).to.match(/^“Drums on the border”, Border Gazette/);
      expect(textOf(all(element, '.foot [role=status]')[0])).to.equal('Copied');
    });

    it('shows it to be copied by hand where the browser refuses', async () => {
      giveClipboard(() => Promise.reject(new Error('not allowed')));
      const element = await details('threat:aland>borduria');
      await press(element, buttonNamed(element, 'Copy citation'));
      expect(all<HTMLTextAreaElement>(element, 'textarea')[0]?.value).to.contain('Drums on the border');
      await expect(element).to.be.accessible();
    });
  });

  describe('its language', () => {
    it('is English with English dates where there are no words of another', async () => {
      const element = await details('alliance:aland~carpania');
      element.lang = 'fr';
      await element.updateComplete;
      expect(sections(element)).to.deep.equal(['Claims (1)']);
    });

    it('takes words and dates of the page around it', async () => {
      defineWords('de', { details: { when: 'Wann' } });
      const data = copyOfSixClaims();
      Object.assign(data.claims[2] ?? {}, { period: '2021-03' });
      const page = place();
      page.lang = 'de';
      const made = document.createElement('actor-details');
      made.data = data;
      page.append(made);
      const element = await settled(made);
      element.selection = 'threat:aland>borduria';
      await element.updateComplete;
      expect(textOf(all(element, '.facts')[0])).to.contain('Wann März 2021');
    });
  });

  describe('its explorer', () => {
    it('is followed from outside, asked at its root, and let go', async () => {
      const explorer = await details('aland');
      const listeners = countListeners(storeOf(explorer));
      const element = await fixture<ActorDetails>(html`<actor-details .explorer=${explorer}></actor-details>`);
      await element.updateComplete;
      expect(title(element)).to.equal('Aland');
      expect(listeners()).to.be.greaterThan(0);
      await press(element, all(element, '.tie')[1]);
      expect(explorer.selection).to.equal('aland~carpania');
      element.remove();
      expect(listeners()).to.equal(0);
    });

    it('survives being moved, its own store with it', async () => {
      const element = await details('aland');
      const elsewhere = place();
      elsewhere.append(element);
      await element.updateComplete;
      expect(title(element)).to.equal('Aland');
      await press(element, all(element, '.tie')[0]);
      expect(title(element)).to.equal('Aland and Borduria');
    });

    it('leaves nothing on the store however often it comes and goes', async () => {
      const explorer = await details('aland');
      const listeners = countListeners(storeOf(explorer));
      const home = place();
      for (let round = 0; round < 10; round += 1) {
        const element = document.createElement('actor-details');
        element.explorer = explorer;
        home.append(element);
        await element.updateComplete;
        element.remove();
      }
      expect(listeners()).to.equal(0);
    });
  });
});
