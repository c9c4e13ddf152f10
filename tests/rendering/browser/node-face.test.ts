// What stands in a circle as a browser draws it.
import { expect } from '@open-wc/testing';
import { faceSvg } from '../../../src/model/looks/node-face.js';
import { themeOf } from './picture-fixture.js';

const SIDE = 200;

/** How far the ink reaches from the middle of the face, in radii of the circle. */
async function reachOf(letters: string, font: string): Promise<number> {
  const image = new Image();
  const node = { kind: 'state', label: 'Borduria', flag: letters } as const;
  const face = faceSvg(node, { theme: { ...themeOf(), font }, flags: 'off' });
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(face)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, SIDE, SIDE);
  const { data } = context?.getImageData(0, 0, SIDE, SIDE) ?? { data: [] };
  let reach = 0;
  for (let at = 3; at < data.length; at += 4) {
    const pixel = (at - 3) / 4;
    if ((data[at] ?? 0) < 60) continue;
    reach = Math.max(reach, Math.hypot((pixel % SIDE) - SIDE / 2, Math.floor(pixel / SIDE) - SIDE / 2));
  }
  return (2 * reach) / SIDE;
}

describe('the letters of a face', () => {
  // Only letters that the fonts of any machine have.
  for (const letters of ['WWW', 'WMW', 'FRA', 'IL', 'ЩЖ', '&<>'])
    for (const font of ['sans-serif', 'serif', 'monospace'])
      it(`stay within the circle: ${letters} in ${font}`, async () => {
        const reach = await reachOf(letters, font);
        expect(reach).to.be.greaterThan(0.2);
        expect(reach).to.be.lessThan(0.93);
      });
});
