// Cited records as BibTeX (Patashnik, O. (1988), BibTeXing), in UTF-8 as biber and modern styles read it.
import type { CslRecord } from '../../model/source.js';
import type { CitedRecord } from './cited-records.js';

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

const LATEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text that LaTeX sets as it stands. */
const escapeLatex = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\{}~^#$%&_]/gu, (sign) => LATEX[sign] ?? `\\${sign}`);

type Name = NonNullable<CslRecord['author']>[number];

/** A body as an author is braced, or BibTeX would take its last word for a family name. */
function nameOf({ given, family, literal }: Name): string {
  if (literal !== undefined) return `{${escapeLatex(literal)}}`;
  return [family, given]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => escapeLatex(part ?? ''))
    .join(', ');
}

const namesOf = (names: readonly Name[] | undefined): string | undefined =>
  names === undefined || names.length === 0 ? undefined : names.map(nameOf).join(' and ');

const plain = (text: string | undefined): string | undefined => (text === undefined ? undefined : escapeLatex(text));

/** Letters, digits and what BibTeX allows in keys. */
const keyOf = (id: string): string => id.replaceAll(/[^\p{L}\p{N}:._-]+/gu, '-');

function entryOf(record: CitedRecord): string {
  const type = TYPES[record.type] ?? 'misc';
  const [year, month, day] = record.issued?.['date-parts']?.[0] ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  const container = plain(record['container-title']);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', namesOf(record.author)],
    ['editor', namesOf(record.editor)],
    ['title', record.title === undefined ? undefined : `{${escapeLatex(record.title)}}`],
    [type === 'article' ? 'journal' : type.startsWith('in') ? 'booktitle' : 'howpublished', container],
    [type === 'techreport' ? 'institution' : 'publisher', plain(record.publisher)],
    ['year', year === undefined ? plain(record.issued?.literal) : String(year)],
    ['date', date.length < 2 ? undefined : date.join('-')],
    ['volume', plain(record.volume)],
    ['number', plain(record.issue)],
    ['pages', plain(record.page)?.replaceAll(/-+/gu, '--')],
    ['doi', plain(record.DOI)],
    ['url', record.URL?.replaceAll(/[{}\\]/gu, encodeURIComponent)],
    ['version', plain(record.version)],
    ['note', plain(record.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}}`],
  );
  return `@${type}{${keyOf(record.id)},\n${lines.join(',\n')}\n}\n`;
}

/** One entry a record, an empty line between them. */
export const writeBibtex = (records: readonly CitedRecord[]): string => records.map(entryOf).join('\n');
