// The stretch of years that a reader sets with pointer or keys on a row of years: from where it began to where it is.
// Pure; what is drawn and asked for is for the element.

export interface Stretch {
  /** Where it began. */
  readonly anchor: number;
  readonly head: number;
}

export const firstOf = ({ anchor, head }: Stretch): number => Math.min(anchor, head);
export const lastOf = ({ anchor, head }: Stretch): number => Math.max(anchor, head);

export const covers = (stretch: Stretch | null, year: number): boolean =>
  stretch !== null && year >= firstOf(stretch) && year <= lastOf(stretch);

/** As the lens has it. */
export function intervalOfYears(stretch: Stretch): string {
  const [first, last] = [firstOf(stretch), lastOf(stretch)].map((year) => String(year).padStart(4, '0'));
  return first === last ? (first ?? '') : `${first}/${last}`;
}

function yearIn(text: string): number | undefined {
  const found = /-?\d{4}/.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}

/** The stretch of an interval of the lens; open ends reach to the last years there are. Null where it names no years. */
export function stretchOf(interval: string, years: readonly number[]): Stretch | null {
  const [from = '', until = from] = interval.split('/');
  const [anchor, head] = [yearIn(from) ?? years[0], yearIn(until) ?? years.at(-1)];
  return anchor === undefined || head === undefined ? null : { anchor, head };
}

/** The year a key leads to; undefined where it leads nowhere. */
export function yearAfter(
  key: string,
  { year, years, isRtl }: { readonly year: number; readonly years: readonly number[]; readonly isRtl: boolean },
): number | undefined {
  const at = years.indexOf(year);
  if (key === 'Home') return years[0];
  if (key === 'End') return years.at(-1);
  if (key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) return years[at + 1];
  return key === (isRtl ? 'ArrowRight' : 'ArrowLeft') ? years[at - 1] : undefined;
}
