import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURE, report, run, scratchFolder } from '../cli-fixture.js';

const { folder, write } = scratchFolder();

describe('actor-atlas import', () => {
  it('makes a dataset of a table, says what it took for what, and the dataset validates', () => {
    const file = write('ties.csv', 'Who,Whom,Tie\nAland,Borduria,friends\nBorduria,Carpania,foes\n');
    const output = join(folder, 'ties.json');
    const { code, out } = run('import', file, '--columns', 'from=Who,to=Whom', '--map', 'foes=rivalry', '-o', output);
    expect(code).toBe(0);
    expect(out).toContain('3 actors, 2 claims, 0 sources');
    expect(out).toContain('friends as alliance');
    expect(out).toContain('foes as rivalry');
    expect(run('validate', output).code).toBe(0);
  });

  it('reads what export writes, and export writes the same again', () => {
    const first = join(folder, 'first.gexf');
    const dataset = join(folder, 'back.json');
    const second = join(folder, 'second.gexf');
    expect(run('export', FIXTURE, '--to', 'gexf', '-o', first).code).toBe(0);
    expect(run('import', first, '-o', dataset).code).toBe(0);
    expect(run('export', dataset, '--to', 'gexf', '-o', second).code).toBe(0);
    expect(run('import', second, '-o', dataset).code).toBe(0);
    const third = run('export', dataset, '--to', 'gexf').out;
    expect(`${third}\n`).toBe(readFileSync(second, 'utf8'));
  });

  it('prints the dataset with --json', () => {
    const file = write('two.csv', 'from,to,sign\na,b,+\n');
    const { ok, results } = report(run('import', file, '--json'));
    expect(ok).toBe(true);
    expect(results).toMatchObject({ format: 'actor-atlas/dataset', claims: [{ type: 'alliance' }] });
  });

  it('ends with 1 and names the row of a table it refuses, and writes nothing', () => {
    const file = write('bad.csv', 'from,to\na,b\na,\n');
    const { code, error } = run('import', file, '-o', join(folder, 'never.json'));
    expect([code, error]).toEqual([1, expect.stringContaining('Row 3')]);
    expect(() => readFileSync(join(folder, 'never.json'))).toThrow(/ENOENT/);
  });

  it('ends with 2 for formats, types and roles that do not exist', () => {
    const file = write('three.csv', 'from,to\na,b\n');
    expect(run('import', file, '--from', 'json-ld').code).toBe(2);
    expect(run('import', file, '--map', 'x=friendship').code).toBe(2);
    expect(run('import', file, '--columns', 'whose=from').code).toBe(2);
    expect(run('import', file, '--map', 'nonsense').code).toBe(2);
  });

  it('refuses XML with a document type', () => {
    const file = write('bomb.gexf', '<!DOCTYPE gexf [<!ENTITY a "b">]><gexf><graph/></gexf>');
    expect(run('import', file).error).toContain('document type');
  });
});
