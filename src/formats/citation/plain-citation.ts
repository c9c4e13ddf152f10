// Cited records as a sentence to paste, the cited part first.
import type { CslRecord } from '../../model/source.js';
import type { CitedRecord } from './cited-records.js';

type Name = NonNullable<CslRecord['author']>[number];

const nameOf = ({ given, family, literal }: Name): string =>
  literal ?? [given, family].filter((part) => part !== undefined && part !== '').join(' ');

const dateOf = ({ issued }: CslRecord): string | undefined =>
  issued?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('-') ?? issued?.literal;

function citationOf(record: CitedRecord): string {
  const authors = (record.author ?? []).map(nameOf).filter((name) => name !== '');
  return `${[
    authors.join(', '),
    record.title === undefined ? '' : `“${record.title}”`,
    record['container-title'] ?? '',
    record.publisher ?? '',
    dateOf(record) ?? '',
    record.version === undefined ? '' : `version ${record.version}`,
    record.URL ?? (record.DOI === undefined ? '' : `https://doi.org/${record.DOI}`),
  ]
    .filter((part) => part !== '')
    .join(', ')}.`;
}

export const writePlainCitation = (records: readonly CitedRecord[]): string => {
  const [cited, ...sources] = records.map(citationOf);
  const rests = sources.length === 0 ? '' : ` Rests on: ${sources.join(' ')}`;
  return `${cited ?? ''}${rests}\n`;
};
