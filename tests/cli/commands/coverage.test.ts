import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedFixture, run, scratchFolder } from '../cli-fixture.js';

const { folder, write } = scratchFolder();

describe('actor-atlas coverage', () => {
  const story = [
    'The king of Aland wrote a long letter to the queen of Borduria in May.',
    'The towns of Aland and the towns of Borduria were fond of music.',
  ];
  const text = write('shelf/letters.txt', story.join('\n\n'));
  const cited = run('cite', '--text', text, '--from', 'The king', '--to', 'in May.', '--source', 'north-2019');
  const evidence = JSON.parse(cited.out) as object;
  const records = changedFixture(({ claims, positions }) =>
    [...(claims ?? []), ...(positions ?? [])].forEach((record) => Object.assign(record as object, { evidence })),
  );
  const bare = write('bare.json', records);
  const beside = write('shelf/cited.json', records);
  const list = (paragraph: number): string =>
    JSON.stringify([{ source: 'north-2019', paragraph, reason: 'no relation: customs' }]);
  write('shelf/uncoded.json', list(2));

  it('ends with 1 where a paragraph names two actors and has neither claim nor reason', () => {
    const { code, error } = run('coverage', bare, '--texts', text);
    expect(code).toBe(1);
    expect(error).toContain('Paragraph 2 of north-2019');
  });

  it('takes the reasons in the uncoded.json beside the dataset', () => {
    const { code, out, error } = run('coverage', beside, '--texts', text);
    expect(error).not.toContain('error:');
    expect(code).toBe(0);
    expect(out).toContain('not coded: no relation: customs');
  });

  it('takes another list instead where one is named', () => {
    const other = write('other-list.json', list(1));
    const { code, error } = run('coverage', beside, '--texts', text, '--uncoded', other);
    expect(code).toBe(1);
    expect(error).toContain('paragraph-uncoded');
    expect(error).toContain('uncoded-is-coded');
  });

  it('ends with 1 where the list that was named is not there', () => {
    const { code, error } = run('coverage', beside, '--texts', text, '--uncoded', join(folder, 'absent.json'));
    expect(code).toBe(1);
    expect(error).toContain('file-unreadable');
  });

  it('names the list beside the dataset where it cannot be read', () => {
    const alone = write('odd/cited.json', records);
    const odd = write('odd/uncoded.json', '{ "half": ');
    const { code, error } = run('coverage', alone, '--texts', text);
    expect(code).toBe(1);
    expect(error).toContain(`error: ${odd}: `);
  });

  it('says in its help which list it takes', () => {
    expect(run('coverage', '--help').out).toMatch(/uncoded\.json beside FILE/);
  });
});
