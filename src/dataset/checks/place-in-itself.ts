// Nobody is based in himself, nor a member of himself. That nobody is part of himself is for `part-of-cycle`.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const placeInItself = defineCheck({
  code: 'place-in-itself',
  severity: 'error',
  description: 'No actor is based in itself or a member of itself.',
  *find({ actors }) {
    for (const [index, actor] of actors.entries()) {
      for (const field of ['basedIn', 'memberOf'] as const) {
        const at = actor[field]?.indexOf(actor.id) ?? -1;
        if (at < 0) continue;
        const message = `Actor "${actor.id}" names itself in "${field}". Remove it there.`;
        yield { path: jsonPointer('actors', index, field, at), message };
      }
    }
  },
});
