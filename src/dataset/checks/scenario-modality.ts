// What holds in a scenario is not told as a fact; a fact told beside a scenario does not belong to it.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const scenarioModality = defineCheck({
  code: 'scenario-modality',
  severity: 'warning',
  bundledSeverity: 'error',
  description: 'What belongs to a scenario is hypothetical, perceived, advocated or denied.',
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      if (record.scenario === undefined || (record.modality !== 'asserted' && record.modality !== 'attributed'))
        continue;
      const message = `${name} belongs to the scenario "${record.scenario}", but is ${record.modality}. Make it hypothetical, or name the scenario in "about" if it is told as a fact.`;
      yield { path: `${path}/modality`, message };
    }
  },
});
