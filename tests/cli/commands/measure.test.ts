import { describe, expect, it } from 'vitest';
import { changedFixture, FIXTURE, report, run, scratchFolder } from '../cli-fixture.js';

const scratch = scratchFolder();

interface Results {
  readonly lens: string;
  readonly projection: unknown;
  readonly actors: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly graph: Readonly<Record<string, unknown>>;
}

const measured = (...words: readonly string[]): Results =>
  report(run('measure', FIXTURE, '--json', ...words)).results as Results;

describe('actor-atlas measure', () => {
  it('prints the numbers of every actor and of the graph, of a named lens and projection', () => {
    const { lens, projection, actors, graph } = measured();
    expect(lens).toBe('');
    expect(projection).toEqual({ layer: 'all', directed: false, weights: 'statements', nodes: 5, edges: 4 });
    expect(Object.keys(actors['aland'] ?? {})).toEqual([
      'degree',
      'strength',
      'betweenness',
      'closeness',
      'eigenvector',
      'pagerank',
      'hub',
      'authority',
      'core',
      'constraint',
      'positiveDegree',
      'negativeDegree',
    ]);
    expect(actors['aland']?.['strength']).toBe(5);
    expect(Object.keys(graph)).toEqual(['density', 'components', 'communities', 'modularity', 'triads', 'frustration']);
  });

  it('looks at the layer, the direction, the weights and the lens it is told', () => {
    const words = ['--layer', 'threat', '--directed', '--weights', 'claims', '--lens', 'modalities=asserted'];
    const { lens, projection } = measured(...words);
    expect(lens).toBe('modalities=asserted');
    expect(projection).toEqual({ layer: 'threat', directed: true, weights: 'claims', nodes: 5, edges: 1 });
  });

  it('weighs as the lens does where it is told nothing else', () => {
    expect(measured('--lens', 'weights=sources').projection).toMatchObject({ weights: 'sources' });
  });

  it('says in the issues what is undefined, and why', () => {
    const file = scratch.write(
      'empty.json',
      changedFixture((dataset) => {
        dataset['claims'] = [];
        dataset['positions'] = [];
      }),
    );
    const { ok, issues, results } = report(run('measure', file, '--json'));
    expect(ok).toBe(true);
    expect(issues.filter(({ code }) => code === 'measure-undefined').length).toBeGreaterThan(2);
    expect((results as Results).graph['modularity']).toBe(null);
  });

  it('reads well on a terminal', () => {
    const { out, code } = run('measure', FIXTURE);
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines[1]).toBe(
      'all relations, undirected, weighted by statements: 5 actors, 4 ties. Betweenness and closeness count steps.',
    );
    expect(lines.find((line) => line.startsWith('aland'))).toMatch(/^aland +0\.75 +5 +0\.3333 /);
    expect(out).toContain('Line index of frustration: 0, proved.');
    expect(out).toContain('Camp 1: aland, carpania.');
  });

  it('refuses a layer and weights that there are not', () => {
    expect(run('measure', FIXTURE, '--layer', 'love')).toMatchObject({ code: 2 });
    expect(run('measure', FIXTURE, '--weights', 'love').error).toContain('--weights is one of statements');
  });

  it('names what is wrong with a lens', () => {
    expect(run('measure', FIXTURE, '--lens', 'types=love')).toMatchObject({ code: 1 });
  });
});
