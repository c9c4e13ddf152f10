// Every coder that is named anywhere is listed.
import { defineCheck } from '../check.js';
import { coderReferences } from '../references.js';
import { unknownReferences } from '../unknown-references.js';

export const coderUnknown = defineCheck({
  code: 'coder-unknown',
  severity: 'error',
  description: 'Every coder that a claim or a position names is listed among the coders.',
  find: (dataset) => unknownReferences({ noun: 'coder', records: dataset.coders }, coderReferences(dataset)),
});
