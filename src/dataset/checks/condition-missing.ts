// Conditional on what? Without that, a reader takes the position for a yes or a no.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const conditionMissing = defineCheck({
  code: 'condition-missing',
  severity: 'warning',
  bundledSeverity: 'error',
  description: 'A conditional position says on what condition.',
  *find({ positions }) {
    for (const [index, { id, position, condition }] of positions.entries()) {
      if (position !== 'conditional' || condition !== undefined) continue;
      const message = `Position "${id}" is conditional, but does not say on what. Add "condition".`;
      yield { path: jsonPointer('positions', index, 'position'), message };
    }
  },
});
