// Evidence stands in a section that its source has.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const sectionUnknown = defineCheck({
  code: 'section-unknown',
  severity: 'error',
  description: 'Evidence stands in a section that its source lists.',
  *find(dataset) {
    const sections = new Map(
      dataset.sources.map((source) => [source.id, new Set(source.sections.map(({ id }) => id))]),
    );
    for (const { name, path, record } of statements(dataset)) {
      const { evidence } = record;
      const known = evidence && sections.get(evidence.source);
      if (!evidence || !known || known.has(evidence.section)) continue;
      const message = `${name}: source "${evidence.source}" has no section "${evidence.section}". Correct it, or add the section to the source.`;
      yield { path: `${path}/evidence/section`, message };
    }
  },
});
