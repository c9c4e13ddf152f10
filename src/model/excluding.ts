// Lists of a lens in which an item may exclude: `!rasanah-2021` is all but this source.

/** Before an id: everything but it. */
export const WITHOUT = '!';

export const isExcluding = (item: string): boolean => item.startsWith(WITHOUT);

/** The id an item names, whether it includes or excludes. */
export const bareItem = (item: string): string => (isExcluding(item) ? item.slice(WITHOUT.length) : item);

/** A list with one more exclusion. What it includes already stays named: without the only one, nothing is left. */
export const excludingAlso = (items: readonly string[] | null, id: string): readonly string[] => [
  ...(items ?? []),
  `${WITHOUT}${id}`,
];

export interface Choice {
  /** Null where nothing is included by name, so that everything is. */
  readonly included: readonly string[] | null;
  readonly excluded: readonly string[];
}

/** A list that only excludes lets everything else pass; an empty one nothing. */
export function choiceOf(items: readonly string[]): Choice {
  const included = items.filter((item) => !isExcluding(item));
  const excluded = items.filter(isExcluding).map(bareItem);
  return { included: included.length === 0 && excluded.length > 0 ? null : included, excluded };
}

/** Whether an id passes a list; null is open. */
export function passes(items: readonly string[] | null, id: string): boolean {
  if (items === null) return true;
  const { included, excluded } = choiceOf(items);
  return (included === null || included.includes(id)) && !excluded.includes(id);
}
