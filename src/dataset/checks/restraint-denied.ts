// Restraint is a threat that does not take place: coded otherwise, it would count as a threat.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const restraintDenied = defineCheck({
  code: 'restraint-denied',
  severity: 'error',
  description: 'Restraint is a denied threat, never another one.',
  *find({ claims }) {
    for (const [index, { id, type, subtype, modality }] of claims.entries()) {
      if (type !== 'threat' || subtype !== 'restraint' || modality === 'denied') continue;
      const message = `Claim "${id}" is restraint, but ${modality}: it would count as a threat. Make it denied, or choose another subtype.`;
      yield { path: jsonPointer('claims', index, 'modality'), message };
    }
  },
});
