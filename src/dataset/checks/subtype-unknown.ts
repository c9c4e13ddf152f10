// Subtypes outside the codebook carry no sign of their own and no words in the interface.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';
import { RELATION_TYPES, SUBTYPES } from '../../model/vocabulary.js';

const typesOf = (subtype: string) => RELATION_TYPES.filter((type) => SUBTYPES[type].some((known) => known === subtype));

export const subtypeUnknown = defineCheck({
  code: 'subtype-unknown',
  severity: 'warning',
  bundledSeverity: 'error',
  description: 'A subtype is one the codebook has for the type.',
  *find({ claims }) {
    for (const [index, { id, type, subtype }] of claims.entries()) {
      if (subtype === undefined || typesOf(subtype).includes(type)) continue;
      const others = typesOf(subtype);
      const belongs = others.length === 0 ? 'is not in the codebook' : `belongs to ${others.join(' and ')}`;
      const message = `Claim "${id}": the subtype "${subtype}" ${belongs}. Use one of ${type}: ${SUBTYPES[type].join(', ')}.`;
      yield { path: jsonPointer('claims', index, 'subtype'), message };
    }
  },
});
