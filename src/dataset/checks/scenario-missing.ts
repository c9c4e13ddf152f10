// A lens admits hypothetical claims only with their scenario: without one, a claim can never be seen.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const scenarioMissing = defineCheck({
  code: 'scenario-missing',
  severity: 'warning',
  description: 'A hypothetical claim says to which scenario it belongs.',
  *find({ claims }) {
    for (const [index, { id, modality, scenario }] of claims.entries()) {
      if (modality !== 'hypothetical' || scenario !== undefined) continue;
      const message = `Claim "${id}" is hypothetical, but belongs to no scenario, so that no lens shows it. Add "scenario", with a topic of that kind.`;
      yield { path: jsonPointer('claims', index, 'modality'), message };
    }
  },
});
