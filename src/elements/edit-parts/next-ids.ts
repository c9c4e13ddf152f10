// Ids for records that a reader adds: of actors, topics and sources from their names, of claims by number.
import type { Dataset } from '../../model/dataset.js';
import { IdMaker } from '../../formats/import/make-ids.js';

/** An id that no record of the list has. */
export function idOfName(name: string, taken: Iterable<string>, otherwise: string): string {
  const maker = new IdMaker();
  maker.reserve(taken);
  return maker.ofName(name, otherwise);
}

/** `stem-014` after `stem-013`, whatever has been removed in between. */
export function nextClaimId({ claims }: Pick<Dataset, 'claims'>, stem: string): string {
  const numbers = claims.flatMap(({ id }) =>
    id.startsWith(`${stem}-`) && /^\d+$/.test(id.slice(stem.length + 1)) ? [Number(id.slice(stem.length + 1))] : [],
  );
  return `${stem}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}
