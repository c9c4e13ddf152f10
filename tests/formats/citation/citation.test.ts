import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/analysis/build-graph.js';
import { writeBibtex } from '../../../src/formats/citation/bibtex.js';
import { CITATION_FORMATS, citedRecords, type CitedRecord } from '../../../src/formats/citation/index.js';
import { writePlainCitation } from '../../../src/formats/citation/plain-citation.js';
import { DEFAULT_LENS } from '../../../src/model/lens.js';
import { NO_SELECTION, type Selection } from '../../../src/model/selection.js';
import { sixClaims } from '../../fixtures/six-claims.js';

const graph = buildGraph(sixClaims, DEFAULT_LENS);

const cited = (selection: Selection = NO_SELECTION, address: string | null = null): readonly CitedRecord[] =>
  citedRecords({ data: sixClaims, graph, selection, address });

describe('what is cited', () => {
  it('is the view, with the version of the dataset, its address and the sources it rests on', () => {
    const [view, ...sources] = cited(NO_SELECTION, 'https://atlas.example/#types=threat');
    expect(view).toMatchObject({
      id: 'six-claims-view',
      type: 'dataset',
      version: sixClaims.hash.slice(0, 12),
      URL: 'https://atlas.example/#types=threat',
    });
    expect(view?.title).toContain('5 of 6 claims');
    expect(view?.note).toContain(sixClaims.hash);
    expect(sources.map(({ id }) => id)).toEqual(['north-2019', 'gazette-2021']);
  });

  it('is a relation or a claim where one is selected, and the sources of that alone', () => {
    const relation = cited({ kind: 'relation', relation: 'threat:aland>borduria' });
    expect(relation[0]?.title).toBe('Relation Aland → Borduria: threat, 1 statement from 1 source');
    expect(relation.slice(1).map(({ id }) => id)).toEqual(['gazette-2021']);
    const claim = cited({ kind: 'claim', claim: 'north-1' });
    expect([claim[0]?.id, claim[1]?.id]).toEqual(['north-1', 'north-2019']);
  });

  it('is the view where what is selected is not shown', () => {
    expect(cited({ kind: 'claim', claim: 'nowhere' })[0]?.id).toBe('six-claims-view');
  });
});

describe('a citation', () => {
  it('is a sentence, with what it rests on', () => {
    const text = writePlainCitation(cited({ kind: 'claim', claim: 'north-1' }));
    expect(text).toMatch(/“Claim north-1: .*”, .*, version 0{12}\. Rests on: .*Quill.*\.\n$/);
  });

  it('is a BibTeX entry for each record', () => {
    const entries = writeBibtex(cited({ kind: 'claim', claim: 'north-1' })).split('\n\n');
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatch(/^@misc\{north-1,\n {2}author = \{\{/);
    expect(entries[1]).toMatch(/^@\w+\{north-2019,/);
  });

  it('is CSL-JSON', () => {
    const [, , csl] = CITATION_FORMATS;
    expect(JSON.parse(csl?.write(cited()) ?? '')).toEqual(JSON.parse(JSON.stringify(cited())));
  });

  it('keeps the braces of BibTeX in balance whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const entry = writeBibtex([{ id: 'x y', type: 'book', title }]).replaceAll(/\\[{}]/g, '');
        const open = entry.split('{').length;
        expect(entry.split('}').length).toBe(open);
      }),
    );
  });

  it('escapes what LaTeX would run', () => {
    const entry = writeBibtex([{ id: 'a b', type: 'report', title: '50 % of A_B & \\input{x}', publisher: 'C#' }]);
    expect(entry).toContain('@techreport{a-b,');
    expect(entry).toContain(String.raw`50 \% of A\_B \& \textbackslash{}input\{x\}`);
    expect(entry).toContain(String.raw`institution = {C\#}`);
  });
});
