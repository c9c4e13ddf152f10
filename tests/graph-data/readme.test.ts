// The codebook of graph-data/README.md, held against the schema, the vocabulary, the command line and the data it explains.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { hashPassage } from '../../src/evidence/hash-passage.js';
import { n1 } from '../../src/evidence/normalise.js';
import { firstWords, lastWords } from '../../src/evidence/words.js';
import { ClaimSchema } from '../../src/model/claim.js';
import type { Dataset } from '../../src/model/dataset.js';
import { ANCHOR_MAX_WORDS } from '../../src/model/evidence.js';
import {
  ACTOR_KINDS,
  CONFIDENCES,
  MODALITIES,
  PERIOD_BASES,
  RELATION_TYPES,
  STANCES,
  SUBTYPES,
  SUPPORTS,
  TOPIC_KINDS,
} from '../../src/model/vocabulary.js';

const readme = readFileSync('graph-data/README.md', 'utf8');

/** The part under a heading of the second level. */
const part = (heading: string): string => readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

const isRule = (line = ''): boolean => line.startsWith('| -');

/** The cells of all tables of a part, without their heads. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line, index, lines) => line.startsWith('| ') && ![line, lines[index + 1]].some(isRule))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));

const codesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

interface SchemaPart {
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly items?: SchemaPart | false;
}

/** Every key of a record and of the objects inside it, with whether it is mandatory there. */
function keysOf({ properties = {}, required = [] }: SchemaPart, prefix = ''): readonly string[] {
  return Object.entries(properties).flatMap(([key, value]) => {
    const inner = value.items || value;
    const must = required.includes(key) ? 'yes' : 'no';
    return [`${prefix}${key}: ${must}`, ...keysOf(inner, `${prefix}${key}.`)];
  });
}

describe('the field tables of graph-data/README.md', () => {
  const schema = JSON.parse(readFileSync('graph-data/dataset.schema.json', 'utf8')) as SchemaPart & {
    readonly $defs: Readonly<Record<string, SchemaPart>>;
  };
  const { Source = {}, Actor = {}, Topic = {}, Claim = {}, Position = {}, Evidence = {} } = schema.$defs;
  const records: readonly (readonly [string, SchemaPart])[] = [
    ['dataset', schema],
    ['source', Source],
    ['actor', Actor],
    ['topic', Topic],
    ['claim', Claim],
    ['position', Position],
    ['evidence', Evidence],
  ];
  const rows = rowsOf(part('Fields'));

  it.each(records)('name every key of: %s, no other, and which are mandatory', (record, definition) => {
    const named = rows
      .filter(([of = '']) => of.split(', ').includes(record))
      .flatMap(([, keys = '', , , must]) => codesIn(keys).map((key) => `${key}: ${must}`));
    expect(keysOf(definition)).not.toEqual([]);
    expect(named.toSorted()).toEqual(keysOf(definition).toSorted());
  });

  it('speak of no other record, and explain every key', () => {
    const names = new Set(records.map(([name]) => name));
    expect(rows.flatMap(([of = '']) => of.split(', ')).filter((name) => !names.has(name))).toEqual([]);
    expect(rows.filter((cells) => cells.length !== 5 || cells.includes(''))).toEqual([]);
  });

  it('begin with an example that is a claim, whose evidence fits the passage it gives', () => {
    const [, json = ''] = /```json\n([^`]+)```/.exec(readme) ?? [];
    const [, passage = ''] = /passage: “([^”]+)”/.exec(readme.replaceAll('\n', ' ')) ?? [];
    const { evidence } = v.parse(ClaimSchema, JSON.parse(json));
    expect(evidence).toMatchObject({
      first: firstWords(n1(passage), ANCHOR_MAX_WORDS),
      last: lastWords(n1(passage), ANCHOR_MAX_WORDS),
      words: passage.split(' ').length,
      sha256: hashPassage(n1(passage)),
    });
  });
});

describe('the word tables of graph-data/README.md', () => {
  const vocabularies: readonly (readonly [string, readonly string[]])[] = [
    ['type', RELATION_TYPES],
    ...RELATION_TYPES.map((type) => [type, SUBTYPES[type]] as const),
    ['modality', MODALITIES],
    ['actor kind', ACTOR_KINDS],
    ['topic kind', TOPIC_KINDS],
    ['stance', STANCES],
    ['confidence', CONFIDENCES],
    ['period basis', PERIOD_BASES],
    ['support', SUPPORTS],
  ];
  const rows = rowsOf(part('Words'));

  it.each(vocabularies)('have every word of: %s', (vocabulary, words) => {
    const named = rows.filter(([of]) => of === vocabulary).map(([, word = '']) => codesIn(word)[0]);
    expect(named.toSorted()).toEqual(words.toSorted());
  });

  it('have no word of another vocabulary', () => {
    const names = new Set(vocabularies.map(([name]) => name));
    expect(rows.filter(([of = '']) => !names.has(of))).toEqual([]);
  });

  it('give each word an example to follow, and one not to follow with the reason', () => {
    expect(rows.filter(([, , recommended = '']) => !/“[^”]+”/.test(recommended))).toEqual([]);
    expect(rows.filter(([, , , discouraged = '']) => !/^(“[^”]+”|The same).*: \S/.test(discouraged))).toEqual([]);
  });

  it('name no actor of the dataset in an example', () => {
    const { actors } = JSON.parse(readFileSync('graph-data/south-caucasus.json', 'utf8')) as Dataset;
    const words = ` ${part('Words').replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const names = actors
      .filter(({ kind }) => kind !== 'group' && kind !== 'construct')
      .flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(names.filter((name) => words.includes(` ${name.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `))).toEqual([]);
  });
});

describe.each(['graph-data/README.md', 'graph-data/codings/README.md'])('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('links only to files and headings that exist', () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase());
    const slugs = new Set(
      headings.map((heading) => `#${heading.replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')}`),
    );
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    const broken = targets
      .filter((target) => !target.startsWith('https://'))
      .filter((target) => (target.startsWith('#') ? !slugs.has(target) : !existsSync(join(path, '..', target))));
    expect(broken).toEqual([]);
  });

  it('calls only commands that exist, with options they have', () => {
    for (const [, name = '', rest = ''] of text.replaceAll('\\\n', ' ').matchAll(/npx actor-atlas (\w+)([^\n`]*)/g)) {
      const command = COMMANDS.find((known) => known.name === name);
      const options = [...rest.matchAll(/--([\w-]+)/g)].map(([, option = '']) => option);
      expect(Object.keys(command?.options ?? {}), name).toEqual(expect.arrayContaining(options));
      expect(options, name).toEqual(expect.arrayContaining([...(command?.required ?? [`no command ${name}`])]));
    }
  });
});

describe('the counted tables of graph-data/README.md', () => {
  it('are those of the present data', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/data-tables.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  });
});
