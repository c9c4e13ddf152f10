import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { relationsOfClaim, shownSelections } from '../../src/analysis/claim-relations.js';
import { parseLens } from '../../src/model/lens-grammar.js';
import { formatSelection, parseSelection } from '../../src/model/selection.js';
import { sixClaims } from '../fixtures/six-claims.js';

const graphOf = (lens = ''): ReturnType<typeof buildGraph> => buildGraph(sixClaims, parseLens(lens).lens);

const relations = (claim: string, lens = ''): string[] => relationsOfClaim(graphOf(lens), claim).map(({ id }) => id);

const shown = (selection: string, lens = ''): string[] =>
  shownSelections(graphOf(lens), parseSelection(selection)).map(formatSelection);

describe('relationsOfClaim()', () => {
  it('are all relations that the claim is part of', () => {
    expect(relations('north-1')).toEqual(['alliance:aland~borduria', 'alliance:aland~carpania']);
    expect(relations('gazette-1')).toEqual(['threat:aland>borduria']);
  });

  it('leave out what is internal to an actor until its parts stand apart', () => {
    expect(relations('north-3')).toEqual(['trade:aland>dorland']);
    expect(relations('north-3', 'roll-up=none')).toEqual(['trade:aland>aland-guard', 'trade:aland>dorland']);
  });

  it('are none where the lens shows the claim nowhere, and for a claim that is not there', () => {
    expect(relations('gazette-3')).toEqual([]);
    expect(relations('gazette-1', 'types=alliance')).toEqual([]);
    expect(relations('constructor')).toEqual([]);
  });
});

describe('shownSelections()', () => {
  it('says a claim in terms of its relations', () => {
    expect(shown('claim:gazette-2')).toEqual(['threat:borduria>aland', 'threat:borduria>carpania']);
    expect(shown('claim:gazette-2', 'hidden=aland')).toEqual(['threat:borduria>carpania']);
    expect(shown('claim:gazette-3')).toEqual([]);
  });

  it('leaves everything else as it is', () => {
    for (const selection of ['', 'aland,borduria', 'aland~borduria', 'threat:borduria>aland']) {
      expect(shown(selection)).toEqual([selection]);
    }
  });
});
