// `partOf` is command or office only. What rolls up along it speaks and acts for the whole, and a people,
// a movement or a state never does.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';
import type { ActorKind } from '../../model/vocabulary.js';

const NEVER_PART: ReadonlySet<ActorKind> = new Set(['state', 'bloc', 'population', 'movement', 'construct']);
const NEVER_WHOLE: ReadonlySet<ActorKind> = new Set(['population', 'group', 'construct']);

export const partOfKind = defineCheck({
  code: 'part-of-kind',
  severity: 'error',
  description:
    'Only what is under command or in office is part of another: no state, bloc, population, movement or construct, and nothing is part of a population, group or construct.',
  *find({ actors }) {
    const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
    for (const [index, { id, kind, partOf }] of actors.entries()) {
      const whole = typeof partOf === 'string' ? kinds.get(partOf) : undefined;
      if (whole === undefined) continue;
      const path = jsonPointer('actors', index, 'partOf');
      if (NEVER_PART.has(kind)) {
        const message = `Actor "${id}" is a ${kind}, which is under nobody's command. Set "partOf" to null; where it lives goes to "basedIn", its bloc to "memberOf".`;
        yield { path, message };
      } else if (NEVER_WHOLE.has(whole)) {
        const message = `Actor "${id}" cannot be part of "${partOf}": a ${whole} commands nobody. Set "partOf" to null, or use "basedIn".`;
        yield { path, message };
      }
    }
  },
});
