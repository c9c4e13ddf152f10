import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvZip } from '../../src/formats/csv-zip.js';
import type { FormatChoices, FormatInput } from '../../src/formats/format.js';
import { nastyInput } from './nasty-dataset.js';
import { sixClaimsInput } from './six-claims-input.js';

type Row = Readonly<Record<string, string>>;

function bytesOf(input: FormatInput, choices?: FormatChoices): ReadonlyMap<string, Uint8Array> {
  const content = csvZip.write(input, choices);
  if (typeof content === 'string') throw new TypeError('A zip archive is bytes.');
  return new Map(Object.entries(unzipSync(content)));
}

const filesOf = (input: FormatInput): ReadonlyMap<string, string> =>
  new Map([...bytesOf(input)].map(([name, bytes]) => [name, strFromU8(bytes)]));

const rows = (files: ReadonlyMap<string, string>, name: string): readonly Row[] =>
  Papa.parse<Row>(files.get(name) ?? '', { header: true, skipEmptyLines: true }).data;

const six = filesOf(sixClaimsInput);

describe('the CSV tables', () => {
  it('are listed in their README, and no other file is in the archive', () => {
    const readme = six.get('README.txt') ?? '';
    expect([...six.keys()].filter((name) => name !== 'README.txt' && !readme.includes(name))).toEqual([]);
    expect([...six.keys()]).toHaveLength(10);
  });

  it('hold actors, relations and claims of the lens', () => {
    expect(rows(six, 'actors.csv').map(({ id }) => id)).toEqual(['aland', 'borduria', 'carpania', 'dorland']);
    expect(rows(six, 'relations.csv')).toHaveLength(6);
    expect(rows(six, 'claims.csv').map(({ id }) => id)).not.toContain('gazette-3');
  });

  it('give Gephi one row per pair and direction, with the signs in a column of their own', () => {
    const runs = rows(six, 'gephi-edges.csv').map(({ Source, Target, Weight, SignedWeight, MutualWeight }) => [
      `${Source}>${Target}`,
      Weight,
      SignedWeight,
      MutualWeight,
    ]);
    expect(runs).toEqual([
      ['aland>borduria', '2', '0', '1'],
      ['borduria>aland', '1', '-1', '0'],
      ['aland>carpania', '1', '1', '1'],
      ['aland>dorland', '1', '0', '0'],
      ['borduria>carpania', '1', '-1', '0'],
    ]);
  });

  it('give Kumu labels, and tell actors of one name apart', () => {
    const node = nastyInput.graph.nodes.get('quotes');
    const twin = nastyInput.graph.nodes.get('pipes');
    if (node === undefined || twin === undefined) throw new Error('The fixture has changed.');
    const nodes = new Map([
      ...nastyInput.graph.nodes,
      ['pipes', { ...twin, actor: { ...twin.actor, name: node.actor.name } }],
    ]);
    const files = filesOf({ ...nastyInput, graph: { ...nastyInput.graph, nodes } });
    const labels = rows(files, 'kumu-elements.csv').map(({ Label }) => Label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain(`${node.actor.name} (pipes)`);
    expect(rows(files, 'kumu-connections.csv').map(({ From }) => From)).toContain(`${node.actor.name} (quotes)`);
  });

  it('let no spreadsheet run a name as a formula, and leave numbers alone', () => {
    const files = filesOf(nastyInput);
    expect(rows(files, 'actors.csv').find(({ id }) => id === 'formula')?.['name']).toBe("'=SUM(A1:A9)");
    expect(rows(files, 'relations.csv').map(({ sign }) => sign)).toContain('-1');
  });

  it('carry a byte order mark for Excel where it is chosen', () => {
    const isMarked = (bytes: Uint8Array): boolean => [0xef, 0xbb, 0xbf].every((byte, at) => bytes[at] === byte);
    const marked = bytesOf(sixClaimsInput, new Map([['mark', 'bom']]));
    expect([...marked.values()].every(isMarked)).toBe(true);
    expect([...bytesOf(sixClaimsInput).values()].some(isMarked)).toBe(false);
  });
});
