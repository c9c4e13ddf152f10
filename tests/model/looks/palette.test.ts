// Computes what the design promises of the colours: contrast by WCAG 2.2, difference by CIEDE2000 after simulating
// each colour-vision deficiency in full (Machado et al. 2009, as in culori).
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../../src/model/vocabulary.js';
import { PALETTES, type Palette } from '../../../src/model/looks/palette.js';
import { CERTAINTY_LOOKS, strandStroke } from '../../../src/model/looks/relation-looks.js';
import type { Certainty } from '../../../src/model/scene.js';

/** Two colours that differ less are easily taken for each other; 1 is the least an eye can tell in a laboratory. */
const LEAST_DIFFERENCE = 10;

const CERTAINTIES = Object.keys(CERTAINTY_LOOKS).filter((key): key is Certainty => key in CERTAINTY_LOOKS);

const VISIONS: Readonly<Record<string, (color: Color) => Color>> = {
  normal: (color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const difference = differenceCiede2000();

function read(color: string): Color {
  const known = parse(color);
  if (known === undefined) throw new Error(`${color} is no colour.`);
  return known;
}

function colorsOf(palette: Palette, certainty: Certainty): readonly string[] {
  return RELATION_TYPES.map((type) => {
    const stroke = strandStroke({ type, certainty, width: 3, directed: false }, palette);
    return stroke.rim?.color ?? stroke.color;
  });
}

describe.each(Object.values(PALETTES))('the $scheme palette', (palette) => {
  it.each(CERTAINTIES)('keeps 3:1 between the ground and every %s strand', (certainty) => {
    for (const color of colorsOf(palette, certainty))
      expect(wcagContrast(color, palette.ground), color).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(VISIONS))('keeps the four types apart under %s vision', (_name, seen) => {
    for (const certainty of CERTAINTIES) {
      const colors = colorsOf(palette, certainty).map((color) => seen(read(color)));
      for (const [index, one] of colors.entries())
        for (const other of colors.slice(index + 1))
          expect(difference(one, other)).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
    }
  });

  it('keeps 4.5:1 for text and muted text, 3:1 for marks', () => {
    for (const text of [palette.text, palette.muted])
      expect(wcagContrast(text, palette.ground)).toBeGreaterThanOrEqual(4.5);
    for (const mark of [palette.accent, palette.nodeBorder])
      expect(wcagContrast(mark, palette.ground)).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(palette.text, palette.nodeFill)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps 3:1 between the ground and every group, and the groups apart under every vision', () => {
    for (const color of palette.groups) expect(wcagContrast(color, palette.ground), color).toBeGreaterThanOrEqual(3);
    for (const seen of Object.values(VISIONS)) {
      const colors = palette.groups.map((color) => seen(read(color)));
      for (const [index, one] of colors.entries())
        for (const other of colors.slice(index + 1))
          expect(difference(one, other)).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
    }
  });

  it('marks the selection in a colour of no relation', () => {
    for (const color of Object.values(palette.relations))
      expect(difference(palette.accent, color)).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
  });
});
