// The theme as it is read from the page.
import { expect } from '@open-wc/testing';
import { PALETTES } from '../../../src/model/looks/palette.js';
import { FONT_PROPERTY, readTheme, THEME_PROPERTIES } from '../../../src/rendering/theme.js';

let host: HTMLElement;

const set = (properties: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(properties)) host.style.setProperty(name, value);
};

/** As if the reader's system forced its colours, which no command of this runner does. */
function whereForced<T>(read: () => T): T {
  const known = window.matchMedia;
  window.matchMedia = (query) => known.call(window, query === '(forced-colors: active)' ? 'all' : query);
  try {
    return read();
  } finally {
    window.matchMedia = known;
  }
}

function systemColor(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  host.shadowRoot?.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  return `#${channels
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}

describe('readTheme()', () => {
  beforeEach(() => {
    host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    document.body.append(host);
  });
  afterEach(() => host.remove());

  it('takes the palette of the host’s colour scheme, or of the one asked for', () => {
    set({ 'color-scheme': 'light' });
    expect(readTheme(host).ground).to.equal(PALETTES.light.ground);
    set({ 'color-scheme': 'dark' });
    expect(readTheme(host).relations).to.deep.equal(PALETTES.dark.relations);
    expect(readTheme(host, 'light').scheme).to.equal('light');
  });

  it('reads every colour the page names, in any notation', () => {
    set({
      'color-scheme': 'light',
      '--house': 'rgb(1 2 3)',
      '--actor-alliance-color': 'var(--house)',
      '--actor-threat-color': 'light-dark(#102030, #405060)',
      [THEME_PROPERTIES.text]: 'hsl(0 100% 50%)',
      [THEME_PROPERTIES.accent]: 'rebeccapurple',
    });
    const theme = readTheme(host);
    expect(theme.relations.alliance).to.equal('#010203');
    expect(theme.relations.threat).to.equal('#102030');
    expect(theme.text).to.equal('#ff0000');
    expect(theme.accent).to.equal('#663399');
  });

  it('keeps the usual colour where the page names none, or something that is none', () => {
    set({ 'color-scheme': 'light', '--actor-trade-color': 'no colour', [THEME_PROPERTIES.muted]: '' });
    expect(readTheme(host).relations.trade).to.equal(PALETTES.light.relations.trade);
    expect(readTheme(host).muted).to.equal(PALETTES.light.muted);
  });

  it('lays what lets light through over the ground', () => {
    set({ 'color-scheme': 'light', '--actor-trade-color': 'rgb(0 0 0 / 50%)' });
    expect(readTheme(host).relations.trade).to.match(/^#(?:7f|80){3}$/);
  });

  it('chooses the other colours by a ground of the page’s own', () => {
    set({ 'color-scheme': 'light', [THEME_PROPERTIES.ground]: '#000022' });
    const theme = readTheme(host);
    expect(theme.ground).to.equal('#000022');
    expect(theme.relations).to.deep.equal(PALETTES.dark.relations);
  });

  it('takes the reader’s own colours for ground and text where colours are forced', () => {
    set({ 'color-scheme': 'dark', [THEME_PROPERTIES.ground]: '#ffeedd', [THEME_PROPERTIES.muted]: '#ff0000' });
    set({ '--actor-trade-color': '#ff0000' });
    const theme = whereForced(() => readTheme(host, 'light'));
    const { ground, text, muted, nodeFill, nodeBorder } = theme;
    expect({ ground, nodeFill }).to.deep.equal({ ground: systemColor('Canvas'), nodeFill: ground });
    expect([text, muted, nodeBorder]).to.deep.equal([text, text, text]);
    expect(text).to.equal(systemColor('CanvasText'));
    expect(theme.scheme).to.equal('dark');
    expect(theme.relations).to.deep.equal(PALETTES.dark.relations);
  });

  it('takes the font of the host, or of the labels alone', () => {
    set({ 'font-family': 'Georgia, serif' });
    expect(readTheme(host).font).to.equal('Georgia, serif');
    set({ [FONT_PROPERTY]: 'Verdana' });
    expect(readTheme(host).font).to.equal('Verdana');
  });

  it('lets the labels grow with the text of the host, to twice their size', () => {
    const scaleAt = (size: string): number => {
      set({ 'font-size': size });
      return readTheme(host).textScale;
    };
    expect(['12px', '16px', '24px', '32px', '60px'].map(scaleAt)).to.deep.equal([1, 1, 1.5, 2, 2]);
  });

  it('leaves no trace in the host', () => {
    readTheme(host);
    expect(host.shadowRoot?.childElementCount).to.equal(0);
  });
});
