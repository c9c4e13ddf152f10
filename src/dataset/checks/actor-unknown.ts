// Every actor that is named anywhere is listed.
import { defineCheck } from '../check.js';
import { actorReferencesOfActors, actorReferencesOfLayout, actorReferencesOfStatements } from '../references.js';
import { unknownReferences } from '../unknown-references.js';

export const actorUnknown = defineCheck({
  code: 'actor-unknown',
  severity: 'error',
  description: 'Every actor that a claim, a position, an actor or the layout names is listed among the actors.',
  *find(dataset) {
    const known = { noun: 'actor', records: dataset.actors };
    yield* unknownReferences(known, actorReferencesOfActors(dataset));
    yield* unknownReferences(known, actorReferencesOfStatements(dataset));
    yield* unknownReferences(known, actorReferencesOfLayout(dataset));
  },
});
