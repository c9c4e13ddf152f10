// A story has one origin; sources that derive from each other have none.
import { defineCheck } from '../check.js';
import { findCycles } from '../find-cycles.js';
import { jsonPointer } from '../../model/issue.js';

export const derivedFromCycle = defineCheck({
  code: 'derived-from-cycle',
  severity: 'error',
  description: 'No source is derived from itself, directly or by way of others.',
  *find({ sources }) {
    const origins = new Map(
      sources.flatMap(({ id, derivedFrom }) => (typeof derivedFrom === 'string' ? [[id, derivedFrom]] : [])),
    );
    for (const [id = '', ...others] of findCycles(origins)) {
      const chain = [id, ...others, id].map((member) => `"${member}"`).join(' → ');
      const message = `Source "${id}" is derived from itself: ${chain}. Set "derivedFrom" of the first to tell it to null.`;
      yield {
        path: jsonPointer(
          'sources',
          sources.findIndex((source) => source.id === id),
          'derivedFrom',
        ),
        message,
      };
    }
  },
});
