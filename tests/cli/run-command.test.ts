import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedFixture, FIXTURE, report, run, scratchFolder } from './cli-fixture.js';

const { folder, write } = scratchFolder();

describe('actor-atlas validate', () => {
  it('ends with 0 on a clean dataset and counts its records', () => {
    const { code, out } = run('validate', FIXTURE);
    expect(code).toBe(0);
    expect(out).toContain('6 claims');
  });

  it('ends with 1, names the record and the place on stderr, and prints no result', () => {
    const file = write(
      'unknown.json',
      changedFixture(({ claims }) => Object.assign(claims?.[0] ?? {}, { from: ['nobody'] })),
    );
    const { code, out, error } = run('validate', file);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(error).toMatch(/nobody.*\[actor-unknown at \/claims\/0\/from\/0\]/);
  });

  it('prints one JSON object with --json, and nothing on stderr', () => {
    const file = write('half.json', '{ "format": ');
    const finished = run('validate', file, '--json');
    expect(finished.error).toBe('');
    expect(report(finished)).toMatchObject({ ok: false, results: null });
    expect(report(finished).issues).not.toEqual([]);
  });

  it('says what to do about a file that is not there', () => {
    const { code, error } = run('validate', join(folder, 'absent.json'));
    expect(code).toBe(1);
    expect(error).toContain('Check the path');
  });
});

describe('actor-atlas export', () => {
  it('writes the graph JSON worked out by hand', () => {
    const { code, out } = run('export', FIXTURE, '--to', 'graph-json');
    expect(code).toBe(0);
    const expected = JSON.parse(readFileSync('tests/fixtures/six-claims.graph.json', 'utf8')) as { dataset: object };
    // A hash is the one thing no pencil works out.
    const dataset = { ...expected.dataset, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string };
    expect(JSON.parse(out)).toEqual({ ...expected, dataset });
  });

  it('applies a lens and says so in the file', () => {
    const { out } = run('export', FIXTURE, '--to', 'graph-json', '--lens', 'types=threat');
    const graph = JSON.parse(out) as { lens: string; edges: { type: string }[] };
    expect(graph.lens).toBe('types=threat');
    expect(new Set(graph.edges.map(({ type }) => type))).toEqual(new Set(['threat']));
  });

  it('takes everything on request, whatever the lens', () => {
    const { out } = run('export', FIXTURE, '--to', 'graph-json', '--lens', 'types=trade', '--everything');
    const graph = JSON.parse(out) as { lens: string; edges: { claims: string[] }[] };
    expect(graph.lens).toBe('modalities=asserted,attributed,perceived,advocated,hypothetical,denied&roll-up=none');
    expect(new Set(graph.edges.flatMap(({ claims }) => claims)).size).toBe(6);
  });

  it('writes the same bytes into a file as on stdout', () => {
    const file = join(folder, 'graph.json');
    expect(run('export', FIXTURE, '--to', 'graph-json', '-o', file).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(`${run('export', FIXTURE, '--to', 'graph-json').out}\n`);
  });

  it('takes the options of a format, and refuses others with 2', () => {
    expect(run('export', FIXTURE, '--to', 'gexf', '--option', 'version=1.3').out).toContain('http://gexf.net/1.3');
    const strange = run('export', FIXTURE, '--to', 'gexf', '--option', 'version=2');
    expect(strange.code).toBe(2);
    expect(strange.error).toContain('it has gexf version=1.2|1.3');
    expect(run('export', FIXTURE, '--to', 'graph-json', '--option', 'version=1.3').error).toContain('it has none');
  });

  it('writes a format that is no text into a file only', () => {
    expect(run('export', FIXTURE, '--to', 'csv').code).toBe(2);
    const file = join(folder, 'tables.zip');
    expect(run('export', FIXTURE, '--to', 'csv', '-o', file).code).toBe(0);
    expect([...readFileSync(file).subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('refuses an unknown format with 2 and an unreadable lens with 1', () => {
    expect(run('export', FIXTURE, '--to', 'crayon').code).toBe(2);
    const { code, error } = run('export', FIXTURE, '--to', 'graph-json', '--lens', 'types=friendship');
    expect(code).toBe(1);
    expect(error).toContain('lens-value-unknown');
  });

  it('ends with 1 and names each id of the lens that the dataset does not have', () => {
    const out = join(folder, 'unwritten.json');
    const lens = 'sources=north-2018&hidden=nowhere';
    const { code, error } = run('export', FIXTURE, '--to', 'graph-json', '--lens', lens, '-o', out);
    expect(code).toBe(1);
    expect(error).toMatch(/"north-2018".*Did you mean "north-2019"\?.*\[lens-id-unknown at \/lens\/sources\]/);
    expect(error).toContain('[lens-id-unknown at /lens/hidden]');
    expect(existsSync(out)).toBe(false);
  });

  it('reports what cannot be read of a lens together with what the dataset does not have', () => {
    const { error } = run('export', FIXTURE, '--to', 'graph-json', '--lens', 'types=friendship&hidden=nowhere');
    expect(error).toContain('lens-value-unknown');
    expect(error).toContain('lens-id-unknown');
  });

  it('says when the output cannot be written', () => {
    const { code, error } = run('export', FIXTURE, '--to', 'graph-json', '-o', join(folder, 'no', 'where.json'));
    expect(code).toBe(1);
    expect(error).toContain('file-unwritable');
  });
});

describe('actor-atlas cite', () => {
  const text = write(
    'tale.txt',
    'A first line.\n\nThe king of Aland wrote a long letter to the queen of Borduria in May.\n',
  );

  it('prints place, length and hash, and at most four words at each end', () => {
    const { code, out } = run('cite', '--text', text, '--from', 'The king of Aland wrote', '--to', 'Borduria in May.');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      paragraph: 2,
      first: 'The king of Aland',
      last: 'of Borduria in May.',
      words: 15,
    });
  });

  it('ends with 1 where the words do not stand there', () => {
    const { code, error } = run('cite', '--text', text, '--from', 'The emperor', '--to', 'in May.');
    expect(code).toBe(1);
    expect(error).toContain('passage-not-found');
  });
});

describe('actor-atlas verify', () => {
  it('warns of sources without a copy and ends with 0', () => {
    write('other.txt', 'Nothing of interest stands in this text.');
    const { code, error } = run('verify', FIXTURE, '--texts', join(folder, 'other.txt'));
    expect(code).toBe(0);
    expect(error).toContain('text-not-given');
  });

  it('finds a passage that was cited, and ends with 1 once a word of it is changed', () => {
    const story = 'The king of Aland wrote a long letter to the queen of Borduria in May.';
    const cited = run(
      'cite',
      '--text',
      write('story.txt', story),
      '--from',
      'The king',
      '--to',
      'in May.',
      '--source',
      'north-2019',
    );
    const evidence = JSON.parse(cited.out) as object;
    const dataset = changedFixture(({ claims }) =>
      claims?.forEach((claim) => Object.assign(claim as object, { evidence })),
    );
    const file = write('cited.json', dataset);
    const good = run('verify', file, '--texts', join(folder, 'story.txt'), '--json');
    expect(report(good).results).toMatchObject({ sources: [{ source: 'north-2019', counts: { verified: 6 } }, {}] });
    const changed = write('changed.txt', story.replace('long', 'short'));
    const bad = run('verify', file, '--texts', changed);
    expect([bad.code, /passage-(altered|missing)/.test(bad.error) || bad.error.includes('text-not-given')]).toEqual([
      expect.any(Number),
      true,
    ]);
  });
});

describe('actor-atlas', () => {
  it('ends with 2 and shows how it is used when it is misused', () => {
    for (const words of [[], ['fly'], ['validate'], ['verify', FIXTURE], ['validate', FIXTURE, '--wings']]) {
      const { code, error } = run(...words);
      expect([words, code]).toEqual([words, 2]);
      expect(error).toContain('Usage: actor-atlas');
    }
  });

  it('explains itself and each command with 0', () => {
    expect(run('--help')).toMatchObject({ code: 0, error: '' });
    expect(run('verify', '--help').out).toContain('--texts DIR');
  });
});
