// A paragraph lies in one section only, so that every passage has one place.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const sectionOverlap = defineCheck({
  code: 'section-overlap',
  severity: 'error',
  description: 'No paragraph lies in two sections of a source.',
  *find({ sources }) {
    for (const [index, { id, sections }] of sources.entries()) {
      const ordered = [...sections.entries()]
        .map(([at, { id: section, paragraphs }]) => ({ at, section, first: paragraphs[0], last: paragraphs[1] }))
        .filter(({ first, last }) => first <= last)
        .toSorted((a, b) => a.first - b.first || a.at - b.at);
      let before = ordered[0];
      for (const current of ordered.slice(1)) {
        if (before !== undefined && current.first <= before.last) {
          const message = `Source "${id}": sections "${before.section}" and "${current.section}" share paragraph ${current.first}. Let each end before the next begins.`;
          yield { path: jsonPointer('sources', index, 'sections', current.at, 'paragraphs'), message };
        }
        if (before === undefined || current.last > before.last) before = current;
      }
    }
  },
});
