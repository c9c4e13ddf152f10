import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check-dataset.js';
import { MAX_CHECK_ISSUES } from '../../src/dataset/limits.js';
import { sampleActor, sampleClaim, sampleDataset, samplePosition } from './sample-dataset.js';

const { evidence: _cited, ...unsourced } = sampleClaim();
const { evidence: _alsoCited, ...unsourcedPosition } = samplePosition();

describe('checkDataset()', () => {
  it('puts errors before warnings, and each in the order of the file', () => {
    const dataset = sampleDataset({
      actors: [...sampleDataset().actors, sampleActor({ id: 'elbonia', name: 'Elbonia' })],
      claims: Array.from({ length: 11 }, (_, index) => ({
        ...unsourced,
        id: `c-${index}`,
        ...(index === 2 || index === 10 ? { coder: 'c9' } : {}),
      })),
      sources: [],
      positions: [unsourcedPosition],
    });
    expect(checkDataset(dataset).map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual([
      'error coder-unknown /claims/2/coder',
      'error coder-unknown /claims/10/coder',
      'warning actor-unused /actors/2',
      ...Array.from({ length: 11 }, (_, index) => `warning evidence-missing /claims/${index}`),
      'warning evidence-missing /positions/0',
    ]);
  });

  it('is stricter with a bundled dataset', () => {
    const dataset = sampleDataset({ claims: [unsourced] });
    const severities = [false, true].map((bundled) =>
      checkDataset(dataset, { bundled }).map(({ severity }) => severity),
    );
    expect(severities).toEqual([['warning'], ['error']]);
  });

  it('lists a limited number of issues, errors first, and says that there are more', () => {
    const claims = Array.from({ length: 1500 }, (_, index) => ({ ...unsourced, id: `c-${index}`, coder: 'c1' }));
    const issues = checkDataset(sampleDataset({ claims, positions: [samplePosition({ coder: 'c9' })] }));
    expect(issues).toHaveLength(MAX_CHECK_ISSUES + 1);
    expect(issues[0]?.code).toBe('coder-unknown');
    expect(issues.at(-1)).toMatchObject({ code: 'issues-omitted', severity: 'warning', path: '' });
    expect(issues.at(-1)?.message).toContain('Only the first problems are listed (1000)');
  });

  it('suggests what an unknown id may have meant', () => {
    const [issue] = checkDataset(sampleDataset({ claims: [sampleClaim({ to: ['bordruia'] })] }));
    expect(issue?.message).toBe(
      'Claim "letter-1": "to" names the actor "bordruia", which is not listed. Did you mean "borduria"? Correct the id or add the actor.',
    );
  });
});
