// Counts in words, by the plural rules of a language.

export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

const rules = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** "1 claim", "1,204 claims". */
export const countOf = (count: number, { one, other }: PluralForms): string =>
  `${numbers.format(count)} ${rules.select(count) === 'one' ? one : other}`;
