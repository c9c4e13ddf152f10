// A source without claims was not coded, or its claims cite another.
import { defineCheck } from '../check.js';
import { idsOf, sourceReferencesOfSources, sourceReferencesOfStatements } from '../references.js';
import { jsonPointer } from '../../model/issue.js';

export const sourceUnused = defineCheck({
  code: 'source-unused',
  severity: 'warning',
  description: 'Every source is cited by evidence, or another source derives from it.',
  *find(dataset) {
    const used = idsOf(sourceReferencesOfStatements(dataset), sourceReferencesOfSources(dataset));
    for (const [index, { id }] of dataset.sources.entries()) {
      if (used.has(id)) continue;
      const message = `Source "${id}" is cited by no claim and no position. Code it, or remove it.`;
      yield { path: jsonPointer('sources', index), message };
    }
  },
});
