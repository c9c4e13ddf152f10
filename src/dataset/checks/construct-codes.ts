// "The West" is no state, and must never wear the code of one.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const constructCodes = defineCheck({
  code: 'construct-codes',
  severity: 'error',
  description: 'A construct has no codes.',
  *find({ actors }) {
    for (const [index, { id, kind, codes }] of actors.entries()) {
      if (kind !== 'construct' || codes === undefined) continue;
      const message = `Actor "${id}" is a construct, but has codes, as states do. Remove "codes", or correct its kind.`;
      yield { path: jsonPointer('actors', index, 'codes'), message };
    }
  },
});
