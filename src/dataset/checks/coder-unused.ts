// Credit goes to those who coded.
import { defineCheck } from '../check.js';
import { coderReferences, idsOf } from '../references.js';
import { jsonPointer } from '../../model/issue.js';

export const coderUnused = defineCheck({
  code: 'coder-unused',
  severity: 'warning',
  description: 'Every coder coded at least one claim or position.',
  *find(dataset) {
    const used = idsOf(coderReferences(dataset));
    for (const [index, { id }] of dataset.coders.entries()) {
      if (used.has(id)) continue;
      const message = `Coder "${id}" coded no claim and no position. Name it where it did, or remove it.`;
      yield { path: jsonPointer('coders', index), message };
    }
  },
});
