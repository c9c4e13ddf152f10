// Section, first words, last words and length identify one passage of a source, so they have one paragraph and one hash.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';
import type { Evidence } from '../../model/evidence.js';

interface Seen {
  readonly name: string;
  readonly evidence: Evidence;
}

const identity = ({ source, section, first, last, words }: Evidence): string =>
  JSON.stringify([source, section, first, last, words]);

export const passageIdentity = defineCheck({
  code: 'passage-identity',
  severity: 'error',
  description: 'The same section, first and last words and length mean the same passage: one paragraph, one hash.',
  *find(dataset) {
    const passages = new Map<string, Seen>();
    for (const { name, path, record } of statements(dataset)) {
      const { evidence } = record;
      if (evidence === undefined) continue;
      const seen = passages.get(identity(evidence));
      if (seen === undefined) {
        passages.set(identity(evidence), { name, evidence });
        continue;
      }
      for (const field of ['paragraph', 'sha256'] as const) {
        if (seen.evidence[field] === evidence[field]) continue;
        const message = `${name} and ${seen.name} cite the same passage, but with different "${field}". Cite it anew with "actor-atlas cite", or choose other first and last words.`;
        yield { path: `${path}/evidence/${field}`, message };
      }
    }
  },
});
