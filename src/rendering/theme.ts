// Reads the colours, the font and the size of the text of the picture from the custom properties of a page, because a canvas cannot see
// them. Called once per theme change; what the page does not name comes from `palette.ts`.
import { withColorReader, type ColorReader } from './color-reader.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import { DEFAULT_FONT, PALETTES, type Palette, type Scheme } from '../model/looks/palette.js';
import { RELATION_LOOKS } from '../model/looks/relation-looks.js';

/** The custom properties besides those of `RELATION_LOOKS`, which a host page may set to any CSS colour. */
export const THEME_PROPERTIES = {
  ground: '--actor-ground-color',
  text: '--actor-text-color',
  muted: '--actor-muted-color',
  accent: '--actor-accent-color',
  nodeFill: '--actor-node-color',
  nodeBorder: '--actor-node-border-color',
  land: '--actor-land-color',
  coast: '--actor-coast-color',
} as const;

/** `--actor-group-1-color` and on. */
const groupProperty = (index: number): string => `--actor-group-${index + 1}-color`;

/** A font-family list for the labels; without it they take the font of the host. */
export const FONT_PROPERTY = '--actor-label-font';

/** Relative luminance of `#rrggbb`, from 0 to 1 (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** In CSS pixels: the text of browsers and of most pages. */
const USUAL_TEXT_SIZE = 16;
const MAX_TEXT_SCALE = 2;

/** Above it black text on a colour contrasts more than white. */
const MIDDLE_LUMINANCE = 0.179;

const fitting = (ground: string): Palette => PALETTES[luminance(ground) > MIDDLE_LUMINANCE ? 'light' : 'dark'];

/**
 * The theme of `host`. `scheme` is what the reader asked for; without it the host's `color-scheme` decides, and a
 * ground colour set by the page decides over both, since the other colours must be seen against it. Colours that the
 * reader's system forces decide over everything.
 */
export function readTheme(host: HTMLElement, scheme?: Scheme): GraphTheme {
  const style = getComputedStyle(host);
  const palette = withColorReader(host, (reader) =>
    matchMedia('(forced-colors: active)').matches
      ? forcedPalette(reader)
      : pagePalette(style, reader, PALETTES[scheme ?? usedScheme(reader)]),
  );
  return {
    ...palette,
    font: style.getPropertyValue(FONT_PROPERTY).trim() || style.fontFamily || DEFAULT_FONT,
    textScale: textScaleOf(style),
  };
}

/** Labels follow a reader who wants large text (WCAG 2.2, 1.4.4: up to twice its size); small text of a page leaves them as they are. */
function textScaleOf({ fontSize }: CSSStyleDeclaration): number {
  const scale = Number.parseFloat(fontSize) / USUAL_TEXT_SIZE;
  return Number.isFinite(scale) ? Math.min(MAX_TEXT_SCALE, Math.max(1, scale)) : 1;
}

/** The usual colours, and those the page names instead. */
function pagePalette(style: CSSStyleDeclaration, { read }: ColorReader, usual: Palette): Palette {
  const wished = (property: string, under: string): string | null =>
    read(style.getPropertyValue(property).trim(), under);
  const ground = wished(THEME_PROPERTIES.ground, usual.ground) ?? usual.ground;
  const palette = ground === usual.ground ? usual : fitting(ground);
  const pick = (property: string, fallback: string): string => wished(property, ground) ?? fallback;
  return {
    scheme: palette.scheme,
    ground,
    text: pick(THEME_PROPERTIES.text, palette.text),
    muted: pick(THEME_PROPERTIES.muted, palette.muted),
    accent: pick(THEME_PROPERTIES.accent, palette.accent),
    nodeFill: pick(THEME_PROPERTIES.nodeFill, palette.nodeFill),
    nodeBorder: pick(THEME_PROPERTIES.nodeBorder, palette.nodeBorder),
    groups: palette.groups.map((color, index) => pick(groupProperty(index), color)),
    land: pick(THEME_PROPERTIES.land, palette.land),
    coast: pick(THEME_PROPERTIES.coast, palette.coast),
    relations: {
      alliance: pick(RELATION_LOOKS.alliance.property, palette.relations.alliance),
      rivalry: pick(RELATION_LOOKS.rivalry.property, palette.relations.rivalry),
      trade: pick(RELATION_LOOKS.trade.property, palette.relations.trade),
      threat: pick(RELATION_LOOKS.threat.property, palette.relations.threat),
    },
  };
}

/** The system's colours, and of ours the relations' and the groups': there the colour tells something, beside line and number. */
function forcedPalette({ read }: ColorReader): Palette {
  const ground = read('Canvas', PALETTES.light.ground) ?? PALETTES.light.ground;
  const { scheme, relations, groups, ...usual } = fitting(ground);
  const text = read('CanvasText', ground) ?? usual.text;
  const accent = read('Highlight', ground) ?? usual.accent;
  const coast = read('GrayText', ground) ?? text;
  return {
    scheme,
    ground,
    text,
    muted: text,
    accent,
    nodeFill: ground,
    nodeBorder: text,
    groups,
    land: ground,
    coast,
    relations,
  };
}

/** The host's used `color-scheme`; the reader's preference where the browser does not know `light-dark()`. */
function usedScheme({ computed }: ColorReader): Scheme {
  if (CSS.supports('color', 'light-dark(black, white)'))
    return computed('light-dark(black, white)') === computed('white') ? 'dark' : 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
