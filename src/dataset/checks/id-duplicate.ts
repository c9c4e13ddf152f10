// Ids are unique within their list; those of sections, within their source.
import { defineCheck, type Finding } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

interface Identified {
  readonly id: string;
}

function* duplicates(records: readonly Identified[], what: string, path: string): Iterable<Finding> {
  const seen = new Set<string>();
  for (const [index, { id }] of records.entries()) {
    if (seen.has(id)) {
      const message = `${what} "${id}" is listed more than once. Give each its own id, or remove the copy.`;
      yield { path: `${path}${jsonPointer(index, 'id')}`, message };
    }
    seen.add(id);
  }
}

export const idDuplicate = defineCheck({
  code: 'id-duplicate',
  severity: 'error',
  description: 'Ids are unique within their list; those of sections, within their source.',
  *find({ coders, sources, actors, topics, claims, positions }) {
    yield* duplicates(coders, 'Coder', '/coders');
    yield* duplicates(sources, 'Source', '/sources');
    for (const [index, { id, sections }] of sources.entries()) {
      yield* duplicates(sections, `Source "${id}": section`, jsonPointer('sources', index, 'sections'));
    }
    yield* duplicates(actors, 'Actor', '/actors');
    yield* duplicates(topics, 'Topic', '/topics');
    yield* duplicates(claims, 'Claim', '/claims');
    yield* duplicates(positions, 'Position', '/positions');
  },
});
