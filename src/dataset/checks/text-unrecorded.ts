// Without length and hash of the whole text, nobody can tell whether a copy is the edition that was coded.
import { defineCheck } from '../check.js';
import { sourceReferencesOfStatements, idsOf } from '../references.js';
import { jsonPointer } from '../../model/issue.js';

export const textUnrecorded = defineCheck({
  code: 'text-unrecorded',
  severity: 'warning',
  bundledSeverity: 'error',
  description: 'A source that evidence cites records the length and hash of its text.',
  *find(dataset) {
    const cited = idsOf(sourceReferencesOfStatements(dataset));
    for (const [index, { id, text }] of dataset.sources.entries()) {
      if (text !== undefined || !cited.has(id)) continue;
      const message = `Source "${id}" is cited, but has no "text": a copy of it cannot be told from another edition. Add its length and hash.`;
      yield { path: jsonPointer('sources', index), message };
    }
  },
});
