import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { buildGraph } from '../../../src/analysis/build-graph.js';
import { cellMarks } from '../../../src/elements/matrix-parts/cell-marks.js';
import { buildMatrix, cellAt, type Matrix } from '../../../src/elements/matrix-parts/matrix-cells.js';
import { MATRIX_ORDERS } from '../../../src/elements/matrix-parts/order-actors.js';
import type { Claim } from '../../../src/model/claim.js';
import { indexDataset } from '../../../src/model/indexed-dataset.js';
import { DEFAULT_LENS } from '../../../src/model/lens.js';
import { RELATION_TYPES } from '../../../src/model/vocabulary.js';
import { sixClaimsDataset } from '../../fixtures/six-claims.js';
import { idsAt, sixClaimsMatrix } from './six-claims-matrix.js';

const IDS = ['aland', 'borduria', 'constructor', '__proto__', 'dorland'];

const pair = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 2 });

const randomClaims = fc.array(fc.tuple(fc.constantFrom(...RELATION_TYPES), pair, fc.boolean()), { maxLength: 20 });

function matrixOf(claims: readonly [Claim['type'], string[], boolean][]): Matrix {
  const [first] = sixClaimsDataset.claims;
  if (first === undefined) throw new Error('The fixture has claims.');
  const { subtype: _, ...base } = first;
  const data = indexDataset(
    {
      ...sixClaimsDataset,
      actors: IDS.map((id) => ({ id, name: id, kind: 'state' as const })),
      claims: claims.map(([type, [from = '', to = ''], directed], index) => ({
        ...base,
        id: `claim-${index}`,
        type,
        from: [from],
        to: [to],
        directed,
      })),
      positions: [],
    },
    'random',
  );
  return buildMatrix(buildGraph(data, DEFAULT_LENS), { order: 'name', locale: 'en', values: null });
}

/** Every cell in which a relation stands. */
const cellsOf = ({ rows }: Matrix, id: string): readonly (readonly [string, string])[] =>
  [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, relations]) =>
      relations.filter((relation) => relation.id === id).map(() => [row, column] as const),
    ),
  );

const isEverywhere = (test: (matrix: Matrix) => boolean): void =>
  fc.assert(
    fc.property(randomClaims, (claims) => test(matrixOf(claims))),
    { seed: 1, numRuns: 60 },
  );

describe('buildMatrix()', () => {
  it('puts a directed relation where its actor acts, and nowhere else', () => {
    const matrix = sixClaimsMatrix();
    expect(idsAt(matrix, 'aland', 'dorland')).to.deep.equal(['trade:aland>dorland']);
    expect(idsAt(matrix, 'dorland', 'aland')).to.deep.equal([]);
  });

  it('puts an undirected relation into both cells of its pair', () => {
    const matrix = sixClaimsMatrix();
    expect(idsAt(matrix, 'aland', 'carpania')).to.deep.equal(['alliance:aland~carpania']);
    expect(idsAt(matrix, 'carpania', 'aland')).to.deep.equal(['alliance:aland~carpania']);
  });

  it('holds all relations of a cell in the order of the vocabulary', () => {
    const matrix = sixClaimsMatrix();
    expect(idsAt(matrix, 'aland', 'borduria')).to.deep.equal(['alliance:aland~borduria', 'threat:aland>borduria']);
    expect(idsAt(matrix, 'borduria', 'aland')).to.deep.equal(['alliance:aland~borduria', 'threat:borduria>aland']);
  });

  it('tells what nobody claims from what is claimed the other way round', () => {
    const matrix = sixClaimsMatrix();
    expect(cellAt(matrix, 'carpania', 'dorland').tie).to.equal(null);
    expect(cellAt(matrix, 'dorland', 'aland').tie?.id).to.equal('aland~dorland');
  });

  it('says of which character the tie of a cell is', () => {
    const matrix = sixClaimsMatrix();
    expect(cellAt(matrix, 'borduria', 'aland').tie?.character).to.equal('mixed');
    expect(cellAt(matrix, 'borduria', 'carpania').tie?.character).to.equal('hostile');
  });

  it('knows the place of every actor and the weight of the heaviest mark', () => {
    const matrix = sixClaimsMatrix();
    expect([...matrix.places]).to.deep.equal([
      ['aland', 0],
      ['borduria', 1],
      ['carpania', 2],
      ['dorland', 3],
    ]);
    expect(matrix.heaviest).to.equal(1);
  });

  it('is empty where the lens shows nothing', () => {
    const matrix = sixClaimsMatrix('kind', { kinds: [] });
    expect(matrix.actors).to.deep.equal([]);
    expect(matrix.heaviest).to.equal(0);
  });

  it('puts each relation into exactly one cell if it is directed, and into two if not', () => {
    isEverywhere((matrix) =>
      [...matrix.graph.relations.values()].every(
        ({ id, directed }) => cellsOf(matrix, id).length === (directed ? 1 : 2),
      ),
    );
  });

  it('has nothing on its diagonal, and each relation only between its own ends', () => {
    isEverywhere((matrix) =>
      [...matrix.graph.relations.values()].every(({ id, source, target, directed }) =>
        cellsOf(matrix, id).every(
          ([row, column]) =>
            (row === source && column === target) || (!directed && row === target && column === source),
        ),
      ),
    );
  });

  it('shows the same actors in every order', () => {
    isEverywhere(({ graph, actors }) =>
      MATRIX_ORDERS.every(
        (order) =>
          new Set([...buildMatrix(graph, { order, locale: 'en', values: null }).actors, ...actors]).size ===
            graph.nodes.size && actors.length === graph.nodes.size,
      ),
    );
  });

  it('draws at most one mark of each type in a cell, and their weights sum up', () => {
    const sum = (weights: readonly { readonly weight: number }[]): number =>
      weights.reduce((total, { weight }) => total + weight, 0);
    isEverywhere(({ rows }) =>
      [...rows.values()].every((cells) =>
        [...cells.values()].every((relations) => {
          const marks = cellMarks(relations);
          return marks.length === new Set(relations.map(({ type }) => type)).size && sum(marks) === sum(relations);
        }),
      ),
    );
  });
});

describe('cellMarks()', () => {
  it('tells acting from being alike on both sides, and knows where both are claimed', () => {
    const matrix = matrixOf([
      ['trade', ['aland', 'borduria'], true],
      ['trade', ['aland', 'borduria'], false],
      ['threat', ['aland', 'borduria'], true],
      ['alliance', ['aland', 'borduria'], false],
    ]);
    const marks = (row: string, column: string): readonly string[] =>
      cellMarks(cellAt(matrix, row, column).relations).map(({ type, direction }) => `${type} ${direction}`);
    expect(marks('aland', 'borduria')).to.deep.equal(['alliance alike', 'trade both', 'threat acts']);
    expect(marks('borduria', 'aland')).to.deep.equal(['alliance alike', 'trade alike']);
  });
});
