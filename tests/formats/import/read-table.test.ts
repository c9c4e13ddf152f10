import { describe, expect, it } from 'vitest';
import { codesOf, importContent } from './import-text.js';

const relations = (text: string): readonly string[] =>
  (importContent(text).data?.dataset.claims ?? []).map(
    ({ type, subtype, from, to, directed, weight }) =>
      `${from[0]}${directed ? '>' : '~'}${to[0]} ${type}${subtype === undefined ? '' : `/${subtype}`} ${weight ?? 1}`,
  );

describe('a table of relations', () => {
  it('is read by the names of its columns, whatever separates them', () => {
    const expected = ['aland>borduria rivalry 2', 'borduria>carpania alliance 1'];
    const rows = [
      ['From', 'To', 'Relation', 'Weight'],
      ['aland', 'borduria', 'rivalry', '2'],
      ['borduria', 'carpania', 'Alliance', '1'],
    ];
    for (const separator of [',', ';', '\t', '|']) {
      expect(relations(rows.map((row) => row.join(separator)).join('\n'))).toEqual(expected);
    }
  });

  it('makes a sign without a relation an alliance or a rivalry, and says nothing of types', () => {
    expect(relations('who,whom,sign\na,b,+\nb,c,-1')).toEqual(['a>b alliance 1', 'b>c rivalry 1']);
  });

  it('takes a weight below 0 for a sign', () => {
    expect(relations('source,target,weight\na,b,-3')).toEqual(['a>b rivalry 3']);
  });

  it('keeps unknown names of relations as subtypes of the type they sound like', () => {
    expect(relations('from,to,relation\na,b,Signs treaty with\nb,c,Exports gas\nc,a,Attacks')).toEqual([
      'a>b alliance/Signs treaty with 1',
      'b>c trade/Exports gas 1',
      'c>a threat/Attacks 1',
    ]);
  });

  it('hears words, not their beginnings', () => {
    expect(relations('from,to,relation\na,b,warm words\nb,c,wars with\nc,a,allegations')).toEqual([
      'a>b alliance/warm words 1',
      'b>c threat/wars with 1',
      'c>a alliance/allegations 1',
    ]);
    expect(codesOf(importContent('from,to,relation\na,b,warm words'))).toContain('import-type-usual');
  });

  it('says when it had to take the usual type, and takes the reader’s instead', () => {
    const text = 'from,to,relation\na,b,zzz';
    expect(codesOf(importContent(text))).toContain('import-type-usual');
    const mapped = importContent(text, { types: new Map([['zzz', 'threat']]) });
    expect(codesOf(mapped)).not.toContain('import-type-usual');
    expect(mapped.data?.dataset.claims[0]).toMatchObject({ type: 'threat', subtype: 'zzz' });
  });

  it('reads directions, dates, notes and sources', () => {
    const { data, issues } = importContent(
      'from,to,relation,direction,date,note,reference\n' +
        'a,b,alliance,mutual,2021-08,They sign a pact.,Gazette\n' +
        'b,c,threat,directed,08/09/2021,,https://example.org/x',
    );
    expect(data?.dataset.claims).toMatchObject([
      { directed: false, period: '2021-08', periodBasis: 'stated', summary: 'They sign a pact.', source: 'Gazette' },
      { directed: true, period: null, note: 'date: 08/09/2021' },
    ]);
    expect(data?.dataset.sources.map(({ csl }) => [csl.title, csl.URL])).toContainEqual([
      'https://example.org/x',
      'https://example.org/x',
    ]);
    expect(issues.map(({ code }) => code)).toContain('import-date-unread');
  });

  it('says which row lacks an end, holds too many cells, or does not end its quotes, and reads nothing', () => {
    expect(importContent('from,to\na,b\n,c')).toMatchObject({ data: null });
    expect(importContent('from,to\na,b\n,c').issues[0]?.message).toMatch(/^Row 3: "from" is empty/);
    expect(importContent('from,to\na,b,c').issues[0]?.message).toMatch(/^Row 2 has more cells/);
    expect(importContent('from,to\n"a,b').issues[0]?.code).toBe('table-quotes');
    expect(importContent('from,to,to\na,b,c').issues[0]?.code).toBe('column-repeated');
  });

  it('takes ends that belong together before any two, and "source" then for where it is from', () => {
    const found = importContent('actor1,source,actor2,sign\na,Gazette,b,+');
    expect(found.data?.dataset.claims[0]).toMatchObject({ from: ['a'], to: ['b'], source: 'Gazette' });
    expect(relations('State Name 1,State Name 2,sign\na,b,-')).toEqual(['a>b rivalry 1']);
    expect(relations('Country A,Country B,sign\na,b,-')).toEqual(['a>b rivalry 1']);
  });

  it('asks for the ends where the columns do not tell, and names the columns', () => {
    const { data, issues } = importContent('alpha,beta\na,b');
    expect(data).toBeNull();
    expect(issues[0]).toMatchObject({ code: 'ends-unknown' });
    expect(issues[0]?.message).toContain('alpha, beta');
  });

  it('leaves out rows of an actor with itself, and counts them', () => {
    const found = importContent('from,to,sign\na,a,+\na,b,+\nb,b,-');
    expect(found.data?.dataset.claims).toHaveLength(1);
    expect(found.issues.find(({ code }) => code === 'import-self-loop')?.message).toMatch(/^2 edges .* first row 2/);
  });

  it('takes names in any script for actors, and makes ids of them', () => {
    const { data } = importContent('from,to,sign\nIran «ایران»,Հայաստան,+\n=1+1,__proto__,-');
    expect(data?.dataset.actors.map(({ id, name }) => [id, name])).toEqual([
      ['iran-ایران', 'Iran «ایران»'],
      ['Հայաստան', 'Հայաստան'],
      ['1-1', '=1+1'],
      ['__proto__', '__proto__'],
    ]);
  });
});
