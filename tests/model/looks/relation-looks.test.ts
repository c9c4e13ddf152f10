import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../../src/model/vocabulary.js';
import { PALETTES } from '../../../src/model/looks/palette.js';
import { RELATION_LOOKS, strandStroke, tint } from '../../../src/model/looks/relation-looks.js';

const colors = PALETTES.light;
const alliance = { type: 'alliance', certainty: 'asserted', width: 4, directed: false } as const;

describe('strandStroke()', () => {
  it('gives each type a line form of its own', () => {
    const forms = RELATION_TYPES.map((type) => strandStroke({ ...alliance, type }, colors).dash.join(' '));
    expect(new Set(forms).size).toBe(RELATION_TYPES.length);
    expect(forms[RELATION_TYPES.indexOf('alliance')]).toBe('');
  });

  it('draws an arrow for directed relations only', () => {
    expect(strandStroke(alliance, colors).arrow).toBeNull();
    expect(strandStroke({ ...alliance, directed: true }, colors).arrow?.hollow).toBe(false);
  });

  it('makes less certain strands paler and, imagined, thinner', () => {
    const asserted = strandStroke(alliance, colors);
    const reported = strandStroke({ ...alliance, certainty: 'reported' }, colors);
    const imagined = strandStroke({ ...alliance, certainty: 'imagined' }, colors);
    expect(new Set([asserted.color, reported.color, imagined.color]).size).toBe(3);
    expect(imagined.width).toBeLessThan(reported.width);
    expect(asserted.rim).toBeNull();
  });

  it('hollows denied strands: the ground between two lines as wide together as the strand', () => {
    const { width, color, rim, arrow } = strandStroke({ ...alliance, certainty: 'denied', directed: true }, colors);
    expect(color).toBe(colors.ground);
    expect(width + 2 * (rim?.width ?? 0)).toBe(4);
    expect(rim?.color).toBe(colors.relations.alliance);
    expect(arrow?.hollow).toBe(true);
  });

  it('keeps thin strands visible and thin hollow ones hollow', () => {
    expect(strandStroke({ ...alliance, width: 0.1 }, colors).width).toBeGreaterThan(1);
    expect(strandStroke({ ...alliance, certainty: 'denied', width: 0.1 }, colors).width).toBeGreaterThan(1);
  });

  it('ends the line under its arrow', () => {
    for (const width of [1, 2, 5, 9, 14]) {
      const { arrow } = strandStroke({ ...alliance, width, directed: true }, colors);
      expect(arrow?.gap).toBeGreaterThan(0);
      expect(arrow?.gap).toBeLessThan(arrow?.length ?? 0);
    }
  });
});

describe('tint()', () => {
  it('mixes the ground in by its share', () => {
    expect(tint('#000000', '#ffffff', 0)).toBe('#000000');
    expect(tint('#000000', '#ffffff', 1)).toBe('#ffffff');
    expect(tint('#204060', '#406080', 0.5)).toBe('#305070');
  });
});

describe('RELATION_LOOKS', () => {
  it('names the custom property of each type', () => {
    for (const type of RELATION_TYPES) expect(RELATION_LOOKS[type].property).toBe(`--actor-${type}-color`);
  });
});
