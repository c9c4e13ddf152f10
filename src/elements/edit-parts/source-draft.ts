// A source while a reader writes it: the few facts a citation needs as text, and back. What else its record holds stays.
import type { SourceId } from '../../model/id.js';
import type { Source } from '../../model/source.js';
import { itemsOf } from './lines.js';

export interface SourceDraft {
  /** Null for one that is new. */
  readonly id: SourceId | null;
  readonly title: string;
  /** One in each line: "Family, Given", or a name in one piece. */
  readonly authors: string;
  readonly outlet: string;
  readonly country: string;
  readonly year: string;
  readonly address: string;
  readonly type: string;
  /** The record as it was, and what is known of its text; null for one that is new. */
  readonly base: Source | null;
}

/** In the words of CSL. */
export const SOURCE_TYPES = [
  'report',
  'article',
  'article-journal',
  'article-newspaper',
  'book',
  'webpage',
  'speech',
  'document',
] as const;

export const NEW_SOURCE: SourceDraft = {
  id: null,
  title: '',
  authors: '',
  outlet: '',
  country: '',
  year: '',
  address: '',
  type: 'report',
  base: null,
};

type Name = NonNullable<Source['csl']['author']>[number];

const nameText = ({ family, given, literal }: Name): string =>
  literal ?? [family, given].filter((part) => part !== undefined && part !== '').join(', ');

function nameOf(line: string): Name {
  const [family = '', given = ''] = line.split(',', 2).map((part) => part.trim());
  return given === '' ? { literal: line } : { family, given };
}

const yearText = ({ csl }: Source): string => {
  const date = csl.issued?.['date-parts']?.[0];
  return date === undefined ? (csl.issued?.literal ?? '') : date.join('-');
};

/** "2021", "2021-10", "2021-10-5"; anything else as it is. */
function issuedOf(text: string): NonNullable<Source['csl']['issued']> {
  if (!/^\d{4}(?:-\d{1,2}){0,2}$/.test(text)) return { literal: text };
  return { 'date-parts': [text.split('-').map(Number)] };
}

export const draftOfSource = (source: Source): SourceDraft => ({
  id: source.id,
  title: source.csl.title ?? '',
  authors: (source.csl.author ?? []).map(nameText).join('\n'),
  outlet: source.outlet?.name ?? '',
  country: source.outlet?.country ?? '',
  year: yearText(source),
  address: source.csl.URL ?? '',
  type: source.csl.type,
  base: source,
});

export function sourceOfDraft(draft: SourceDraft, id: SourceId): Source {
  const { author: _author, title: _title, issued: _issued, URL: _address, ...csl } = draft.base?.csl ?? { type: '' };
  const { outlet: _outlet, ...base } = draft.base ?? { sections: [] };
  const authors = itemsOf(draft.authors).map(nameOf);
  const [title, year, address, outlet, country] = [
    draft.title,
    draft.year,
    draft.address,
    draft.outlet,
    draft.country,
  ].map((text) => text.trim());
  return {
    ...base,
    id,
    csl: {
      ...csl,
      type: draft.type,
      ...(title ? { title } : {}),
      ...(authors.length === 0 ? {} : { author: authors }),
      ...(year ? { issued: issuedOf(year) } : {}),
      ...(address ? { URL: address } : {}),
    },
    ...(outlet ? { outlet: { name: outlet, ...(country ? { country } : {}) } } : {}),
  };
}
