// Command ends at a top; otherwise rolling up would never end.
import { defineCheck } from '../check.js';
import { findCycles } from '../find-cycles.js';
import { jsonPointer } from '../../model/issue.js';

export const partOfCycle = defineCheck({
  code: 'part-of-cycle',
  severity: 'error',
  description: 'No actor is part of itself, directly or by way of others.',
  *find({ actors }) {
    const wholes = new Map(actors.flatMap(({ id, partOf }) => (typeof partOf === 'string' ? [[id, partOf]] : [])));
    for (const [id = '', ...others] of findCycles(wholes)) {
      const chain = [id, ...others, id].map((member) => `"${member}"`).join(' → ');
      const message = `Actor "${id}" is part of itself: ${chain}. Set "partOf" of the one in command to null.`;
      yield {
        path: jsonPointer(
          'actors',
          actors.findIndex((actor) => actor.id === id),
          'partOf',
        ),
        message,
      };
    }
  },
});
