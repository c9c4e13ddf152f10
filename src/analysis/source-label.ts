// What a source is called in few words. The full record is for whoever cites it.
import type { SourceId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Source } from '../model/source.js';

type Name = NonNullable<Source['csl']['author']>[number];

function authorName(authors: readonly Name[]): string | undefined {
  const families = authors.map(({ family }) => family).filter((family) => family !== undefined && family !== '');
  if (families.length > 2) return `${families[0]} et al.`;
  return families.length === 0 ? undefined : families.join(' and ');
}

/** The family name of the author, or else the outlet; a collective author only where there is no outlet. */
export function sourceName({ id, csl, outlet }: Source): string {
  const collective = csl.author?.find(({ literal }) => literal !== undefined && literal !== '')?.literal;
  const names = [authorName(csl.author ?? []), outlet?.name, collective, csl.publisher, csl['container-title']];
  return names.find((name) => name !== undefined && name !== '') ?? id;
}

/** The year of issue; null where the record has none. */
export function sourceYear({ csl }: Source): string | null {
  const year = csl.issued?.['date-parts']?.[0]?.[0];
  if (year !== undefined) return String(year);
  return csl.issued?.literal?.match(/\d{4}/)?.[0] ?? null;
}

/** "Quill 2019" */
export function sourceLabel(source: Source): string {
  const year = sourceYear(source);
  return year === null ? sourceName(source) : `${sourceName(source)} ${year}`;
}

const repeated = (labels: ReadonlyMap<SourceId, string>): ReadonlySet<string> => {
  const all = [...labels.values()];
  return new Set(all.filter((label, index) => all.indexOf(label) !== index));
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The letter of the n-th source with the same label, and numbers where letters run out. */
const mark = (label: string, nth: number): string =>
  LETTERS[nth] === undefined || !/\d$/.test(label) ? `${label} (${nth + 1})` : `${label}${LETTERS[nth]}`;

/** The labels of all sources, no two alike: "Quill 2019a", "Quill 2019b". */
export function sourceLabels({ sources }: IndexedDataset): ReadonlyMap<SourceId, string> {
  const labels = new Map([...sources].map(([id, source]) => [id, sourceLabel(source)]));
  const shared = repeated(labels);
  const used = new Map<string, number>();
  return new Map(
    [...labels].map(([id, label]) => {
      const nth = used.get(label) ?? 0;
      used.set(label, nth + 1);
      return [id, shared.has(label) ? mark(label, nth) : label];
    }),
  );
}

/** The names of all sources, without the year where the name alone tells them apart. */
export function sourceNames(data: IndexedDataset): ReadonlyMap<SourceId, string> {
  const names = new Map([...data.sources].map(([id, source]) => [id, sourceName(source)]));
  const shared = repeated(names);
  const labels = sourceLabels(data);
  return new Map([...names].map(([id, name]) => [id, shared.has(name) ? (labels.get(id) ?? name) : name]));
}
