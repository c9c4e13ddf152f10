import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_ISSUES, MAX_RECORDS } from '../../src/dataset/limits.js';
import { parseDataset } from '../../src/dataset/parse-dataset.js';
import { sampleActor, sampleClaim, sampleDataset, sampleEvidence, sampleSource } from './sample-dataset.js';

type Line = readonly [code: string, path: string, message: string];

/** The issues of a value, without their severity, which is always error. */
function problems(value: unknown): readonly Line[] {
  const result = parseDataset(value);
  if (result.ok) return [];
  expect(new Set(result.issues.map(({ severity }) => severity))).toEqual(new Set(['error']));
  return result.issues.map(({ code, path, message }) => [code, path, message]);
}

const codesAndPaths = (value: unknown) => problems(value).map(([code, path]) => [code, path]);

/** The sample with one value of a record replaced, whatever its type. */
const withIn = (list: 'actors' | 'claims' | 'sources', changes: Readonly<Record<string, unknown>>): unknown => ({
  ...sampleDataset(),
  [list]: [{ ...sampleDataset()[list][0], ...changes }],
});

/** A list, what is changed in its first record, and the one issue that follows. */
const FAULTS = [
  ['claims', { from: 'aland' }, 'type-wrong', '/claims/0/from', '"from" is "aland". Write a list in square brackets.'],
  ['claims', { summary: 7 }, 'type-wrong', '/claims/0/summary', '"summary" is 7. Write a text in double quotes.'],
  ['claims', { directed: 'yes' }, 'type-wrong', '/claims/0/directed', '"directed" is "yes". Write true or false'],
  ['claims', { from: ['aland', null] }, 'type-wrong', '/claims/0/from/1', '"from[2]" is null. Write a text'],
  ['claims', { evidence: 'p. 7' }, 'type-wrong', '/claims/0/evidence', '"evidence" is "p. 7". Write an object'],
  ['claims', { evidence: [] }, 'type-wrong', '/claims/0/evidence', '"evidence" is a list. Write an object'],
  ['actors', { codes: [] }, 'type-wrong', '/actors/0/codes', '"codes" is a list. Write an object'],
  ['actors', { location: '10,50' }, 'type-wrong', '/actors/0/location', 'Write a list in square brackets.'],
  ['actors', { location: [10] }, 'type-wrong', '/actors/0/location/1', '"location[2]" is missing. Write a number'],
  [
    'actors',
    { location: [1, 2, 3] },
    'value-invalid',
    '/actors/0/location',
    'too many entries. Write a list of exactly 2',
  ],
  ['actors', { location: [181, 0] }, 'value-invalid', '/actors/0/location/0', 'is 181. Write a number of at most 180.'],
  ['actors', { id: 'two words' }, 'value-invalid', '/actors/0/id', 'An id consists of letters'],
  ['actors', { name: '' }, 'value-invalid', '/actors/0/name', '"name" is "". Write at least one word here.'],
  ['actors', { name: 'x'.repeat(201) }, 'value-invalid', '/actors/0/name', 'Write at most 200 characters.'],
  [
    'actors',
    { kind: 'country' },
    'value-invalid',
    '/actors/0/kind',
    '"kind" is "country". Write one of "state", "body",',
  ],
  ['actors', { kind: 3 }, 'value-invalid', '/actors/0/kind', '"kind" is 3. Write one of "state"'],
  ['claims', { period: '2021-13' }, 'value-invalid', '/claims/0/period', 'Write an EDTF date or interval'],
  ['claims', { weight: 0 }, 'value-invalid', '/claims/0/weight', 'Write a number greater than 0.'],
  [
    'claims',
    { evidence: { ...sampleEvidence(), words: 8.5 } },
    'value-invalid',
    '/claims/0/evidence/words',
    'Write a whole number.',
  ],
  [
    'claims',
    { evidence: { ...sampleEvidence(), paragraph: 0 } },
    'value-invalid',
    '/claims/0/evidence/paragraph',
    'at least 1.',
  ],
  [
    'claims',
    { summary: 'a\u0007b' },
    'value-invalid',
    '/claims/0/summary',
    '"summary" is "a\\u0007b". Remove control characters',
  ],
  [
    'sources',
    { csl: { type: 'book', URL: 'javascript:alert(1)' } },
    'value-invalid',
    '/sources/0/csl/URL',
    'Only http: and https:',
  ],
  [
    'sources',
    { csl: { type: 'book', URL: 'example.org' } },
    'value-invalid',
    '/sources/0/csl/URL',
    'Write a full address',
  ],
] as const;

describe('parseDataset()', () => {
  it('refuses an empty object', () => {
    expect(codesAndPaths({})).toEqual([['format-unknown', '']]);
  });

  it('accepts the sample and gives back the same data', () => {
    const value: unknown = JSON.parse(JSON.stringify(sampleDataset()));
    expect(parseDataset(value)).toEqual({ ok: true, dataset: value });
  });

  it('keeps every key of the shared fixture', () => {
    const text = readFileSync('tests/fixtures/six-claims.json', 'utf8');
    const result = parseDataset(JSON.parse(text));
    expect(result.ok && JSON.stringify(result.dataset)).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('keeps stored positions of actors called like properties of Object.prototype', () => {
    const layout: unknown = JSON.parse('{"constructor": [1, 2], "__proto__": [3, 4], "toString": [5, 6]}');
    const result = parseDataset({ ...sampleDataset(), layout });
    expect(result.ok && Object.entries(result.dataset.layout ?? {})).toEqual([
      ['constructor', [1, 2]],
      ['__proto__', [3, 4]],
      ['toString', [5, 6]],
    ]);
  });

  it.each([
    ['a list', []],
    ['a list', [sampleDataset()]],
    ['null', null],
    ['"dataset"', 'dataset'],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }],
    ['exported', { format: 'actor-atlas/graph', version: 1, nodes: [], edges: [] }],
    ['another program', { nodes: [], links: [] }],
    ['another program', { elements: { nodes: [] } }],
    ['JSON schema', { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: {} }],
  ])('recognises what is %s instead of a dataset', (message, value) => {
    const [[code, path, text] = ['', '', ''], ...others] = problems(value);
    expect([code, path, others]).toEqual(['not-a-dataset', '', []]);
    expect(text).toContain(message);
  });

  it('refuses another format and another version before anything else', () => {
    expect(codesAndPaths({ format: 'someone/else', actors: 5 })).toEqual([['format-unknown', '/format']]);
    expect(codesAndPaths({ ...sampleDataset(), version: undefined })).toEqual([['version-unknown', '']]);
    expect(problems({ ...sampleDataset(), version: 2, what: 'new' })).toEqual([
      ['version-unknown', '/version', '"version" is 2. The file is newer than this program: update Actor Atlas.'],
    ]);
    expect(problems({ ...sampleDataset(), version: '1' })).toEqual([
      ['version-unknown', '/version', '"version" is "1". Write "version": 1.'],
    ]);
  });

  it('names every key that is missing', () => {
    const { title, sources, ...rest } = sampleDataset();
    expect([title, sources.length]).toEqual(['Two states on a coast', 1]);
    expect(problems(rest)).toEqual([
      ['key-missing', '/title', 'The dataset has no "title". Add it.'],
      ['key-missing', '/sources', 'The dataset has no "sources". Add it.'],
    ]);
    const { summary, ...claim } = sampleClaim();
    expect(problems({ ...sampleDataset(), claims: [sampleClaim({ summary }), claim] })).toEqual([
      ['key-missing', '/claims/1/summary', 'Claim "letter-1" has no "summary". Add it.'],
    ]);
  });

  it('names every unknown key and the known one it resembles', () => {
    expect(problems({ ...sampleDataset(), claimes: [], colour: 'red' })).toEqual([
      [
        'key-unknown',
        '/claimes',
        'The dataset has the unknown key "claimes". Did you mean "claims"? Correct or remove it.',
      ],
      ['key-unknown', '/colour', 'The dataset has the unknown key "colour". Correct or remove it.'],
    ]);
    expect(problems(withIn('claims', { evidence: { ...sampleEvidence(), quote: 'x' } }))).toEqual([
      [
        'key-unknown',
        '/claims/0/evidence/quote',
        'Claim "letter-1" has the unknown key "evidence.quote". Correct or remove it.',
      ],
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'refuses the key %s wherever it stands, and lets it change nothing',
    (key) => {
      const spoilt = (text: string): unknown => JSON.parse(text.replace('"id":', `"${key}":{"polluted":true},"id":`));
      const actors = JSON.stringify(sampleDataset().actors);
      expect(codesAndPaths(spoilt(JSON.stringify(sampleDataset())))).toEqual([['key-unknown', `/${key}`]]);
      expect(codesAndPaths({ ...sampleDataset(), actors: spoilt(actors) })).toEqual([
        ['key-unknown', `/actors/0/${key}`],
      ]);
      expect(codesAndPaths(withIn('actors', { codes: spoilt('{"id":0}') }))).toContainEqual([
        'key-unknown',
        `/actors/0/codes/${key}`,
      ]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it.each(FAULTS.map(([list, changes, code, path, message]) => ({ list, changes, code, path, message })))(
    'refuses the value at $path as $code',
    ({ list, changes, code, path, message }) => {
      const [line, ...others] = problems(withIn(list, changes));
      expect(line?.slice(0, 2)).toEqual([code, path]);
      expect(line?.[2]).toContain(message);
      expect(others).toEqual([]);
    },
  );

  it('names a record by its number where it has no usable id', () => {
    expect(problems({ ...sampleDataset(), actors: [sampleActor(), 5] })).toEqual([
      ['type-wrong', '/actors/1', 'Actor number 2 is 5. Write an object in curly brackets.'],
    ]);
    expect(problems({ ...sampleDataset(), actors: [[]] })).toEqual([
      ['type-wrong', '/actors/0', 'Actor number 1 is a list. Write an object in curly brackets.'],
    ]);
    expect(problems(withIn('actors', { id: 7 }))[0]?.[2]).toBe(
      'Actor number 1: "id" is 7. Write a text in double quotes.',
    );
  });

  it('refuses stored positions that are no pairs of numbers', () => {
    expect(problems({ ...sampleDataset(), layout: { aland: [0, 0], borduria: [0] } })).toEqual([
      [
        'value-invalid',
        '/layout/borduria',
        'The dataset: "layout.borduria" is a list. A position is a pair of numbers, such as [120, -40].',
      ],
    ]);
    expect(codesAndPaths({ ...sampleDataset(), layout: [] })).toEqual([['type-wrong', '/layout']]);
  });

  it('lists issues in the order of the file: the head, then record by record', () => {
    const value = { ...sampleDataset(), claims: [{ ...sampleClaim(), to: 1 }], actors: [{}], title: '', x: 1 };
    expect(codesAndPaths(value)).toEqual([
      ['key-unknown', '/x'],
      ['value-invalid', '/title'],
      ['key-missing', '/actors/0/id'],
      ['key-missing', '/actors/0/name'],
      ['key-missing', '/actors/0/kind'],
      ['type-wrong', '/claims/0/to'],
    ]);
  });

  it('stops listing where there are too many issues, and says how many records have more', () => {
    const lines = problems({ ...sampleDataset(), actors: Array.from({ length: 500 }, () => ({ id: 'a', name: 'A' })) });
    expect(lines).toHaveLength(MAX_ISSUES + 1);
    expect(lines.at(-1)).toEqual([
      'issues-omitted',
      '',
      'Only the first problems are listed (200; records with more: 300). Correct these, then load the file again.',
    ]);
  });

  it('says so where a single record has too many issues', () => {
    const lines = problems(withIn('claims', { from: Array.from({ length: 300 }, () => 1) }));
    expect(lines).toHaveLength(MAX_ISSUES + 1);
    expect(lines.at(-1)?.[0]).toBe('issues-omitted');
  });

  it('refuses a record of more values than any needs, before naming its faults', () => {
    const from = Array.from({ length: 2_000_000 }, () => 1);
    expect(problems(withIn('claims', { from }))).toEqual([
      ['record-too-large', '/claims/0', 'Claim "letter-1" holds more than 20000 values. Shorten its lists.'],
    ]);
    expect(codesAndPaths({ ...sampleDataset(), changes: from })).toEqual([['record-too-large', '']]);
  });

  it('lists a limited number of unknown keys', () => {
    const many = Object.fromEntries(Array.from({ length: 15_000 }, (_, index) => [`claim${index}`, 0]));
    const lines = problems({ ...sampleDataset(), ...many });
    expect(lines).toHaveLength(MAX_ISSUES + 1);
    expect(lines.at(-1)?.[0]).toBe('issues-omitted');
  });

  it('refuses more records than are read, sections included, before looking at them', () => {
    const sections = Array.from({ length: MAX_RECORDS }, () => 0);
    expect(codesAndPaths({ ...sampleDataset(), sources: [{ ...sampleSource(), sections }] })).toEqual([
      ['records-too-many', ''],
    ]);
  });
});
