// Finds references to records that are not there, and what was probably meant.
import { createSuggest } from '../model/suggest.js';
import type { Finding } from './check.js';
import type { Reference } from './references.js';

interface Known {
  /** What the records are called: "actor". */
  readonly noun: string;
  readonly records: Parameters<typeof createSuggest>[0];
}

/** One finding for each reference whose id none of the known records has. */
export function* unknownReferences({ noun, records }: Known, references: Iterable<Reference>): Iterable<Finding> {
  const ids = new Set(records.map(({ id }) => id));
  const suggest = createSuggest(records);
  for (const { id, path, owner, field } of references) {
    if (ids.has(id)) continue;
    const message = `${owner}: "${field}" names the ${noun} "${id}", which is not listed.${suggest(id)} Correct the id or add the ${noun}.`;
    yield { path, message };
  }
}
