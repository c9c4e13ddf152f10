import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { placeActors } from '../../src/analysis/place-actors.js';
import { markdownReport } from '../../src/formats/markdown-report.js';
import { plain } from '../../src/formats/report-parts/markdown-text.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import { smallDataset } from '../analysis/small-dataset.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { writeText } from './write-text.js';

const report = (change: Partial<Lens> = {}, data = sixClaims): string =>
  writeText(markdownReport, {
    data,
    graph: buildGraph(data, { ...DEFAULT_LENS, ...change }),
    positions: placeActors(data),
  });

describe('the report in Markdown', () => {
  it('says of which lens it is, and what it is not', () => {
    const [title = '', sentence = '', warning = ''] = report({ types: ['threat'] }).split('\n\n');
    expect(title).toMatch(/^# \S/);
    expect(sentence).toContain('only threat');
    expect(warning).toContain('This is not what is true: it is what 2 texts say.');
  });

  it('counts what is told: relations by type, what rests on one source or statement, who stands alone', () => {
    const text = report();
    expect(text).toContain('4 actors in 6 relations: 2 of alliance, 0 of rivalry, 1 of trade and 3 of threat.');
    expect(text).toContain('1 pair is told of with both cooperation and hostility.');
    expect(text).toContain('6 relations rest on one source, 6 on one statement.');
    expect(text).toContain('1 actor stands in no relation, 1 only speaks.');
  });

  it('says who speaks and who is only spoken of', () => {
    const text = report();
    expect(text).toContain('The authors make 3 claims in their own voice.');
    expect(text).toContain('Most often heard beside them: The Herald (2) and Carpania (1).');
    expect(text).toContain('3 actors are only spoken of: Aland, Borduria and Dorland.');
  });

  it('names the leaders of each measure, with what it means and what it does not', () => {
    const line = report()
      .split('\n')
      .find((each) => each.startsWith('- **Strength**'));
    expect(line).toContain('Aland 5, Borduria 4, Carpania 2 and Dorland 1.');
    expect(line).toContain('weighted by statements');
    expect(line).toContain('not that they are close');
  });

  it('looks at balance source by source', () => {
    expect(report()).toMatch(/- Quill 2019: 2 ties with a sign, 0 strained triangles of 0; 0 ties stand/);
  });

  it('lists every relation with what it rests on', () => {
    const rows = report()
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.includes('---'));
    expect(rows).toHaveLength(7);
    expect(rows.some((row) => row.includes('threat') && row.includes('Gazette'))).toBe(true);
  });

  it('has words for a lens that shows nothing', () => {
    const text = report({ types: [] });
    expect(text).toContain('None under this lens.');
    expect(text).toContain('Nobody else has a voice.');
  });

  it('keeps names with signs of their own as names', () => {
    expect(plain('a|b *c* <d> [e](f) `g`\nh')).toBe('a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\` h');
    const data = smallDataset({ actors: [{ id: 'aland', name: 'A|B' }, 'borduria'], claims: [{}] });
    expect(report({}, data)).toContain('| A\\|B → Borduria');
  });
});
