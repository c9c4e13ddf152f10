import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetHash } from '../../src/dataset/dataset-hash.js';
import { loadDataset, loadDatasetObject, type LoadResult } from '../../src/dataset/load-dataset.js';
import { sampleClaim, sampleDataset } from './sample-dataset.js';

/** Loaded with warnings only, or refused with at least one error. */
function expectVerdict(result: LoadResult): void {
  const errors = result.issues.filter(({ severity }) => severity === 'error');
  expect(errors.length > 0).toBe(!result.ok);
  for (const { code, path, message } of result.issues) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(path).toMatch(/^(?:\/|$)/);
    expect(message).toMatch(/\.$/);
  }
}

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** Every place of a JSON value, with a way to replace what stands there. */
function places(value: Json, replace: (next: Json) => Json): ((next: Json | undefined) => Json)[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const inside = places(item, (inner) => replace(value.with(index, inner)));
      const here = (next: Json | undefined) =>
        replace(next === undefined ? value.toSpliced(index, 1) : value.with(index, next));
      return [here].concat(inside);
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const inside = places(item, (inner) => replace({ ...value, [key]: inner }));
    const here = (next: Json | undefined) => {
      const { [key]: _left, ...rest } = value;
      return replace(next === undefined ? rest : { ...value, [key]: next });
    };
    return [here].concat(inside);
  });
}

function hashOf(text: string): string | null {
  const result = loadDataset(text);
  return result.ok ? result.data.hash : null;
}

const sixClaims = readFileSync('tests/fixtures/six-claims.json', 'utf8');
const mutations = places(JSON.parse(sixClaims), (next) => next);

describe('loadDataset()', () => {
  it('refuses {}', () => {
    expect(loadDataset('{}')).toMatchObject({ ok: false, issues: [{ code: 'format-unknown' }] });
  });

  it('gives the records by id, the hash and no issue for a sound dataset', () => {
    const result = loadDataset(JSON.stringify(sampleDataset({ layout: { aland: [1, 2] } })));
    expect(result.issues).toEqual([]);
    if (!result.ok) return;
    expect(result.data.actors.get('borduria')?.name).toBe('Borduria');
    expect(result.data.claims.get('letter-1')).toEqual(sampleClaim());
    expect(result.data.layout.get('aland')).toEqual([1, 2]);
    expect(result.data.hash).toBe(datasetHash(result.data.dataset));
  });

  it('loads the shared fixture with warnings only', () => {
    const result = loadDataset(sixClaims);
    expect(result.ok).toBe(true);
    expectVerdict(result);
  });

  it('gives the same hash however the file is laid out', () => {
    expect(hashOf(`\uFEFF${JSON.stringify(JSON.parse(sixClaims), null, '\t')}\r\n`)).toBe(hashOf(sixClaims));
  });

  it('hands out nothing of a dataset with an error', () => {
    const result = loadDataset(JSON.stringify(sampleDataset({ claims: [sampleClaim({ to: ['atlantis'] })] })));
    expect(result).toEqual({ ok: false, issues: [expect.objectContaining({ code: 'actor-unknown' })] });
  });

  it('refuses in a bundled dataset what it only warns of elsewhere', () => {
    const { evidence: _cited, ...claim } = sampleClaim();
    const text = JSON.stringify(sampleDataset({ claims: [claim] }));
    expect(loadDataset(text)).toMatchObject({ ok: true, issues: [{ code: 'evidence-missing', severity: 'warning' }] });
    expect(loadDataset(text, { bundled: true })).toMatchObject({
      ok: false,
      issues: [{ code: 'evidence-missing', severity: 'error' }],
    });
  });

  it('never throws for a text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => expectVerdict(loadDataset(text))),
      { seed: 10, numRuns: 300 },
    );
  });

  it('never throws for a file cut off or spoilt anywhere', () => {
    fc.assert(
      fc.property(fc.nat(sixClaims.length), fc.string({ maxLength: 3 }), (at, text) => {
        expectVerdict(loadDataset(sixClaims.slice(0, at)));
        expectVerdict(loadDataset(sixClaims.slice(0, at) + text + sixClaims.slice(at)));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('never throws for a valid dataset with any value missing or replaced by any other', () => {
    const odd = fc.oneof(
      fc.constant(undefined),
      fc.constantFrom<Json>(null, '', 'aland', 'constructor', '2021/2019', 0, -1, 1e308, true, [], {}, ['aland']),
      fc.jsonValue({ maxDepth: 2 }).map((value): Json => JSON.parse(JSON.stringify(value))),
    );
    fc.assert(
      fc.property(fc.nat(mutations.length - 1), odd, (place, value) => {
        const mutated = mutations[place]?.(value);
        const result = loadDataset(JSON.stringify(mutated));
        expectVerdict(result);
        if (result.ok) expect(result.data.dataset).toEqual(mutated);
      }),
      { seed: 12, numRuns: 800 },
    );
  });
});

describe('loadDatasetObject()', () => {
  it('gives the same data and hash as the text of the object', () => {
    const object: unknown = JSON.parse(sixClaims);
    expect(loadDatasetObject(object)).toEqual(loadDataset(sixClaims));
  });

  it('is not reached by later changes of the object', () => {
    const object = structuredClone(sampleDataset({ layout: { aland: [1, 2] } }));
    const result = loadDatasetObject(object);
    const before = JSON.stringify(result);
    for (const part of [object, object.claims[0], object.layout, object.actors])
      Object.assign(part ?? {}, { id: 'x', 0: 0 });
    expect(JSON.stringify(result)).toBe(before);
  });

  it('takes objects of another realm, frozen ones and ones without a prototype', () => {
    const bare: unknown = Object.assign(Object.create(null), sampleDataset());
    expect(loadDatasetObject(bare).ok).toBe(true);
    expect(loadDatasetObject(Object.freeze(sampleDataset())).ok).toBe(true);
  });

  it('never throws for any value', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withDate: true }), (value) => {
        expectVerdict(loadDatasetObject(value));
        expectVerdict(loadDatasetObject({ ...sampleDataset(), claims: value }));
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});
