import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ActorExplorer } from '../../src/elements/actor-explorer.js';
import '../../src/elements/actor-explorer.js';
import type { ActorExport } from '../../src/elements/actor-export.js';
import '../../src/elements/actor-export.js';
import { frameCode, tagCode } from '../../src/elements/export-parts/embed-code.js';
import { START_ADDRESS } from '../../src/state/view-address.js';
import { stubFetch } from './stub-fetch.js';
import { all, buttonNamed, place, settled, sixClaims, textOf } from './panel-fixture.js';

async function written(element: ActorExport): Promise<ActorExport> {
  await waitUntil(
    () => all(element, '[part~=preview]').length > 0 && all(element, '[role=status].muted').length === 0,
    'nothing was written',
    { timeout: 8000 },
  );
  await element.updateComplete;
  return element;
}

const exporting = async (format: string, lens = ''): Promise<ActorExport> =>
  written(
    await settled(
      await fixture<ActorExport>(
        html`<actor-export .data=${sixClaims} format=${format} lens=${lens} theme="light"></actor-export>`,
      ),
    ),
  );

const preview = (element: Element): string => all(element, '[part~=preview] pre')[0]?.textContent ?? '';

async function choose(element: ActorExport, name: string): Promise<void> {
  const label = all(element, 'label.radio').find((each) => textOf(each) === name);
  label?.querySelector('input')?.click();
  await element.updateComplete;
  await written(element);
}

describe('<actor-export>', () => {
  it('shows its fallback content before there is data', async () => {
    const element = await fixture<ActorExport>(html`<actor-export><p>Not yet.</p></actor-export>`);
    expect(all<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(textOf)).to.deep.equal(['Not yet.']);
    await expect(element).to.be.accessible();
  });

  it('offers the common few first, and the rest on request', async () => {
    const element = await exporting('graph-json');
    const shown = all(element, '.formats > label.radio').map(textOf);
    expect(shown).to.include.members(['Picture as PNG', 'Picture as SVG', 'Graph JSON']);
    expect(all(element, '.formats details label.radio').map(textOf)).to.include('GEXF');
    expect(all<HTMLDetailsElement>(element, '.formats details')[0]?.open).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('shows the file of the present lens, what it keeps and leaves out, and how large it is', async () => {
    const element = await exporting('graph-json', 'types=trade');
    expect(preview(element)).to.contain('trade:aland>dorland').and.not.to.contain('threat:');
    expect(textOf(all(element, '[part~=losses]')[0])).to.match(/^Keeps .* Leaves out /);
    expect(textOf(all(element, '.acts')[0])).to.match(/Save Copy [\d.]+ (bytes|kB)/);
    element.lens = 'types=threat';
    await waitUntil(() => preview(element).includes('threat:'), 'it does not follow', { timeout: 8000 });
  });

  it('takes everything, whatever the lens', async () => {
    const element = await exporting('graph-json', 'types=trade');
    await choose(element, 'everything, of every certainty');
    expect(preview(element)).to.contain('threat:');
  });

  it('says that everything is not every scenario', async () => {
    const element = await exporting('graph-json');
    await choose(element, 'everything, of every certainty');
    const hint = 'only the one that is switched on';
    expect(textOf(all(element, '[part~=export]')[0])).not.to.contain(hint);
    const [first, ...claims] = sixClaims.claims;
    element.data = {
      ...sixClaims,
      topics: [...sixClaims.topics, { id: 'war', name: 'War', kind: 'scenario', aliases: [] }],
      claims: [{ ...first, modality: 'hypothetical', scenario: 'war' }, ...claims],
    };
    await waitUntil(() => textOf(all(element, '[part~=export]')[0]).includes(hint), 'it is not said', {
      timeout: 8000,
    });
  });

  it('offers what a format can be told', async () => {
    const element = await exporting('node-link-json');
    expect(preview(element)).to.contain('"links"');
    const select = all<HTMLSelectElement>(element, '.options select')[0];
    if (select === undefined) throw new Error('There is no option.');
    select.value = 'edges';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => preview(element).includes('"edges"'), 'it does not follow', { timeout: 8000 });
  });

  it('shows a picture as a picture', async () => {
    const element = await exporting('svg');
    const image = all<HTMLImageElement>(element, '[part~=preview] img')[0];
    await image?.decode();
    expect(image?.naturalWidth).to.equal(1200);
    expect(image?.alt).to.equal('Preview: Picture as SVG');
    await expect(element).to.be.accessible();
  });

  it('says what an archive is, and that a dataset is always whole', async () => {
    const element = await exporting('csv');
    expect(preview(element)).to.contain('archive');
    await choose(element, 'Dataset JSON');
    expect(textOf(all(element, '[part~=export]')[0])).to.contain('Always the whole dataset');
  });

  it('saves the file under the name of the dataset', async () => {
    const element = await exporting('graph-json');
    const saved: string[] = [];
    // The link of a download stands in no document: its click is heard on its prototype only.
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        saved.push(this.download);
      },
    });
    buttonNamed(element, 'Save').click();
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(saved).to.deep.equal(['six-claims.graph.json']);
  });

  it('copies texts and pictures, and says where the browser refuses', async () => {
    const element = await exporting('svg');
    const copied: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    };
    clipboard(async (text) => void copied.push(text));
    buttonNamed(element, 'Copy').click();
    await waitUntil(() => textOf(all(element, '.acts')[0]).includes('Copied'));
    expect(copied[0]).to.match(/^<svg /);
    clipboard(() => Promise.reject(new Error('no')));
    buttonNamed(element, 'Copy citation').click();
    await waitUntil(() => textOf(all(element, '[part~=cite]')[0]).includes('copy it by hand'));
    Reflect.deleteProperty(navigator, 'clipboard');
    await expect(element).to.be.accessible();
  });

  it('has no link without an address, and no code for data without one', async () => {
    const element = await exporting('graph-json');
    expect(textOf(all(element, '[part~=share]')[0])).to.contain('no address');
    expect(textOf(all(element, '[part~=embed]')[0])).to.contain('This dataset has no address');
  });

  it('cites the view, or the relation that is selected, as text, BibTeX or CSL-JSON', async () => {
    const element = await exporting('graph-json');
    const citation = (): string => all<HTMLTextAreaElement>(element, '[part~=cite] textarea')[0]?.value ?? '';
    expect(citation()).to.contain('“View of 5 of 6 claims');
    element.selection = 'threat:aland>borduria';
    await element.updateComplete;
    expect(citation()).to.contain('“Relation Aland → Borduria: threat');
    expect(textOf(all(element, '[part~=cite] h4')[0])).to.equal('Cite this relation');
    const style = all<HTMLSelectElement>(element, '[part~=cite] select')[0];
    if (style === undefined) throw new Error('There is no choice.');
    style.value = 'bibtex';
    style.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(citation()).to.match(/^@misc\{six-claims-/);
  });

  it('survives being moved', async () => {
    const element = await exporting('svg');
    place().append(element);
    await waitUntil(() => all(element, '[part~=preview] img').length === 1, 'it is empty', { timeout: 8000 });
  });
});

describe('<actor-export> in an explorer', () => {
  it('links to the present view without its own panel, and writes tag and frame for it', async () => {
    const net = stubFetch();
    const explorer = await fixture<ActorExplorer>(html`
      <actor-explorer
        src="six.json"
        lens="types=threat"
        selection="aland"
        view="matrix,export"
        permalink-base="/atlas/"
        embed-base="/atlas/embed.html"
      ></actor-explorer>
    `);
    net.to('six.json').answer(sixClaims);
    net.restore();
    await settled(explorer);
    await waitUntil(() => all(explorer, 'actor-export').length > 0);
    const element = all<ActorExport>(explorer, 'actor-export')[0];
    if (element === undefined) throw new Error('There is no panel.');
    await waitUntil(() => all(element, '[part~=link]').length > 0, 'it is empty', { timeout: 8000 });
    expect(all<HTMLInputElement>(element, '[part~=link]')[0]?.value).to.equal(
      `${location.origin}/atlas/#types=threat&selection=aland&view=matrix`,
    );
    const [tag, frame] = all<HTMLTextAreaElement>(element, '[part~=code]').map(({ value }) => value);
    expect(tag)
      .to.contain('lens="types=threat"')
      .and.to.match(/src="http[^"]*six.json"/);
    expect(frame).to.contain(`src="${location.origin}/atlas/embed.html?src=`).and.to.contain('title="');
  });
});

describe('the code for other pages', () => {
  const view = { ...START_ADDRESS, lens: 'kinds=state&types=threat', selection: 'threat:a>b' };

  it('is a script tag and an element whose attributes say what differs from the start', () => {
    expect(tagCode({ script: 'https://cdn.example/a.js', src: 'https://x.example/d.json', view })).to.equal(
      [
        '<script type="module" src="https://cdn.example/a.js"></script>',
        '<actor-explorer',
        '  src="https://x.example/d.json"',
        '  lens="kinds=state&amp;types=threat"',
        '  selection="threat:a&gt;b"',
        '></actor-explorer>',
        '',
      ].join('\n'),
    );
  });

  it('is a frame that names a dataset beside the page by its way from there', () => {
    const page = 'https://x.example/atlas/embed.html';
    const own = frameCode({
      page,
      src: 'https://x.example/atlas/graph-data/d.json',
      view: START_ADDRESS,
      title: 'A "b"',
    });
    expect(own).to.contain('embed.html?src=graph-data%2Fd.json"').and.to.contain('title="A &quot;b&quot;"');
    const other = frameCode({ page, src: 'https://y.example/d.json', view, title: '' });
    expect(other).to.contain('src=https%3A%2F%2Fy.example%2Fd.json&amp;lens=kinds%3Dstate');
  });
});
