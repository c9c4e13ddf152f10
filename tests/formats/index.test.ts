import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { formatById, FORMATS } from '../../src/formats/index.js';
import { DatasetSchema } from '../../src/model/dataset.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { writeText } from './write-text.js';
import { sixClaims, sixClaimsDataset } from '../fixtures/six-claims.js';

const input = { data: sixClaims, graph: buildGraph(sixClaims, DEFAULT_LENS), positions: sixClaims.layout };

describe('the registry of formats', () => {
  it('finds a format by its id, and nothing by any other name', () => {
    for (const format of FORMATS) expect(formatById(format.id)).toBe(format);
    expect([formatById('constructor'), formatById('')]).toEqual([undefined, undefined]);
  });

  it('says of every format what it keeps and loses', () => {
    for (const { id, keeps, loses, extension } of FORMATS) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(extension).toMatch(/^[a-z.-]+$/);
      expect(keeps).toMatch(/^[A-Z].*\.$/);
      expect(loses).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('names every value of an option, the usual one first', () => {
    for (const { options = [] } of FORMATS) {
      for (const { id, values } of options) {
        expect(id).toMatch(/^[a-z]+$/);
        expect(values.length).toBeGreaterThan(1);
        for (const { id: value } of values) expect(value).toMatch(/^[a-z0-9.]+$/);
      }
    }
  });

  it('writes the same bytes twice, with one line feed at the end', () => {
    for (const { write } of FORMATS) {
      const content = write(input);
      expect(write(input)).toEqual(content);
      if (typeof content === 'string') expect(content).toMatch(/[^\n]\n$/);
    }
  });
});

describe('Dataset JSON', () => {
  it('drops nothing, whatever the lens', () => {
    const nothing = buildGraph(sixClaims, { ...DEFAULT_LENS, types: [] });
    const written = writeText(formatById('dataset-json'), { ...input, graph: nothing, positions: new Map() });
    expect(v.parse(DatasetSchema, JSON.parse(written))).toEqual(sixClaimsDataset);
  });
});
