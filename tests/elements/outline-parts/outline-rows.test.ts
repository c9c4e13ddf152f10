import { expect } from '@open-wc/testing';
import { buildGraph } from '../../../src/analysis/build-graph.js';
import { loadDatasetObject } from '../../../src/dataset/load-dataset.js';
import {
  isRowSelected,
  keysTo,
  nearestKey,
  outlineRows,
  type OutlineRow,
} from '../../../src/elements/outline-parts/outline-rows.js';
import '../../../src/elements/words/en/outline.js';
import '../../../src/elements/words/en/vocabulary.js';
import { wordsOf } from '../../../src/elements/words/words.js';
import type { ActorGraph } from '../../../src/model/graph.js';
import { parseLens } from '../../../src/model/lens-grammar.js';
import { parseSelection } from '../../../src/model/selection.js';
import { sixClaims } from '../panel-fixture.js';

function graphOf(lens = ''): ActorGraph {
  const loaded = loadDatasetObject(sixClaims);
  if (!loaded.ok) throw new Error('The six claims do not load.');
  return buildGraph(loaded.data, parseLens(lens).lens);
}

const rowsOf = (lens: string, ...open: readonly string[]): readonly OutlineRow[] =>
  outlineRows({ graph: graphOf(lens), open: new Set(open), words: wordsOf('en') });

const keys = (rows: readonly OutlineRow[]): string[] => rows.map(({ key }) => key);

describe('outlineRows()', () => {
  it('lists actors by their ties, then by name', () => {
    expect(keys(rowsOf(''))).to.deep.equal(['actor:aland', 'actor:borduria', 'actor:carpania', 'actor:dorland']);
  });

  it('lists what is open below what holds it, the heaviest tie first', () => {
    expect(keys(rowsOf('', 'actor:aland', 'actor:aland/aland~dorland')).slice(0, 5)).to.deep.equal([
      'actor:aland',
      'actor:aland/aland~borduria',
      'actor:aland/aland~carpania',
      'actor:aland/aland~dorland',
      'actor:aland/aland~dorland/trade:aland>dorland',
    ]);
  });

  it('opens nothing below what is closed', () => {
    expect(rowsOf('', 'actor:aland/aland~dorland')).to.have.length(4);
  });

  it('counts places within each set', () => {
    const row = rowsOf('', 'actor:borduria').find(({ key }) => key === 'actor:borduria/borduria~carpania');
    expect([row?.level, row?.position, row?.setSize, row?.isOpen]).to.deep.equal([2, 2, 2, false]);
  });

  it('lists nothing of an empty graph', () => {
    expect(rowsOf('types=rivalry')).to.deep.equal([]);
  });
});

describe('keysTo()', () => {
  it('names what to open for a tie and for a relation', () => {
    expect(keysTo(graphOf(), parseSelection('aland~borduria'))).to.deep.equal(['actor:aland']);
    expect(keysTo(graphOf(), parseSelection('threat:borduria>carpania'))).to.deep.equal([
      'actor:borduria',
      'actor:borduria/borduria~carpania',
    ]);
  });

  it('opens nothing for actors, and for what is not drawn', () => {
    expect(keysTo(graphOf(), parseSelection('aland'))).to.deep.equal([]);
    expect(keysTo(graphOf('types=trade'), parseSelection('aland~borduria'))).to.deep.equal([]);
  });
});

describe('isRowSelected()', () => {
  const selected = (selection: string): string[] =>
    keys(rowsOf('', 'actor:aland').filter((row) => isRowSelected(row, parseSelection(selection))));

  it('marks each of several actors', () => {
    expect(selected('aland,dorland')).to.deep.equal(['actor:aland', 'actor:dorland']);
  });

  it('marks a tie, and not its actors', () => {
    expect(selected('aland~dorland')).to.deep.equal(['actor:aland/aland~dorland']);
  });

  it('marks nothing without a selection', () => {
    expect(selected('')).to.deep.equal([]);
  });
});

describe('nearestKey()', () => {
  const rows = rowsOf('', 'actor:aland');

  it('is the key itself while its row is there', () => {
    expect(nearestKey(rows, 'actor:aland/aland~dorland')).to.equal('actor:aland/aland~dorland');
  });

  it('is the row that held a row which has gone', () => {
    expect(nearestKey(rows, 'actor:aland/aland~dorland/trade:aland>dorland')).to.equal('actor:aland/aland~dorland');
    expect(nearestKey(rows, 'actor:aland/aland~elbonia')).to.equal('actor:aland');
  });

  it('is the first row where nothing is left of it', () => {
    expect(nearestKey(rows, 'actor:elbonia')).to.equal('actor:aland');
    expect(nearestKey([], 'actor:elbonia')).to.equal('');
  });
});
