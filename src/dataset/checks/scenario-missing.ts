// Where a source tells of scenarios, a lens picks one of them; a hypothetical claim of none stands in all of them.
// A forecast of a source without scenarios is not in question.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';
import { jsonPointer } from '../../model/issue.js';

export const scenarioMissing = defineCheck({
  code: 'scenario-missing',
  severity: 'warning',
  description: 'In a source that tells of scenarios, a hypothetical claim says to which one it belongs.',
  *find(dataset) {
    const tellers = new Set(
      statements(dataset)
        .filter(({ record }) => record.scenario !== undefined)
        .map(({ record }) => record.evidence?.source),
    );
    for (const [index, { id, modality, scenario, evidence }] of dataset.claims.entries()) {
      if (modality !== 'hypothetical' || scenario !== undefined || !tellers.has(evidence?.source)) continue;
      const message = `Claim "${id}" is hypothetical, but names no scenario, though its source tells of some. Add "scenario", or keep it as a forecast that belongs to none.`;
      yield { path: jsonPointer('claims', index, 'modality'), message };
    }
  },
});
