// Every source that is named anywhere is listed.
import { defineCheck } from '../check.js';
import { sourceReferencesOfSources, sourceReferencesOfStatements } from '../references.js';
import { unknownReferences } from '../unknown-references.js';

export const sourceUnknown = defineCheck({
  code: 'source-unknown',
  severity: 'error',
  description: 'Every source that evidence or another source names is listed among the sources.',
  *find(dataset) {
    const known = { noun: 'source', records: dataset.sources };
    yield* unknownReferences(known, sourceReferencesOfSources(dataset));
    yield* unknownReferences(known, sourceReferencesOfStatements(dataset));
  },
});
