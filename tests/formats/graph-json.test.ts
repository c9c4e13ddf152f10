import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { graphJson } from '../../src/formats/graph-json.js';
import { toGraphJson } from '../../src/formats/to-graph-json.js';
import { GraphJsonSchema } from '../../src/model/graph-json.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { writeText } from './write-text.js';
import expected from '../fixtures/six-claims.graph.json' with { type: 'json' };

const input = { data: sixClaims, graph: buildGraph(sixClaims, DEFAULT_LENS), positions: sixClaims.layout };

describe('Graph JSON', () => {
  it('of the six claims is the one worked out by hand', () => {
    expect(toGraphJson(input)).toEqual(expected);
  });

  it('is written with two spaces and a line feed at the end, keys in the order of the schema', () => {
    expect(graphJson.write(input)).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });

  it('passes its schema', () => {
    expect(v.safeParse(GraphJsonSchema, JSON.parse(writeText(graphJson, input))).success).toBe(true);
  });

  it('leaves the place of an actor empty where it has none', () => {
    const { nodes } = toGraphJson({ ...input, positions: new Map([['aland', [-0.001, 1.006]]]) });
    expect(nodes.map(({ x, y }) => [x, y])).toEqual([
      [0, 1.01],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('names its lens', () => {
    const lens = { ...DEFAULT_LENS, types: ['threat'] as const };
    const written = toGraphJson({ ...input, graph: buildGraph(sixClaims, lens) });
    expect(written.lens).toBe('types=threat');
    expect(written.edges.map(({ type }) => type)).toEqual(['threat', 'threat', 'threat']);
  });
});
