// A direction needs two sides.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const pairDirection = defineCheck({
  code: 'pair-direction',
  severity: 'error',
  description: 'A directed claim names whom it touches.',
  *find({ claims }) {
    for (const [index, { id, from, to, directed }] of claims.entries()) {
      if (!directed || to.length > 0 || from.length < 2) continue;
      const message = `Claim "${id}" is directed, but all its actors stand in "from". Name whom it touches in "to", or set "directed" to false.`;
      yield { path: jsonPointer('claims', index, 'directed'), message };
    }
  },
});
