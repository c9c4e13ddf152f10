// A list names nobody twice: a pair would be made twice of one claim. A chain of voices may come back to a voice.
import { defineCheck, type Finding } from '../check.js';
import {
  actorReferencesOfActors,
  actorReferencesOfStatements,
  topicReferences,
  type Reference,
} from '../references.js';

/** The references of one list follow each other, its first with the index 0. */
function* repeated(references: Iterable<Reference>): Iterable<Finding> {
  let seen = new Set<string>();
  for (const { field, id, index, owner, path } of references) {
    if (index === null) continue;
    if (index === 0) seen = new Set();
    if (seen.has(id)) yield { path, message: `${owner}: "${field}" names "${id}" twice. Remove one.` };
    // A voice is compared with the one before it only.
    if (field === 'voice') seen = new Set();
    seen.add(id);
  }
}

export const referenceRepeated = defineCheck({
  code: 'reference-repeated',
  severity: 'error',
  description: 'A list of actors or topics names each only once, and a voice does not follow itself.',
  *find(dataset) {
    yield* repeated(actorReferencesOfActors(dataset));
    yield* repeated(actorReferencesOfStatements(dataset));
    yield* repeated(topicReferences(dataset));
  },
});
