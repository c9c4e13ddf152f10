// The first painting and Cytoscape draw the same picture, so that the one can take the place of the other.
import { expect } from '@open-wc/testing';
import { NO_EMPHASIS, type Emphasis } from '../../../src/model/scene.js';
import { paintCanvas } from '../../../src/rendering/paint-scene.js';
import type { Insets } from '../../../src/model/looks/viewport.js';
import { FACE_CLIP } from '../../../src/formats/svg-parts/svg-actor.js';
import { svgPicture } from '../../../src/formats/svg-parts/svg-picture.js';
import { loadFlags } from '../../../src/model/looks/load-flags.js';
import { createMeasure } from '../../../src/rendering/measure-text.js';
import { clearStages, frame, SCENE, SIZE, stage, themeOf, wait } from './picture-fixture.js';

/** Channels of a pixel that differ by less look the same. */
const TOLERANCE = 24;

/** All layers of Cytoscape's drawing, as one picture. */
function photograph(container: HTMLElement): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, SIZE);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No canvas.');
  for (const layer of container.querySelectorAll('canvas')) context.drawImage(layer, 0, 0);
  return context;
}

function pixels(context: CanvasRenderingContext2D): Uint8ClampedArray {
  return context.getImageData(0, 0, SIZE.width, SIZE.height).data;
}

/** Share of all pixels that differ, and share that shows anything at all. */
function compare(a: Uint8ClampedArray, b: Uint8ClampedArray): { readonly differing: number; readonly drawn: number } {
  let [differing, drawn] = [0, 0];
  for (let at = 0; at < a.length; at += 4) {
    // Colours weigh as much as their pixel covers.
    const channels = [0, 1, 2].map((channel) => {
      const [one = 0, other = 0] = [a[at + channel], b[at + channel]];
      return Math.abs((one * (a[at + 3] ?? 0) - other * (b[at + 3] ?? 0)) / 255);
    });
    const cover = Math.abs((a[at + 3] ?? 0) - (b[at + 3] ?? 0));
    if (Math.max(cover, ...channels) > TOLERANCE) differing++;
    if ((a[at + 3] ?? 0) > 0) drawn++;
  }
  const count = a.length / 4;
  return { differing: differing / count, drawn: drawn / count };
}

async function bothPictures(look: {
  flags: boolean;
  emphasis: Emphasis;
  scheme: 'light' | 'dark';
  textScale?: number;
  insets?: Partial<Insets>;
}): Promise<readonly [Uint8ClampedArray, Uint8ClampedArray]> {
  const { view, container } = stage({ flags: look.flags });
  const theme = { ...themeOf(look.scheme), textScale: look.textScale ?? 1 };
  const { flags, emphasis, insets = {} } = look;
  view.setInsets(insets);
  view.setTheme(theme);
  view.setEmphasis(emphasis);
  await view.setScene(SCENE);
  // After the pause in which labels find their place.
  await wait(250);
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { width: `${SIZE.width}px`, height: `${SIZE.height}px` });
  document.body.append(canvas);
  await paintCanvas(canvas, { scene: SCENE, theme, flags, emphasis, insets });
  const painted = canvas.getContext('2d');
  canvas.remove();
  if (painted === null) throw new Error('No canvas.');
  return [pixels(photograph(container)), pixels(painted)];
}

const lifted: Emphasis = {
  actors: new Set(['aland']),
  relations: new Set(['rivalry:aland~borduria']),
  focus: { actors: new Set(['aland', 'borduria']), relations: new Set(['threat:aland>borduria']) },
};

/** The SVG of the Scene, drawn as an image, and the painting of it. */
async function svgAndPainting(
  scheme: 'light' | 'dark',
  emphasis: Emphasis,
): Promise<readonly [Uint8ClampedArray, Uint8ClampedArray]> {
  const theme = themeOf(scheme);
  const flags = await loadFlags();
  const body = svgPicture({
    scene: SCENE,
    emphasis,
    theme,
    flags,
    size: SIZE,
    measure: createMeasure(theme.font),
    titleOf: ({ label }) => label,
  });
  const { width, height } = SIZE;
  const file = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${theme.font.replaceAll('"', "'")}"><defs>${FACE_CLIP}</defs>${body}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(file)}`;
  await image.decode();
  const drawn = Object.assign(document.createElement('canvas'), SIZE).getContext('2d', { willReadFrequently: true });
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  document.body.append(canvas);
  await paintCanvas(canvas, { scene: SCENE, theme, flags: true, emphasis });
  const painted = canvas.getContext('2d');
  canvas.remove();
  if (drawn === null || painted === null) throw new Error('No canvas.');
  drawn.drawImage(image, 0, 0);
  return [pixels(drawn), pixels(painted)];
}

describe('the SVG and the painting', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, emphasis] of [
      ['whole', NO_EMPHASIS],
      ['with something lifted out', lifted],
    ] as const) {
      it(`draw the same picture: ${scheme}, ${name}`, async () => {
        const { differing, drawn } = compare(...(await svgAndPainting(scheme, emphasis)));
        expect(drawn).to.be.greaterThan(0.03);
        expect(differing).to.be.lessThan(0.01);
      });
    }
  }
});

describe('the first painting and Cytoscape', () => {
  afterEach(clearStages);

  for (const look of [
    { name: 'light', flags: false, emphasis: NO_EMPHASIS, scheme: 'light' },
    { name: 'dark, with flags', flags: true, emphasis: NO_EMPHASIS, scheme: 'dark' },
    { name: 'with something lifted out', flags: true, emphasis: lifted, scheme: 'light' },
    { name: 'with large labels', flags: false, emphasis: NO_EMPHASIS, scheme: 'light', textScale: 2 },
    { name: 'beside a key', flags: false, emphasis: NO_EMPHASIS, scheme: 'light', insets: { top: 60, left: 90 } },
  ] as const)
    it(`draw the same picture: ${look.name}`, async () => {
      const [cytoscape, painting] = await bothPictures(look);
      const { differing, drawn } = compare(cytoscape, painting);
      expect(drawn).to.be.greaterThan(0.03);
      expect(differing).to.be.lessThan(0.002);
    });

  it('stay the same after many frames', async () => {
    const { view, container } = stage();
    await view.setScene(SCENE);
    await wait(250);
    const before = pixels(photograph(container));
    for (let round = 0; round < 40; round++) {
      view.panBy(round % 2 === 0 ? 3 : -3, 0);
      // oxlint-disable-next-line no-await-in-loop -- frame by frame is the point
      await frame();
    }
    await wait(250);
    expect(compare(before, pixels(photograph(container))).differing).to.equal(0);
  });
});
