// An actor that neither stands in a relation, nor speaks, nor is what such an actor belongs to, is never seen.
import { defineCheck } from '../check.js';
import { actorReferencesOfStatements, idsOf } from '../references.js';
import { jsonPointer } from '../../model/issue.js';

export const actorUnused = defineCheck({
  code: 'actor-unused',
  severity: 'warning',
  description: 'Every actor stands in a claim or position, or another such actor belongs to it.',
  *find(dataset) {
    const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
    const used = idsOf(actorReferencesOfStatements(dataset));
    // A set that grows while it is walked is walked to its end.
    for (const id of used) {
      const actor = actors.get(id);
      if (typeof actor?.partOf === 'string') used.add(actor.partOf);
      for (const place of [...(actor?.basedIn ?? []), ...(actor?.memberOf ?? [])]) used.add(place);
    }
    for (const [index, { id }] of dataset.actors.entries()) {
      if (used.has(id)) continue;
      const message = `Actor "${id}" stands in no claim and no position. Code it, or remove it.`;
      yield { path: jsonPointer('actors', index), message };
    }
  },
});
