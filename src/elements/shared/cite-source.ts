// A source as a plain citation: who, what, where, when, at which address. No citation style of a journal.
import type { CslRecord, Source } from '../../model/source.js';
import type { Words } from '../words/words.js';
import { periodWords } from './period-words.js';
import '../words/en/citations.js';
import '../words/en/periods.js';

export interface CitationStyle {
  readonly words: Words;
  readonly locale: string;
}

type Name = NonNullable<CslRecord['author']>[number];

const nameOf = ({ given, family, literal }: Name): string =>
  literal ?? [given, family].filter((part) => part !== undefined && part !== '').join(' ');

function namesOf(names: readonly Name[] | undefined, { words }: CitationStyle): string | undefined {
  const found = (names ?? []).map(nameOf).filter((name) => name !== '');
  return found.length === 0 ? undefined : words.citations.names(found);
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** The day of issue in words; undefined where the record has none. */
export function issuedWords({ issued }: CslRecord, { words, locale }: CitationStyle): string | undefined {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined) return issued?.literal;
  const rest = [month, day].filter((part) => part !== undefined).map(twoDigits);
  return periodWords([String(year).padStart(4, '0'), ...rest].join('-'), { words: words.periods, locale });
}

/** The parts of the citation, without a full stop at their end. */
export function citeSource({ id, csl, outlet }: Source, style: CitationStyle): string {
  const { citations } = style.words;
  const authors = namesOf(csl.author, style);
  const editors = authors === undefined ? namesOf(csl.editor, style) : undefined;
  const places = [csl['container-title'], csl.publisher, outlet?.name].filter((place) => place !== undefined);
  const parts = [
    authors ?? (editors === undefined ? undefined : citations.editors(editors)),
    csl.title === undefined ? undefined : citations.title(csl.title),
    ...new Set(places.filter((place) => place !== authors)),
    issuedWords(csl, style),
    csl.URL ?? (csl.DOI === undefined ? undefined : `https://doi.org/${csl.DOI}`),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? id : parts.join(', ');
}
