import { expect, fixture, html } from '@open-wc/testing';
import type { ActorLegend } from '../../src/elements/actor-legend.js';
import '../../src/elements/actor-legend.js';
import { MEASURE_IDS, MEASURE_NAMES } from '../../src/analysis/measure-ids.js';
import { ACTOR_KINDS } from '../../src/model/vocabulary.js';
import { CERTAINTY_LOOKS, RELATION_LOOKS, strandStroke } from '../../src/model/looks/relation-looks.js';
import { PALETTES } from '../../src/model/looks/palette.js';
import { all, countListeners, place, settled, sixClaims, storeOf, textOf } from './panel-fixture.js';

const legend = async (lens = '', sizeBy = ''): Promise<ActorLegend> =>
  settled(
    await fixture<ActorLegend>(
      html`<actor-legend .data=${sixClaims} lens=${lens} size-by=${sizeBy} theme="light"></actor-legend>`,
    ),
  );

/** The items of a section, each with what is read aloud. */
function items(element: Element, heading: string): string[] {
  const section = all(element, 'section').find((candidate) => textOf(candidate).startsWith(heading));
  return [...(section?.querySelectorAll('li') ?? [])].map(textOf);
}

const absent = (element: Element): string[] => all(element, 'li.absent').map(textOf);

describe('<actor-legend>', () => {
  it('shows every mark without counts before there is data', async () => {
    const element = await fixture<ActorLegend>(html`<actor-legend></actor-legend>`);
    expect(items(element, 'What runs between')).to.have.length(4);
    expect(items(element, 'Who it is about')).to.have.length(ACTOR_KINDS.length);
    expect(absent(element)).to.deep.equal([]);
    expect(all(element, '.count').map(textOf).join('')).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('lists the problems of a file it cannot read, and the marks below', async () => {
    const element = await settled(
      await fixture<ActorLegend>(html`<actor-legend .data=${{ format: 'other' }}></actor-legend>`),
    );
    expect(all(element, '.issues li').length).to.be.greaterThan(0);
    expect(items(element, 'What runs between')).to.have.length(4);
  });

  it('counts the strands of each type and mutes the others', async () => {
    const element = await legend();
    expect(items(element, 'What runs between').map((item) => item.split(' ').slice(0, 3).join(' '))).to.deep.equal([
      'Alliance 2 strands',
      'Rivalry none disputes,',
      'Trade 1 strand',
      'Threat 3 strands',
    ]);
    expect(absent(element).some((item) => item.startsWith('Rivalry'))).to.equal(true);
    await expect(element).to.be.accessible();
    element.theme = 'dark';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('counts how sure strands look', async () => {
    const element = await legend('modalities=asserted,attributed,perceived,denied');
    expect(items(element, 'How sure it is')).to.deep.equal([
      'Stated by the author 3 strands',
      'Said by somebody else · Seen or feared 3 strands',
      'Called for or planned · Forecast or scenario none',
      'Denied 1 strand',
    ]);
  });

  it('counts directions', async () => {
    const element = await legend();
    expect(items(element, 'Which way it runs')).to.deep.equal([
      'From the one who acts, gives, accuses or threatens 4 strands',
      'Alike on both sides 2 strands',
    ]);
  });

  it('counts the kinds of actors in the picture and names the others apart', async () => {
    const element = await legend();
    expect(items(element, 'Who it is about')).to.deep.equal(['States 4 actors']);
    expect(all(element, '.others li')).to.have.length(ACTOR_KINDS.length - 1);
  });

  it('counts badges and rings', async () => {
    const element = await legend();
    expect(
      items(element, 'Marks on a circle')
        .slice(0, 2)
        .map((item) => item.replace(/^2 /, '')),
    ).to.deep.equal([
      'So many claims stand between the actor and its own parts 1 actor',
      'Other actors are counted as part of it 1 actor',
    ]);
  });

  it('says what makes strands thick', async () => {
    const text = async (lens: string): Promise<string> => textOf(all(await legend(lens), '.legend')[0]);
    expect(await text('')).to.contain('the more statements say so');
    expect(await text('weights=sources&balance-sources=yes')).to.match(
      /more sources say so\. Every source counts alike/,
    );
    expect(await text('weights=none')).to.contain('All strands alike');
  });

  it('says what makes circles large', async () => {
    for (const measure of MEASURE_IDS) {
      const element = await legend('', measure);
      expect(textOf(all(element, '.legend')[0]).toLowerCase()).to.contain(`(${MEASURE_NAMES[measure].toLowerCase()})`);
    }
  });

  it('says which lens the counts are of', async () => {
    expect(textOf(all(await legend('types=threat'), '[part=lens]')[0])).to.contain('only threat');
  });

  it('draws the line forms of the picture', async () => {
    const element = await legend();
    for (const type of ['rivalry', 'trade', 'threat'] as const) {
      const drawn = all<SVGElement>(element, `.strand.${type} line`)[0]?.getAttribute('stroke-dasharray');
      const strand = { type, certainty: 'asserted', width: 3, directed: false } as const;
      expect(drawn).to.equal(strandStroke(strand, PALETTES.light).dash.join(' '));
      expect(RELATION_LOOKS[type].dash).not.to.deep.equal([]);
    }
  });

  it('takes the colours of the page, tinted as in the picture', async () => {
    const element = await legend();
    element.style.setProperty('--actor-threat-color', 'rgb(255, 0, 0)');
    const line = all<SVGElement>(element, '.strand.threat line')[0];
    if (line === undefined) throw new Error('There is no threat.');
    expect(getComputedStyle(line).stroke).to.match(/^(rgb\(255, 0, 0\)|color\(srgb 1 0 0\))$/);
    const reported = all<SVGElement>(element, '.strand.reported line')[0];
    if (reported === undefined) throw new Error('There is no reported look.');
    expect(CERTAINTY_LOOKS.reported.tint).to.be.greaterThan(0);
    expect(getComputedStyle(reported).stroke).not.to.equal(getComputedStyle(element).color);
  });

  it('follows the lens, the size and the explorer it is linked to, and lets go', async () => {
    const explorer = await legend();
    const listeners = countListeners(storeOf(explorer));
    const element = await fixture<ActorLegend>(html`<actor-legend .explorer=${explorer}></actor-legend>`);
    explorer.lens = 'types=trade';
    await element.updateComplete;
    expect(items(element, 'What runs between')[3]).to.match(/^Threat none/);
    explorer.sizeBy = 'pagerank';
    await element.updateComplete;
    expect(textOf(all(element, '.legend')[0])).to.contain('PageRank');
    element.remove();
    expect(listeners()).to.equal(0);
  });

  it('survives being moved, and leaves nothing on the store however often it comes and goes', async () => {
    const explorer = await legend();
    const listeners = countListeners(storeOf(explorer));
    const home = place();
    const element = document.createElement('actor-legend');
    element.explorer = explorer;
    for (let round = 0; round < 10; round += 1) {
      home.append(element);
      await element.updateComplete;
      expect(items(element, 'Who it is about')).to.have.length(1);
      element.remove();
    }
    expect(listeners()).to.equal(0);
  });
});
