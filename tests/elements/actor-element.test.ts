import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { ActorFilter } from '../../src/elements/actor-filter.js';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import type { ActorOutline } from '../../src/elements/actor-outline.js';
import '../../src/elements/actor-explorer.js';
import '../../src/elements/actor-filter.js';
import '../../src/elements/actor-outline.js';
import { defineWords } from '../../src/elements/words/words.js';
import { ActorHistoryRequestEvent, ActorLensRequestEvent, ActorSelectRequestEvent } from '../../src/state/events.js';
import { selectActors } from '../../src/model/selection.js';
import { litWarnings } from './lit-warnings.js';
import { all, copyOfSixClaims, place, settled, sixClaims, storeOf, textOf } from './panel-fixture.js';
import { stubFetch, type FetchStub } from './stub-fetch.js';

const another = (): typeof sixClaims => ({ ...copyOfSixClaims(), id: 'another', title: 'Another six claims' });

const rows = (outline: ActorOutline): number => all(outline, '[role=treeitem]').length;

/** Everything an element reports, by type. */
function reports(element: EventTarget): string[] {
  const heard: string[] = [];
  for (const type of ['load', 'error', 'selection-change', 'lens-change', 'layout-change', 'view-change'])
    element.addEventListener(`actor-${type}`, ({ type: name }) => heard.push(name));
  return heard;
}

async function applied(...elements: readonly ActorFilter[] | readonly ActorOutline[]): Promise<void> {
  await nextFrame();
  for (const element of elements) await element.updateComplete;
}

describe('an element with a dataset of its own', () => {
  let net: FetchStub;
  beforeEach(() => {
    net = stubFetch();
  });
  afterEach(() => net.restore());
  after(() => expect(litWarnings()).to.deep.equal([]));

  it('loads what its src names', async () => {
    const element = await fixture<ActorOutline>(html`<actor-outline src="six.json"></actor-outline>`);
    expect(storeOf(element).state.status).to.equal('loading');
    const loaded = oneEvent(element, 'actor-load');
    net.to('six.json').answer(sixClaims);
    expect(((await loaded) as Event as HTMLElementEventMap['actor-load']).data.dataset.id).to.equal('six-claims');
    await element.updateComplete;
    expect(rows(element)).to.equal(4);
  });

  it('takes its data before its src', async () => {
    const element = await fixture<ActorOutline>(
      html`<actor-outline src="other.json" .data=${sixClaims}></actor-outline>`,
    );
    await settled(element);
    expect(net.requests).to.have.length(0);
    expect(rows(element)).to.equal(4);
  });

  it('reads a JSON script between its tags where it has neither, and reads it again when it changes', async () => {
    const element = await fixture<ActorOutline>(html`<actor-outline></actor-outline>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(sixClaims);
    const loaded = oneEvent(element, 'actor-load');
    element.append(script);
    await loaded;
    await element.updateComplete;
    expect(rows(element)).to.equal(4);
    const again = oneEvent(element, 'actor-load');
    script.textContent = JSON.stringify(another());
    expect(((await again) as Event as HTMLElementEventMap['actor-load']).data.dataset.id).to.equal('another');
    script.remove();
    await settled(element);
    expect(storeOf(element).state.data).to.equal(null);
    expect(net.requests).to.have.length(0);
  });

  it('says where a JSON script between its tags is broken', async () => {
    const element = await fixture<ActorOutline>(html`<actor-outline></actor-outline>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{\n  "format": }';
    const failed = oneEvent(element, 'actor-error');
    element.append(script);
    const { issues } = (await failed) as Event as HTMLElementEventMap['actor-error'];
    expect(issues[0]?.message).to.contain('Line 2');
  });

  it('takes its src before a JSON script', async () => {
    const element = await fixture<ActorOutline>(
      html`<actor-outline src="six.json"
        ><script type="application/json">
          {}
        </script></actor-outline
      >`,
    );
    net.to('six.json').answer(sixClaims);
    await settled(element);
    expect(rows(element)).to.equal(4);
  });

  describe('to which the page adds records of its own', () => {
    const [template] = sixClaims.claims;
    const claim = { ...template, id: 'own-1', from: ['erewhon'], to: ['aland'], voice: [] };
    const actor = { id: 'erewhon', name: 'Erewhon', kind: 'state' } as const;

    const loaded = async (): Promise<ActorOutline> =>
      settled(await fixture<ActorOutline>(html`<actor-outline .data=${sixClaims}></actor-outline>`));

    it('shows them with the others, and undo takes them back', async () => {
      const element = await loaded();
      expect(element.addRecords({ actors: [actor], claims: [claim] as never })).to.deep.equal([]);
      await element.updateComplete;
      expect(storeOf(element).state.data?.claims.has('own-1')).to.equal(true);
      element.dispatchEvent(new ActorHistoryRequestEvent('undo'));
      await nextFrame();
      expect(storeOf(element).state.data?.claims.has('own-1')).to.equal(false);
    });

    it('adds none of them where one is at fault, and names it', async () => {
      const element = await loaded();
      const issues = element.addRecords({ actors: [actor], claims: [{ ...claim, to: ['nowhere'] }] as never });
      expect(issues.map(({ message }) => message).join()).to.contain('nowhere');
      expect(storeOf(element).state.data?.actors.has('erewhon')).to.equal(false);
    });

    it('says of a list that there is none of that name, and that there is no dataset yet', async () => {
      const element = await loaded();
      expect(element.addRecords({ actor: [actor] } as never)[0]?.message).to.contain('“actor” is no list');
      const empty = await fixture<ActorOutline>(html`<actor-outline></actor-outline>`);
      expect(empty.addRecords({ actors: [actor] })[0]?.code).to.equal('records-without-dataset');
    });
  });

  it('is set up by its attributes before anything is loaded', async () => {
    const element = await fixture<ActorOutline>(
      html`<actor-outline
        src="six.json"
        lens="types=threat"
        selection="borduria"
        layout="force"
        size-by="strength"
      ></actor-outline>`,
    );
    expect([element.lens, element.selection]).to.deep.equal(['types=threat', 'borduria']);
    net.to('six.json').answer(sixClaims);
    await settled(element);
    const { lens, selection, arrangement, sizeBy, past } = storeOf(element).state;
    expect(lens.types).to.deep.equal(['threat']);
    expect(selection).to.deep.equal(selectActors('borduria'));
    expect([arrangement.layout, sizeBy, past.length]).to.deep.equal(['force', 'strength', 0]);
  });

  it('is set by its attributes later, which is no act of the reader', async () => {
    const element = await settled(
      await fixture<ActorOutline>(html`<actor-outline .data=${sixClaims}></actor-outline>`),
    );
    const heard = reports(element);
    element.setAttribute('lens', 'types=threat');
    element.setAttribute('selection', 'aland');
    element.setAttribute('layout', 'force');
    element.setAttribute('size-by', 'pagerank');
    await applied(element);
    expect([element.lens, element.selection, element.layout, element.sizeBy]).to.deep.equal([
      'types=threat',
      'aland',
      'force',
      'pagerank',
    ]);
    expect(heard).to.deep.equal([]);
    expect(storeOf(element).state.past).to.have.length(0);
    element.removeAttribute('lens');
    element.removeAttribute('selection');
    expect([element.lens, element.selection]).to.deep.equal(['', '']);
  });

  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('late-filter') as ActorFilter;
    element.lens = 'types=trade';
    element.data = sixClaims;
    place().append(element);
    class LateFilter extends ActorFilter {}
    customElements.define('late-filter', LateFilter);
    await settled(element);
    expect(element.lens).to.equal('types=trade');
    expect(storeOf(element).state.data?.dataset.id).to.equal('six-claims');
  });

  it('shows the last of several that were asked for, whichever is answered first', async () => {
    const element = await fixture<ActorOutline>(html`<actor-outline src="first.json"></actor-outline>`);
    const heard = reports(element);
    const first = net.to('first.json');
    element.src = 'second.json';
    await element.updateComplete;
    expect(first.signal.aborted).to.equal(true);
    net.to('second.json').answer(another());
    first.answer(sixClaims);
    await settled(element);
    await aTimeout(0);
    expect(storeOf(element).state.data?.dataset.id).to.equal('another');
    expect(heard).to.deep.equal(['actor-load']);
  });

  it('goes from a file that fails to one that loads', async () => {
    const element = await fixture<ActorOutline>(html`<actor-outline src="none.json"></actor-outline>`);
    const failed = oneEvent(element, 'actor-error');
    net.to('none.json').answer({}, 404);
    const [issue] = ((await failed) as Event as HTMLElementEventMap['actor-error']).issues;
    expect(issue?.code).to.equal('http-status');
    await element.updateComplete;
    expect(all(element, '[role=alert]')).to.have.length(1);
    element.src = 'six.json';
    await element.updateComplete;
    net.to('six.json').answer(sixClaims);
    await settled(element);
    expect([all(element, '[role=alert]').length, rows(element)]).to.deep.equal([0, 4]);
  });

  it('keeps what it showed when another file fails', async () => {
    const element = await settled(
      await fixture<ActorOutline>(html`<actor-outline .data=${sixClaims}></actor-outline>`),
    );
    element.data = { format: 'something else' };
    await oneEvent(element, 'actor-error');
    await element.updateComplete;
    expect([all(element, '[role=alert]').length, rows(element)]).to.deep.equal([1, 4]);
  });

  it('keeps the lens for the same dataset, and forgets it for another', async () => {
    const element = await settled(
      await fixture<ActorOutline>(html`<actor-outline .data=${sixClaims} lens="types=threat"></actor-outline>`),
    );
    element.data = copyOfSixClaims();
    await oneEvent(element, 'actor-load');
    expect(element.lens).to.equal('types=threat');
    element.data = another();
    await oneEvent(element, 'actor-load');
    expect(element.lens).to.equal('');
  });

  it('shows its fallback again when its dataset is taken away', async () => {
    const element = await settled(
      await fixture<ActorOutline>(html`<actor-outline .data=${sixClaims}><p>Nothing yet.</p></actor-outline>`),
    );
    element.data = undefined;
    await applied(element);
    expect([rows(element), all(element, '.empty')[0]?.hidden]).to.deep.equal([0, false]);
  });

  it('stops loading when its src is taken away', async () => {
    const element = await fixture<ActorOutline>(html`<actor-outline src="six.json"></actor-outline>`);
    element.removeAttribute('src');
    await element.updateComplete;
    expect(net.to('six.json').signal.aborted).to.equal(true);
    expect(storeOf(element).state.status).to.equal('empty');
  });

  it('reads null and undefined as nothing, as frameworks write them', async () => {
    const element = await fixture<ActorOutline>(html`<actor-outline src="six.json"></actor-outline>`);
    for (const nothing of [null, undefined])
      for (const name of ['src', 'data', 'lens', 'selection', 'lang', 'theme']) Reflect.set(element, name, nothing);
    await element.updateComplete;
    expect([element.lens, element.selection, storeOf(element).state.status]).to.deep.equal(['', '', 'empty']);
  });

  it('goes on loading while it is moved, and stops when it is removed', async () => {
    const element = await fixture<ActorOutline>(html`<actor-outline src="six.json"></actor-outline>`);
    const parent = place();
    parent.append(element);
    await aTimeout(0);
    expect(net.to('six.json').signal.aborted).to.equal(false);
    element.remove();
    await aTimeout(0);
    expect(net.to('six.json').signal.aborted).to.equal(true);
    parent.append(element);
    await element.updateComplete;
    expect(net.requests).to.have.length(2);
    net.to('six.json').answer(sixClaims);
    await settled(element);
    expect(rows(element)).to.equal(4);
  });

  it('asks for nothing while it is not in the page', async () => {
    const element = await settled(
      await fixture<ActorOutline>(html`<actor-outline .data=${sixClaims}></actor-outline>`),
    );
    const parent = element.parentElement as HTMLElement;
    element.remove();
    await aTimeout(0);
    element.data = undefined;
    element.src = 'another.json';
    element.lens = 'types=trade';
    await aTimeout(0);
    expect(net.requests).to.have.length(0);
    parent.append(element);
    await element.updateComplete;
    net.to('another.json').answer(copyOfSixClaims());
    await oneEvent(element, 'actor-load');
    expect(element.lens).to.equal('types=trade');
  });

  it('keeps lens, selection and data while it is out of the page', async () => {
    const element = await settled(
      await fixture<ActorOutline>(
        html`<actor-outline .data=${sixClaims} lens="types=threat" selection="aland"></actor-outline>`,
      ),
    );
    const parent = element.parentElement as HTMLElement;
    element.remove();
    await aTimeout(0);
    expect([element.lens, element.selection, element.handle]).to.deep.equal(['types=threat', 'aland', null]);
    parent.append(element);
    await applied(element);
    expect([element.lens, element.selection, rows(element)]).to.deep.equal(['types=threat', 'aland', 3]);
  });

  it('reports what the reader does, once', async () => {
    const element = await settled(
      await fixture<ActorOutline>(html`<actor-outline .data=${sixClaims}></actor-outline>`),
    );
    const heard = reports(element);
    element.dispatchEvent(new ActorSelectRequestEvent(selectActors('aland')));
    element.dispatchEvent(new ActorLensRequestEvent({ types: ['threat'] }));
    await aTimeout(0);
    element.dispatchEvent(new ActorHistoryRequestEvent('undo'));
    await aTimeout(0);
    expect(heard).to.deep.equal(['actor-selection-change', 'actor-lens-change', 'actor-lens-change']);
  });

  it('obeys a veto from anywhere above it', async () => {
    const element = await settled(
      await fixture<ActorOutline>(html`<actor-outline .data=${sixClaims}></actor-outline>`),
    );
    const veto = (event: Event): void => event.preventDefault();
    document.addEventListener('actor-select-request', veto);
    element.dispatchEvent(new ActorSelectRequestEvent(selectActors('aland')));
    await aTimeout(0);
    document.removeEventListener('actor-select-request', veto);
    expect(element.selection).to.equal('');
  });
});

describe('the words of an element', () => {
  before(() => defineWords('qa', { filter: { types: 'Sqrelationq' } }));

  const heading = (element: Element): string => textOf(all(element, 'h3')[0]);

  it('are of its own language, or of the page around it', async () => {
    const own = await settled(
      await fixture<ActorFilter>(html`<actor-filter lang="qa" .data=${sixClaims}></actor-filter>`),
    );
    expect(heading(own)).to.equal('Sqrelationq');
    const around = await fixture<HTMLElement>(
      html`<div lang="qa-XX"><actor-filter .data=${sixClaims}></actor-filter></div>`,
    );
    expect(heading(await settled(around.firstElementChild as ActorFilter))).to.equal('Sqrelationq');
  });

  it('are English where nobody speaks the language', async () => {
    const element = await settled(
      await fixture<ActorFilter>(html`<actor-filter lang="zz" .data=${sixClaims}></actor-filter>`),
    );
    expect(heading(element)).to.equal('Relations');
  });

  it('are those of the explorer around it', async () => {
    const explorer = await settled(
      await fixture<ActorExplorer>(html`<actor-explorer lang="qa" view="filter" .data=${sixClaims}></actor-explorer>`),
    );
    const inner = explorer.shadowRoot?.querySelector('actor-filter') as ActorFilter;
    await inner.updateComplete;
    await applied(inner);
    expect(heading(inner)).to.equal('Sqrelationq');
  });
});

describe('an element that reads an explorer', () => {
  after(() => expect(litWarnings()).to.deep.equal([]));

  const explorer = async (id: string, data: unknown = sixClaims): Promise<ActorExplorer> =>
    settled(await fixture<ActorExplorer>(html`<actor-explorer id=${id} .data=${data} no-controls></actor-explorer>`));

  const panel = (parent: Element, id: string): ActorOutline => {
    const outline = document.createElement('actor-outline');
    outline.setAttribute('explorer', id);
    parent.append(outline);
    return outline;
  };

  it('finds it by its id, anywhere on the page', async () => {
    const root = await explorer('atlas');
    const outline = panel(place(), 'atlas');
    await applied(outline);
    expect(rows(outline)).to.equal(4);
    expect(outline.handle).to.equal(null);
    root.lens = 'types=trade';
    await applied(outline);
    expect([rows(outline), outline.lens]).to.deep.equal([2, 'types=trade']);
  });

  it('asks that explorer, where the host page may veto', async () => {
    const root = await explorer('atlas');
    const outline = panel(place(), 'atlas');
    await applied(outline);
    const changed = oneEvent(root, 'actor-selection-change');
    all(outline, '[role=treeitem]')[0]?.click();
    await changed;
    expect([root.selection, outline.selection]).to.deep.equal(['aland', 'aland']);
    root.addEventListener('actor-select-request', (event) => event.preventDefault());
    all(outline, '[role=treeitem]')[1]?.click();
    await applied(outline);
    expect(root.selection).to.equal('aland');
  });

  it('takes an explorer as an object', async () => {
    const root = await explorer('');
    const outline = document.createElement('actor-outline');
    outline.explorer = root;
    place().append(outline);
    await applied(outline);
    expect(rows(outline)).to.equal(4);
    outline.explorer = null;
    await applied(outline);
    expect(rows(outline)).to.equal(0);
  });

  it('finds an explorer that is added after it', async () => {
    const outline = panel(place(), 'later');
    await applied(outline);
    expect(rows(outline)).to.equal(0);
    await explorer('later');
    await applied(outline);
    expect(rows(outline)).to.equal(4);
  });

  it('goes blank when its explorer goes, and back to it, or to the one that takes its name', async () => {
    const root = await explorer('atlas');
    const parent = root.parentElement as HTMLElement;
    const outline = panel(place(), 'atlas');
    await applied(outline);
    root.remove();
    await applied(outline);
    expect(rows(outline)).to.equal(0);
    parent.append(root);
    await applied(outline);
    expect(rows(outline)).to.equal(4);
    root.remove();
    const { claims, ...rest } = another();
    const next = await explorer('atlas', { ...rest, claims: claims.filter(({ type }) => type !== 'trade') });
    await applied(outline);
    expect(rows(outline)).to.equal(3);
    expect(next.lens).to.equal('');
  });

  it('goes over to another explorer when it is moved or named anew', async () => {
    const [first, second] = [await explorer('first'), await explorer('second', another())];
    second.lens = 'types=trade';
    const outline = panel(place(), 'first');
    await applied(outline);
    expect(rows(outline)).to.equal(4);
    outline.setAttribute('explorer', 'second');
    await applied(outline);
    expect(rows(outline)).to.equal(2);
    first.lens = 'types=threat';
    outline.removeAttribute('explorer');
    outline.slot = 'credit';
    first.append(outline);
    await applied(outline);
    expect(rows(outline)).to.equal(3);
    second.append(outline);
    await applied(outline);
    expect(rows(outline)).to.equal(2);
  });

  it('has a dataset of its own before any explorer, and keeps its requests from it', async () => {
    const root = await explorer('atlas');
    const heard: EventTarget[] = [];
    root.addEventListener('actor-selection-change', ({ target }) => heard.push(target as EventTarget));
    const outline = document.createElement('actor-outline');
    outline.data = another();
    outline.slot = 'credit';
    root.append(outline);
    await settled(outline);
    all(outline, '[role=treeitem]')[0]?.click();
    await applied(outline);
    expect([outline.selection, root.selection]).to.deep.equal(['aland', '']);
    expect(heard.map((target) => target === outline)).to.deep.equal([true]);
  });

  it('leaves an explorer as it is by its own attributes', async () => {
    const root = await explorer('atlas');
    const outline = panel(place(), 'atlas');
    outline.lens = 'types=trade';
    await applied(outline);
    expect([root.lens, outline.lens, rows(outline)]).to.deep.equal(['', '', 4]);
  });

  it('stands beside another explorer that it does not disturb', async () => {
    const [first, second] = [await explorer('first'), await explorer('second')];
    const heard = reports(second);
    const [one, two] = [panel(place(), 'first'), panel(place(), 'second')];
    await applied(one, two);
    all(one, '[role=treeitem]')[0]?.click();
    first.lens = 'types=trade';
    await applied(one, two);
    expect([first.selection, second.selection, rows(one), rows(two)]).to.deep.equal(['aland', '', 2, 4]);
    expect(heard).to.deep.equal([]);
  });
});
