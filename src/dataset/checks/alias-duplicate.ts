// A name stands for one record: search would otherwise find two, and a coder take one for the other.
import { defineCheck, type Finding } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

function* duplicates(records: readonly Named[], list: string, what: string): Iterable<Finding> {
  const owners = new Map<string, string>();
  for (const [index, { id, name, aliases = [] }] of records.entries()) {
    for (const [at, text] of [name, ...aliases].entries()) {
      const key = text.normalize('NFKC').toLowerCase().trim();
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, id);
      const path = at === 0 ? jsonPointer(list, index, 'name') : jsonPointer(list, index, 'aliases', at - 1);
      if (owner === id) yield { path, message: `${what} "${id}" has the name "${text}" twice. Remove one.` };
      else if (owner !== undefined) {
        yield {
          path,
          message: `${what} "${id}" has the name "${text}", which "${owner}" has too. Leave it to one of them.`,
        };
      }
    }
  }
}

export const aliasDuplicate = defineCheck({
  code: 'alias-duplicate',
  severity: 'warning',
  description: 'No two actors, and no two topics, share a name or an alias.',
  *find({ actors, topics }) {
    yield* duplicates(actors, 'actors', 'Actor');
    yield* duplicates(topics, 'topics', 'Topic');
  },
});
