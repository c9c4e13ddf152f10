import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { parseLens } from '../../src/model/lens-grammar.js';
import { wholeLens } from '../../src/model/whole-lens.js';
import { sixClaims } from '../fixtures/six-claims.js';

describe('the whole lens', () => {
  it('shows every claim, whatever the lens left out', () => {
    const { lens } = parseLens('types=trade&modalities=denied&sources=&period=1900&confidence=high&min-claims=9');
    expect(buildGraph(sixClaims, lens).counts.shownClaims).toBe(0);
    expect(buildGraph(sixClaims, wholeLens(lens)).counts.shownClaims).toBe(6);
  });

  it('keeps the scenario, for there is one at a time, and the weights, which leave nothing out', () => {
    const { lens } = parseLens('scenario=war&weights=sources&balance-sources=yes&types=threat');
    expect(wholeLens(lens)).toMatchObject({ scenario: 'war', weights: 'sources', balanceSources: true });
  });
});
