// A list names nobody twice: a pair would be made twice of one claim. A chain of voices may come back to a voice.
import { defineCheck } from '../check.js';
import {
  actorReferencesOfActors,
  actorReferencesOfStatements,
  topicReferences,
  type Reference,
} from '../references.js';

const listKey = ({ path, index, id }: Reference): string => `${path.slice(0, -String(index).length)}${id}`;

export const referenceRepeated = defineCheck({
  code: 'reference-repeated',
  severity: 'error',
  description: 'A list of actors or topics names each only once, and a voice does not follow itself.',
  *find(dataset) {
    const seen = new Set<string>();
    let before: Reference | undefined;
    for (const reference of [
      ...actorReferencesOfActors(dataset),
      ...actorReferencesOfStatements(dataset),
      ...topicReferences(dataset),
    ]) {
      const { field, id, index, owner, path } = reference;
      const key = listKey(reference);
      const repeated = field === 'voice' ? before !== undefined && listKey(before) === key : seen.has(key);
      if (index !== null && repeated) yield { path, message: `${owner}: "${field}" names "${id}" twice. Remove one.` };
      if (index !== null) seen.add(key);
      before = reference;
    }
  },
});
