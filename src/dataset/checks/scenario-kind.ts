// A scenario is a topic of that kind; other topics go to `about`.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const scenarioKind = defineCheck({
  code: 'scenario-kind',
  severity: 'error',
  description: 'A scenario is a topic of the kind scenario.',
  *find(dataset) {
    const kinds = new Map(dataset.topics.map(({ id, kind }) => [id, kind]));
    for (const { name, path, record } of statements(dataset)) {
      const kind = kinds.get(record.scenario ?? '');
      if (kind === undefined || kind === 'scenario') continue;
      const message = `${name}: "${record.scenario}" is a topic of the kind ${kind}, no scenario. Name it in "about", or correct its kind.`;
      yield { path: `${path}/scenario`, message };
    }
  },
});
