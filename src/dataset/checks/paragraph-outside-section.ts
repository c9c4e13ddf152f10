// A passage begins in a paragraph of its section; it may run on into the next.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const paragraphOutsideSection = defineCheck({
  code: 'paragraph-outside-section',
  severity: 'error',
  description: 'The paragraph of evidence lies within its section.',
  *find(dataset) {
    const ranges = new Map(
      dataset.sources.map(({ id, sections }) => [
        id,
        new Map(sections.map((section) => [section.id, section.paragraphs])),
      ]),
    );
    for (const { name, path, record } of statements(dataset)) {
      const { evidence } = record;
      const range = evidence && ranges.get(evidence.source)?.get(evidence.section);
      if (!evidence || !range || range[0] > range[1]) continue;
      if (evidence.paragraph >= range[0] && evidence.paragraph <= range[1]) continue;
      const message = `${name}: paragraph ${evidence.paragraph} is not in section "${evidence.section}" of source "${evidence.source}", which has ${range[0]} to ${range[1]}. Correct the paragraph or the section.`;
      yield { path: `${path}/evidence/paragraph`, message };
    }
  },
});
