// The sixteen event types of PLOVER (Halterman, Bagozzi, Beger, Schrodt and Scarborough 2023, "PLOVER and POLECAT").
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

const EVENTS: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

export const ploverUnknown = defineCheck({
  code: 'plover-unknown',
  severity: 'warning',
  description: 'A PLOVER event is one of the sixteen types of PLOVER.',
  *find({ claims }) {
    for (const [index, { id, plover }] of claims.entries()) {
      if (plover === undefined || EVENTS.has(plover.event)) continue;
      const message = `Claim "${id}": PLOVER has no event "${plover.event}". Use one of ${[...EVENTS].join(', ')}.`;
      yield { path: jsonPointer('claims', index, 'plover', 'event'), message };
    }
  },
});
