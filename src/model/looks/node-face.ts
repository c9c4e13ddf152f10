// What stands in the circle of an actor: its flag, its letters or the icon of its kind, as the data URI of an SVG.
// One square image fills the circle's box, so that Cytoscape and the painter treat all faces alike.
import type { SceneNode } from '../scene.js';
import type { GraphTheme } from './graph-theme.js';
import { graphemesOf } from './graphemes.js';
import { KIND_ICONS, KIND_ICON_SIZE, KIND_ICON_STROKE } from './kind-icons.js';
import { BADGE, CONTAINS_RING, ICON_SHARE, PIN, PIN_PATH } from './node-looks.js';

/** Inner SVG of the flags by alpha-3 code; `loading` leaves the circles of states empty for a moment. */
export type FlagSource = ReadonlyMap<string, string> | 'off' | 'loading';

export interface FaceLook {
  readonly theme: GraphTheme;
  readonly flags: FlagSource;
}

export type FacedNode = Pick<SceneNode, 'kind' | 'label' | 'flag'>;

const FLAG_SIDE = 512;
const LETTER_SIDE = 100;
/** So wide may letters be that their corners stay within the circle. */
const LETTER_ROOM = 78;

// The image brings its round shape along, so that neither painter has to clip.
const disc = `<circle cx="${FLAG_SIDE / 2}" cy="${FLAG_SIDE / 2}" r="${FLAG_SIDE / 2}"/>`;

const svg = (side: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">${body}</svg>`;

const dataUri = (image: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(image)}`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const lettersIn = (text: string): readonly string[] =>
  [...graphemesOf(text)].filter((grapheme) => /^\p{L}/u.test(grapheme));

/**
 * At most two letters: the first of the words that begin with one, or the first two of the only such word. "?" for a
 * name without letters.
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\p{Pd}/]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters =
    words.length > 1 ? words.slice(0, 2).flatMap((word) => lettersIn(word)[0] ?? []) : lettersIn(words[0] ?? name);
  const capitals = letters.slice(0, 2).join('').toLocaleUpperCase('en');
  return [...graphemesOf(capitals)].slice(0, 2).join('') || '?';
}

/** The inner SVG of the node's flag; null where it wears none. */
function flagOf(node: FacedNode, flags: FlagSource): string | null {
  if (node.flag === null || typeof flags === 'string') return null;
  return flags.get(node.flag) ?? null;
}

/** The width of letters in ems, in semibold fonts without serifs; of scripts we know nothing about, at most a square each. */
const widthOf = (letters: string): number =>
  [...graphemesOf(letters)].reduce((width, letter) => {
    const [base = ''] = letter.normalize('NFD');
    if (/[IJ]/.test(base)) return width + 0.4;
    return width + (/[A-LN-VX-Z]/.test(base) ? 0.72 : 1);
  }, 0);

function lettersFace(letters: string, { theme }: FaceLook): Face {
  const usual = letters.length > 2 ? 34 : 42;
  const fitting = LETTER_ROOM / widthOf(letters);
  const size = Math.min(usual, fitting);
  // Our guess does not know the font: what comes near the rim is held to the room there is.
  const hold = size < usual ? ` textLength="${LETTER_ROOM}" lengthAdjust="spacingAndGlyphs"` : '';
  return {
    side: LETTER_SIDE,
    body: `<text x="50" y="${50 + size * 0.36}" text-anchor="middle" font-family="${escape(theme.font)}" font-size="${size}" font-weight="600" fill="${theme.text}"${hold}>${escape(letters)}</text>`,
    isSquare: false,
  };
}

function iconFace(node: FacedNode, { theme }: FaceLook): Face {
  const side = KIND_ICON_SIZE / ICON_SHARE;
  const inset = (side - KIND_ICON_SIZE) / 2;
  return {
    side,
    body: `<path transform="translate(${inset} ${inset})" d="${KIND_ICONS[node.kind]}" fill="none" stroke="${theme.text}" stroke-width="${KIND_ICON_STROKE}" stroke-linecap="round" stroke-linejoin="round"/>`,
    isSquare: false,
  };
}

/** What is drawn in a circle, in a square box of that side. */
export interface Face {
  readonly side: number;
  /** SVG elements. */
  readonly body: string;
  /** Whether it fills the whole box, so that its corners have to be cut off. */
  readonly isSquare: boolean;
}

/** Null for none. */
export function faceOf(node: FacedNode, look: FaceLook): Face | null {
  if (node.flag !== null && look.flags === 'loading') return null;
  const flag = flagOf(node, look.flags);
  if (flag !== null) return { side: FLAG_SIDE, body: flag, isSquare: true };
  return node.kind === 'state' ? lettersFace(node.flag ?? initialsOf(node.label), look) : iconFace(node, look);
}

/** The SVG of the face; the empty string for none. */
export function faceSvg(node: FacedNode, look: FaceLook): string {
  const face = faceOf(node, look);
  if (face === null) return '';
  const { side, body, isSquare } = face;
  return svg(side, isSquare ? `<clipPath id="c">${disc}</clipPath><g clip-path="url(#c)">${body}</g>` : body);
}

/** The disc with the number of internal claims, in a box of twice its radius; more than 99 are written so. */
export function badgeBody(count: number, theme: GraphTheme): string {
  const words = count > 99 ? '99+' : String(count);
  const size = words.length > 2 ? BADGE.fontSize * 0.72 : BADGE.fontSize;
  return (
    `<circle cx="${BADGE.radius}" cy="${BADGE.radius}" r="${BADGE.radius - 0.6}" fill="${theme.ground}" stroke="${theme.nodeBorder}" stroke-width="1.2"/>` +
    `<text x="${BADGE.radius}" y="${BADGE.radius + size * 0.36}" text-anchor="middle" font-family="${escape(theme.font)}" font-size="${size}" font-weight="600" fill="${theme.text}">${words}</text>`
  );
}

/** The ring around an actor of this radius that others are folded into. */
export function ringSvg(radius: number, { theme }: FaceLook): string {
  const { width, offset } = CONTAINS_RING;
  const half = radius + offset + width;
  return svg(
    2 * half,
    `<circle cx="${half}" cy="${half}" r="${half - width / 2}" fill="none" stroke="${theme.nodeBorder}" stroke-width="${width}"/>`,
  );
}

/** The disc with a pin, in a box of twice its radius. */
export function pinBody(theme: GraphTheme): string {
  const { radius } = PIN;
  return (
    `<circle cx="${radius}" cy="${radius}" r="${radius - 0.6}" fill="${theme.ground}" stroke="${theme.nodeBorder}" stroke-width="1.2"/>` +
    `<path d="${PIN_PATH}" fill="${theme.text}"/>`
  );
}

/** Makes each different image once per theme: a picture of a thousand actors has few different faces. */
export class FaceImages {
  readonly #look: FaceLook;
  readonly #uris = new Map<string, string>();

  constructor(look: FaceLook) {
    this.#look = look;
  }

  /** Data URI of the face; the empty string for none. */
  face(node: FacedNode): string {
    const letters = node.kind === 'state' ? initialsOf(node.label) : '';
    return this.#once(`${node.kind} ${node.flag ?? ''} ${letters}`, () => faceSvg(node, this.#look));
  }

  badge(count: number): string {
    return this.#once(`badge ${Math.min(count, 100)}`, () => svg(2 * BADGE.radius, badgeBody(count, this.#look.theme)));
  }

  pin(): string {
    return this.#once('pin', () => svg(2 * PIN.radius, pinBody(this.#look.theme)));
  }

  /** As an image, since Cytoscape's own outline grows thicker with every frame (3.34). */
  ring(radius: number): string {
    return this.#once(`ring ${radius}`, () => ringSvg(radius, this.#look));
  }

  #once(key: string, make: () => string): string {
    const known = this.#uris.get(key);
    if (known !== undefined) return known;
    const image = make();
    const uri = image === '' ? '' : dataUri(image);
    this.#uris.set(key, uri);
    return uri;
  }
}
