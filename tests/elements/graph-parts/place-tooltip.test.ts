import { expect, fixture, html } from '@open-wc/testing';
import { placeTooltip } from '../../../src/elements/graph-parts/place-tooltip.js';

/** A tooltip of 100 × 20 in a box of 300 × 200. */
async function place(x: number, y: number): Promise<{ readonly left: number; readonly top: number }> {
  const box = await fixture<HTMLElement>(html`
    <div style="position: relative; inline-size: 300px; block-size: 200px">
      <p style="position: absolute; inset: 0 auto auto 0; margin: 0; inline-size: 100px; block-size: 20px"></p>
    </div>
  `);
  const tooltip = box.firstElementChild as HTMLElement;
  placeTooltip(tooltip, { x, y });
  const [outer, inner] = [box.getBoundingClientRect(), tooltip.getBoundingClientRect()];
  return { left: inner.left - outer.left, top: inner.top - outer.top };
}

describe('placeTooltip()', () => {
  it('stands below the point, to its right', async () => {
    expect(await place(50, 50)).to.deep.equal({ left: 64, top: 64 });
  });

  it('stays within the right rim', async () => {
    expect(await place(290, 50)).to.deep.equal({ left: 196, top: 64 });
  });

  it('stands above a point near the lower rim, and does not cover it', async () => {
    expect(await place(50, 190)).to.deep.equal({ left: 64, top: 156 });
  });

  it('keeps to the upper left corner in a box too small for it', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="position: relative; inline-size: 60px; block-size: 20px">
        <p style="position: absolute; inset: 0 auto auto 0; margin: 0; inline-size: 100px; block-size: 40px"></p>
      </div>
    `);
    const tooltip = box.firstElementChild as HTMLElement;
    placeTooltip(tooltip, { x: 30, y: 10 });
    expect(tooltip.style.translate).to.equal('4px 4px');
  });
});
