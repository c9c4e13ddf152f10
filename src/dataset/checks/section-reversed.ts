// A section ends after it begins.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const sectionReversed = defineCheck({
  code: 'section-reversed',
  severity: 'error',
  description: 'The last paragraph of a section does not come before its first.',
  *find({ sources }) {
    for (const [index, { id, sections }] of sources.entries()) {
      for (const [at, { id: section, paragraphs }] of sections.entries()) {
        if (paragraphs[0] <= paragraphs[1]) continue;
        const message = `Source "${id}": section "${section}" ends at paragraph ${paragraphs[1]}, before its first, ${paragraphs[0]}. Swap the two, or correct them.`;
        yield { path: jsonPointer('sources', index, 'sections', at, 'paragraphs'), message };
      }
    }
  },
});
