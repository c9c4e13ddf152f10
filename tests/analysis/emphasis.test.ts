import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { emphasisOf } from '../../src/analysis/emphasis.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { NO_EMPHASIS } from '../../src/model/scene.js';
import { parseSelection } from '../../src/model/selection.js';
import { sixClaims } from '../fixtures/six-claims.js';

const graph = buildGraph(sixClaims, DEFAULT_LENS);

const emphasise = (selection: string, steps = 1): Record<string, string[] | null> => {
  const { actors, relations, focus } = emphasisOf(graph, parseSelection(selection), steps);
  return {
    actors: [...actors],
    relations: [...relations],
    focused: focus && [...focus.actors].toSorted(),
    strands: focus && [...focus.relations],
  };
};

describe('emphasisOf()', () => {
  it('lifts nothing where nothing is selected', () => {
    expect(emphasisOf(graph, { kind: 'none' }, 1)).toBe(NO_EMPHASIS);
  });

  it('lifts selected actors and keeps their neighbours', () => {
    expect(emphasise('dorland')).toEqual({
      actors: ['dorland'],
      relations: [],
      focused: ['aland', 'dorland'],
      strands: ['trade:aland>dorland'],
    });
    expect(emphasise('dorland', 2)['focused']).toEqual(['aland', 'borduria', 'carpania', 'dorland']);
  });

  it('lifts a selected tie with all its relations and keeps its ends', () => {
    const relations = ['alliance:aland~borduria', 'threat:aland>borduria', 'threat:borduria>aland'];
    expect(emphasise('borduria~aland')).toEqual({
      actors: [],
      relations,
      focused: ['aland', 'borduria'],
      strands: relations,
    });
  });

  it('lifts all relations of a selected claim and keeps their ends', () => {
    const relations = ['alliance:aland~borduria', 'alliance:aland~carpania'];
    expect(emphasise('claim:north-1')).toEqual({
      actors: [],
      relations,
      focused: ['aland', 'borduria', 'carpania'],
      strands: relations,
    });
    expect(emphasise('claim:gazette-3')).toEqual({ actors: [], relations: [], focused: null, strands: null });
  });

  it('lifts a selected relation alone and keeps its ends', () => {
    const relations = ['threat:borduria>aland'];
    expect(emphasise('threat:borduria>aland', 3)).toEqual({
      actors: [],
      relations,
      focused: ['aland', 'borduria'],
      strands: relations,
    });
  });

  it('lifts paths with their ends and keeps who stands on them', () => {
    const relations = ['threat:aland>borduria', 'threat:borduria>aland', 'threat:borduria>carpania'];
    expect(emphasise('path:hostile:aland~carpania')).toEqual({
      actors: ['aland', 'carpania'],
      relations,
      focused: ['aland', 'borduria', 'carpania'],
      strands: relations,
    });
  });

  it('lifts the ends alone where no path leads', () => {
    expect(emphasise('path:hostile:dorland~carpania')).toEqual({
      actors: ['carpania', 'dorland'],
      relations: [],
      focused: ['carpania', 'dorland'],
      strands: [],
    });
    expect(emphasise('path:hostile:elbonia~aland')['actors']).toEqual(['aland']);
  });

  it('fades nothing with no steps', () => {
    expect(emphasise('aland', 0)).toEqual({ actors: ['aland'], relations: [], focused: null, strands: null });
    expect(emphasise('aland~borduria', 0)['focused']).toBeNull();
  });

  it('fades nothing where the selection is not in the picture', () => {
    for (const gone of ['elbonia', 'aland-guard', 'carpania~dorland', 'trade:dorland>aland']) {
      expect(emphasisOf(graph, parseSelection(gone), 1)).toBe(NO_EMPHASIS);
    }
    expect(emphasise('elbonia,dorland')['actors']).toEqual(['dorland']);
  });
});
