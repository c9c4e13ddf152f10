// A code of a public list stands for one actor: data joined by it would otherwise be counted twice.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';
import type { Actor } from '../../model/actor.js';

const codesOf = ({ codes, wikidata }: Actor) =>
  [
    { what: 'ISO code', code: codes?.iso3166, keys: ['codes', 'iso3166'] },
    { what: 'COW number', code: codes?.cow?.replace(/^0+(?=\d)/, ''), keys: ['codes', 'cow'] },
    { what: 'Wikidata id', code: wikidata, keys: ['wikidata'] },
  ].filter(({ code }) => code !== undefined);

export const codeDuplicate = defineCheck({
  code: 'code-duplicate',
  severity: 'error',
  description: 'No two actors share an ISO code, a COW number or a Wikidata id.',
  *find({ actors }) {
    const owners = new Map<string, string>();
    for (const [index, actor] of actors.entries()) {
      for (const { what, code, keys } of codesOf(actor)) {
        const owner = owners.get(`${what} ${code}`);
        if (owner === undefined) {
          owners.set(`${what} ${code}`, actor.id);
          continue;
        }
        const message = `Actor "${actor.id}" has the ${what} ${code}, which "${owner}" has already. Leave it to one of them.`;
        yield { path: jsonPointer('actors', index, ...keys), message };
      }
    }
  },
});
