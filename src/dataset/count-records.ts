// How many records a file holds, counted before anything is checked, so that a file of millions is refused at once.

/** The lists of records of a dataset, in the order of the format. */
export const RECORD_LISTS = ['coders', 'sources', 'actors', 'topics', 'claims', 'positions'] as const;

/** The list under a key of a value not yet validated; empty where there is none. */
export function listUnder(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  const list: unknown = Reflect.get(value, key);
  return Array.isArray(list) ? list : [];
}

/** Coders, sources, sections, actors, topics, claims and positions; 0 for what is no object. */
export function countRecords(value: unknown): number {
  const sections = listUnder(value, 'sources').reduce<number>(
    (sum, source) => sum + listUnder(source, 'sections').length,
    0,
  );
  return RECORD_LISTS.reduce((sum, key) => sum + listUnder(value, key).length, sections);
}
