// Membership is of blocs; command and place have keys of their own.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const memberOfKind = defineCheck({
  code: 'member-of-kind',
  severity: 'error',
  description: 'An actor is a member of blocs only.',
  *find({ actors }) {
    const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
    for (const [index, { id, memberOf = [] }] of actors.entries()) {
      for (const [at, bloc] of memberOf.entries()) {
        const kind = kinds.get(bloc);
        if (kind === undefined || kind === 'bloc') continue;
        const message = `Actor "${id}" is a member of "${bloc}", of the kind ${kind}. Use "partOf" for command, "basedIn" for place, or make "${bloc}" a bloc.`;
        yield { path: jsonPointer('actors', index, 'memberOf', at), message };
      }
    }
  },
});
