import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMeasureChoice, parseMeasureChoice, type MeasureChoice } from '../../src/analysis/measure-choice.js';
import { formatProjectionChoice } from '../../src/analysis/projection-choice.js';
import { MEASURE_IDS } from '../../src/analysis/measure-ids.js';
import { LAYERS } from '../../src/model/layer.js';
import { WEIGHTINGS } from '../../src/model/lens.js';

describe('the choice of a measure', () => {
  it('is a measure as it is usually read, or what it is read from besides', () => {
    expect(parseMeasureChoice('pagerank')).toEqual({ measure: 'pagerank', on: {}, issues: [] });
    expect(parseMeasureChoice(' strength, hostile,claims , directed').on).toEqual({
      layer: 'hostile',
      weights: 'claims',
      directed: true,
    });
  });

  it('is the degree where no measure is named', () => {
    expect(parseMeasureChoice('')).toEqual({ measure: 'degree', on: {}, issues: [] });
    expect(formatMeasureChoice(parseMeasureChoice('threat'))).toBe('degree,threat');
  });

  it('names what it does not know, and what was probably meant', () => {
    const { measure, issues } = parseMeasureChoice('pagernak,hostile');
    expect(measure).toBe('degree');
    expect(issues.map(({ code }) => code)).toEqual(['size-by-unknown']);
    expect(issues[0]?.message).toMatch(/^"pagernak" is no size-by.*Did you mean "pagerank"\?$/);
  });

  it('says nothing of a projection that is as usual', () => {
    expect(formatProjectionChoice({})).toBe('');
    expect(formatProjectionChoice({ directed: false })).toBe('undirected');
  });

  it('reads what it writes', () => {
    const choices: fc.Arbitrary<MeasureChoice> = fc.record({
      measure: fc.constantFrom(...MEASURE_IDS),
      on: fc.record(
        { layer: fc.constantFrom(...LAYERS), weights: fc.constantFrom(...WEIGHTINGS), directed: fc.boolean() },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(choices, (choice) => {
        expect(parseMeasureChoice(formatMeasureChoice(choice))).toEqual({ ...choice, issues: [] });
      }),
    );
  });
});
