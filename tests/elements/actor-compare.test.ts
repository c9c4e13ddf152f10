import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ActorCompare } from '../../src/elements/actor-compare.js';
import '../../src/elements/actor-compare.js';
import {
  all,
  buttonNamed,
  copyOfSixClaims,
  nextEvent,
  place,
  press,
  settled,
  sixClaims,
  textOf,
} from './panel-fixture.js';

interface Setting {
  readonly a?: string;
  readonly b?: string;
  readonly data?: unknown;
}

async function compared(element: ActorCompare): Promise<ActorCompare> {
  await waitUntil(
    () => all(element, '[part~=summary]').length > 0 && all(element, '[aria-busy=true]').length === 0,
    'nothing was compared',
    { timeout: 8000 },
  );
  await element.updateComplete;
  return element;
}

async function compare({ a = '', b = '', data = sixClaims }: Setting = {}): Promise<ActorCompare> {
  const element = await fixture<ActorCompare>(
    html`<actor-compare .data=${data} a=${a} b=${b} theme="light" no-flags></actor-compare>`,
  );
  return compared(await settled(element));
}

const summary = (element: Element): string => textOf(all(element, '[part~=summary]')[0]);
const rows = (element: Element): string[] => all(element, '[part~=row]').map(textOf);
const canvases = (element: Element): HTMLCanvasElement[] => all<HTMLCanvasElement>(element, 'canvas');

/** Share of the canvas that shows anything. */
function drawn(canvas: HTMLCanvasElement | undefined): number {
  const context = canvas?.getContext('2d');
  if (canvas === undefined || context == null) return 0;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) count += 1;
  return count / (data.length / 4);
}

describe('<actor-compare>', () => {
  it('shows its fallback content before there is data', async () => {
    const element = await fixture<ActorCompare>(html`<actor-compare><p>Not yet.</p></actor-compare>`);
    expect(all<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
    await expect(element).to.be.accessible();
  });

  it('begins with the two sources that say the most, sums up, and says that they are of different years', async () => {
    const element = await compare();
    expect(summary(element)).to.equal(
      'Of 6 relations, 0 are in both, 3 only in Quill 2019, 3 only in Border Gazette 2021. 1 contradiction. Also a comparison of years, 2019 on the left and 2021 on the right: what differs may have changed in between.',
    );
    await expect(element).to.be.accessible();
  });

  it('draws both sides and the difference, where they stand in the picture', async () => {
    const element = await compare();
    expect(canvases(element).map((canvas) => canvas.getAttribute('aria-label'))).to.deep.equal([
      'Quill 2019: 4 actors, 3 relations',
      'Difference: 4 actors, 6 relations',
      'Border Gazette 2021: 3 actors, 3 relations',
    ]);
    await waitUntil(() => canvases(element).every((canvas) => drawn(canvas) > 0.005), 'nothing is drawn', {
      timeout: 8000,
    });
  });

  it('lists the relations, how often each side states them and where they were found', async () => {
    const element = await compare();
    expect(rows(element)).to.include('Aland – Borduria Alliance 1 – only in Quill 2019, contradicting');
    expect(rows(element)).to.have.length(6);
    const select = all<HTMLSelectElement>(element, '[part~=table] select')[0];
    if (select === undefined) throw new Error('There is no filter.');
    select.value = 'b';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rows(element)).to.have.length(3);
    select.value = 'both';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(textOf(all(element, '[part~=table]')[0])).to.contain('No relation of this kind');
  });

  it('says where the sides contradict each other, and leads there', async () => {
    const data = copyOfSixClaims();
    const [alliance] = data.claims;
    if (alliance === undefined) throw new Error('There is no claim.');
    const denial = {
      ...alliance,
      id: 'gazette-9',
      modality: 'denied',
      evidence: { ...(data.claims[2]?.evidence ?? alliance.evidence), first: 'quite other', last: 'words here' },
    };
    const element = await compare({ data: { ...data, claims: [...data.claims, denial] } });
    expect(summary(element)).to.contain('3 contradictions.');
    const list = all(element, '[part~=contradictions] li').map(textOf);
    expect(list[0]).to.equal('Quill 2019 tells of Aland – Borduria (alliance); Border Gazette 2021 denies it.');
    await press(element, buttonNamed(element, 'Aland – Borduria (alliance)'));
    expect(element.selection).to.equal('aland~borduria');
    await expect(element).to.be.accessible();
  });

  it('compares voices, times and any two lenses', async () => {
    const element = await compare({ a: 'voice:herald', b: 'lens:types=threat' });
    expect(summary(element)).to.contain('only in the voice of The Herald').and.to.contain('“types=threat”');
    element.a = 'until:2020';
    await waitUntil(() => summary(element).includes('up to 2020'), 'it stayed', { timeout: 8000 });
    element.b = 'lens:colour=red';
    await waitUntil(() => all(element, '.notice').length > 0, 'it says nothing', { timeout: 8000 });
    expect(textOf(all(element, '.notice')[0])).to.contain('colour');
  });

  it('is chosen by selects, and swapped', async () => {
    const element = await compare();
    const [left] = all<HTMLSelectElement>(element, '[part~=controls] select');
    if (left === undefined) throw new Error('There is no choice.');
    left.value = '';
    left.dispatchEvent(new Event('change'));
    await waitUntil(() => summary(element).includes('only in the present lens'), 'it stayed', { timeout: 8000 });
    await press(element, buttonNamed(element, 'Swap sides'));
    await waitUntil(
      () => /only in Border Gazette 2021, \d only in the present lens/.test(summary(element)),
      'it stayed',
      {
        timeout: 8000,
      },
    );
  });

  it('selects the relation of a row, and what is clicked in a picture', async () => {
    const element = await compare();
    const asked = nextEvent(element, 'actor-select-request');
    await press(element, all(element, '[part~=row] .pick')[0]);
    expect((await asked).selection).to.deep.equal({ kind: 'relation', relation: 'alliance:aland~borduria' });
    expect(all(element, '[part~=selected]')).to.have.length(1);
    const [canvas] = canvases(element);
    canvas?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 1, clientY: 1 }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.selection).to.equal('');
  });

  it('moves and zooms all pictures together, by keys too', async () => {
    const element = await compare();
    await waitUntil(() => canvases(element).every((canvas) => drawn(canvas) > 0.005), 'nothing is drawn', {
      timeout: 8000,
    });
    const before = canvases(element).map(drawn);
    const press5 = (key: string): void => {
      for (let count = 0; count < 5; count += 1) {
        canvases(element)[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
    };
    press5('-');
    await waitUntil(
      () => canvases(element).every((canvas, index) => drawn(canvas) < (before[index] ?? 0)),
      'they stayed',
      {
        timeout: 8000,
      },
    );
    press5('0');
    await waitUntil(
      () => canvases(element).every((canvas, index) => drawn(canvas) === before[index]),
      'not all is back',
      {
        timeout: 8000,
      },
    );
  });

  it('survives being moved and removed', async () => {
    const element = await compare();
    place().append(element);
    await compared(element);
    await waitUntil(() => canvases(element).every((canvas) => drawn(canvas) > 0.005), 'nothing is drawn', {
      timeout: 8000,
    });
    element.remove();
  });
});
