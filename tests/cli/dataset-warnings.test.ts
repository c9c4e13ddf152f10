import { describe, expect, it } from 'vitest';
import { changedFixture, FIXTURE, report, run, scratchFolder } from './cli-fixture.js';

const { write } = scratchFolder();

describe('warnings about the dataset', () => {
  // An actor of the fixture stands in no claim: one warning already.
  const warned = changedFixture(({ actors }) => actors?.push({ id: 'idle', name: 'Idle', kind: 'state' }));
  const file = write('warned.json', warned);
  const text = write('unrelated.txt', 'Nothing of interest stands in this text.');
  const line = `2 warnings: run actor-atlas validate ${file}`;

  it('are told in full by validate', () => {
    const { code, error } = run('validate', file);
    expect(code).toBe(0);
    expect(error.match(/^warning: .*\[actor-unused/gm)).toHaveLength(2);
    expect(error).not.toContain('run actor-atlas validate');
  });

  it.each([
    ['verify', ['--texts', text]],
    ['coverage', ['--texts', text]],
    ['export', ['--to', 'graph-json']],
    ['export', ['--to', 'graph-json', '--lens', 'hidden=nowhere']],
  ])('are one line of %s %j', (command, words) => {
    const { error } = run(command, file, ...words);
    expect(error.split('\n').filter((said) => said === line)).toHaveLength(1);
    expect(error).not.toContain('actor-unused');
  });

  it.each([
    ['verify', ['--texts', text]],
    ['coverage', ['--texts', text]],
    ['export', ['--to', 'graph-json']],
  ])('stay among the issues of %s %j with --json', (command, words) => {
    const finished = run(command, file, ...words, '--json');
    expect(finished.error).toBe('');
    expect(report(finished).issues.filter(({ code }) => code === 'actor-unused')).toHaveLength(2);
  });

  it('are counted where the dataset has errors too, and the errors are told in full', () => {
    const dataset = JSON.parse(warned) as { claims: object[] };
    Object.assign(dataset.claims[0] ?? {}, { from: ['nobody'] });
    const bad = write('warned-and-broken.json', JSON.stringify(dataset));
    const { code, error } = run('export', bad, '--to', 'graph-json');
    expect(code).toBe(1);
    expect(error).toContain('[actor-unknown at /claims/0/from/0]');
    expect(error).toMatch(/^\d+ warnings?: run actor-atlas validate /m);
    expect(error).not.toContain('warning: ');
  });

  it('are counted in the singular too, and not spoken of where there are none', () => {
    expect(run('export', FIXTURE, '--to', 'graph-json').error).toBe(`1 warning: run actor-atlas validate ${FIXTURE}`);
    const clean = changedFixture((dataset) => {
      dataset['actors'] = (dataset['actors'] ?? []).filter((actor) => (actor as { id: string }).id !== 'elbonia');
    });
    expect(run('export', write('clean.json', clean), '--to', 'graph-json').error).toBe('');
  });

  it('leave the warnings of a command itself as they are', () => {
    expect(run('verify', file, '--texts', text).error).toMatch(/^warning: .*\[text-not-given\]$/m);
  });
});
