import { expect } from '@open-wc/testing';
import {
  GUESSED,
  type ImportChoices,
  type ImportOrder,
  type ImportPreview,
  type ImportProgress,
} from '../../../src/elements/import-parts/import-order.js';
import { ImportReader } from '../../../src/elements/import-parts/import-reader.js';
import sixClaims from '../../fixtures/six-claims.json' with { type: 'json' };

const TABLE = 'Country A,Country B,Link,Sign\nAland,Borduria,warns,-\nBorduria,Carpania,zzz,\n';

const orderOf = (content: Blob | string, choices: Partial<ImportChoices> = {}, nth = 1): ImportOrder => ({
  nth,
  given: { name: 'ties.csv', content },
  choices: { ...GUESSED, ...choices },
});

const quietly = (): Promise<void> => Promise.resolve();

const preview = (content: Blob | string, choices?: Partial<ImportChoices>): Promise<ImportPreview> =>
  new ImportReader().preview(orderOf(content, choices), quietly);

const codes = ({ issues }: ImportPreview): readonly string[] => issues.map(({ code }) => code);

describe('what is found in a table', () => {
  it('is its columns, what each is by its name, and the first rows', async () => {
    const { format, edges } = await preview(TABLE);
    expect(format).to.equal('csv');
    expect(edges?.columns).to.deep.equal(['Country A', 'Country B', 'Link', 'Sign']);
    expect([...(edges?.roles ?? [])]).to.deep.equal([
      ['from', 'Country A'],
      ['to', 'Country B'],
      ['sign', 'Sign'],
    ]);
    expect(edges?.rows[0]?.cells).to.deep.equal(['Aland', 'Borduria', 'warns', '-']);
    expect(edges?.count).to.equal(2);
  });

  it('is what would be shown, in numbers and in its first claims', async () => {
    const { summary, issues } = await preview(TABLE);
    expect(summary).to.include({ title: 'ties.csv', actors: 3, claims: 2, sources: 0 });
    expect(summary?.sample.map(({ from, to, type }) => [from, to, type])).to.deep.equal([
      [['Aland'], ['Borduria'], 'rivalry'],
      [['Borduria'], ['Carpania'], 'alliance'],
    ]);
    expect(issues.map(({ code }) => code)).to.include.members(['import-type-usual', 'import-kind-usual']);
  });

  it('is read otherwise as the reader says: columns, names of relations, defaults', async () => {
    const edgeColumns = new Map([
      ['from', 'Country B'],
      ['to', 'Country A'],
      ['relation', 'Link'],
    ] as const);
    const found = await preview(TABLE, { edgeColumns, types: new Map([['zzz', 'trade']]), usualKind: 'state' });
    expect(found.names).to.deep.equal([
      { name: 'warns', count: 1, type: 'threat' },
      { name: 'zzz', count: 1, type: 'trade' },
    ]);
    expect(found.summary?.sample.map(({ from, type, subtype }) => [from, type, subtype])).to.deep.equal([
      [['Borduria'], 'threat', 'warns'],
      [['Carpania'], 'trade', 'zzz'],
    ]);
  });

  it('stays to be corrected where the columns do not tell who and whom', async () => {
    const found = await preview('alpha,beta\na,b\n');
    expect(found.summary).to.equal(null);
    expect(codes(found)).to.deep.equal(['ends-unknown']);
    expect(found.edges?.columns).to.deep.equal(['alpha', 'beta']);
    const edgeColumns = new Map([
      ['from', 'alpha'],
      ['to', 'beta'],
    ] as const);
    expect((await preview('alpha,beta\na,b\n', { edgeColumns })).summary?.claims).to.equal(1);
  });
});

describe('what is found in a file', () => {
  it('is a dataset as it is, with nothing to correct', async () => {
    const found = await preview(JSON.stringify(sixClaims));
    expect([found.format, found.edges, found.nodes]).to.deep.equal(['dataset-json', null, null]);
    expect(found.summary).to.include({ title: sixClaims.title, claims: sixClaims.claims.length });
  });

  it('is a graph of another program with the columns of its nodes and edges', async () => {
    const graph = {
      nodes: [{ id: 'a', kind: 'state', population: 3 }, { id: 'b' }],
      links: [{ source: 'a', target: 'b', sign: -1 }],
    };
    const found = await preview(JSON.stringify(graph));
    expect(found.format).to.equal('node-link-json');
    expect(found.edges?.rows).to.deep.equal([{ lead: ['a', 'b'], cells: ['-1'] }]);
    expect(found.nodes?.columns).to.deep.equal(['kind', 'population']);
    expect(found.summary?.byType).to.deep.include(['rivalry', 1]);
  });

  it('is refused with the place of what is wrong', async () => {
    const broken = await preview('{"nodes": [}');
    expect([broken.summary, broken.format]).to.deep.equal([null, null]);
    expect(broken.issues[0]?.message).to.match(/line 1/i);
    const nameless = await preview('{"nodes": [{}], "links": []}');
    expect(nameless.issues[0]).to.include({ code: 'node-without-id', path: '/nodes/0' });
    const unsound = await preview(JSON.stringify({ ...sixClaims, actors: [] }));
    expect(unsound.issues[0]?.path).to.match(/^\/claims/);
    expect(codes(await preview('<!doctype html><p>No</p>'))).to.deep.equal(['not-json']);
    expect(codes(await preview(new Blob([new Uint8Array([0xff, 0xfe])])))).to.deep.equal(['encoding-invalid']);
  });
});

describe('the work on a file', () => {
  it('tells how far it is, and reads the file once however often it is corrected', async () => {
    const reader = new ImportReader();
    const file = new Blob([TABLE]);
    const told: ImportProgress[] = [];
    const tell = (progress: ImportProgress): Promise<void> => {
      told.push(progress);
      return Promise.resolve();
    };
    await reader.preview(orderOf(file), tell);
    expect(told.map(({ stage }) => stage)).to.include.members(['reading', 'understanding', 'making', 'checking']);
    told.length = 0;
    await reader.preview(orderOf(file, { usualType: 'threat' }), tell);
    expect(told.map(({ stage }) => stage)).not.to.include('reading');
    told.length = 0;
    const taken = await reader.take(orderOf(file, { usualType: 'threat' }), tell);
    expect(told).to.deep.equal([]);
    expect(taken?.dataset.claims.map(({ type }) => type)).to.deep.equal(['rivalry', 'threat']);
  });

  it('ends where it is told to', async () => {
    const stop = (): Promise<void> => Promise.reject(new Error('Stopped.'));
    const reader = new ImportReader();
    let message = '';
    await reader.preview(orderOf(new Blob([TABLE])), stop).catch((error: Error) => (message = error.message));
    expect(message).to.equal('Stopped.');
    expect((await reader.preview(orderOf(new Blob([TABLE])), quietly)).summary?.claims).to.equal(2);
  });
});
