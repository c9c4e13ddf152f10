// ISO 3166 and Correlates of War number states; on a ministry the code would raise its state's flag.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const codesKind = defineCheck({
  code: 'codes-kind',
  severity: 'warning',
  description: 'Only states have country codes.',
  *find({ actors }) {
    for (const [index, { id, kind, codes }] of actors.entries()) {
      if (kind === 'state' || kind === 'construct' || codes === undefined) continue;
      const message = `Actor "${id}" is of the kind ${kind}, but has country codes. Leave them to its state, and name that in "partOf" or "basedIn".`;
      yield { path: jsonPointer('actors', index, 'codes'), message };
    }
  },
});
