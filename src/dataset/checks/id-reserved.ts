// Some words mean something of their own in a lens; a record of that name could not be told apart from them.
import { defineCheck } from '../check.js';
import { RESERVED_IDS } from '../../model/id.js';
import { jsonPointer } from '../../model/issue.js';

const LISTS = ['coders', 'sources', 'actors', 'topics', 'claims', 'positions'] as const;

export const idReserved = defineCheck({
  code: 'id-reserved',
  severity: 'error',
  description: `No record is called ${[...RESERVED_IDS].map((id) => `"${id}"`).join(', ')}: these words have a meaning in a lens.`,
  *find(dataset) {
    for (const list of LISTS) {
      for (const [index, { id }] of dataset[list].entries()) {
        if (!RESERVED_IDS.has(id)) continue;
        const message = `One of the ${list} is called "${id}", a word that has a meaning in a lens. Choose another id.`;
        yield { path: jsonPointer(list, index, 'id'), message };
      }
    }
  },
});
