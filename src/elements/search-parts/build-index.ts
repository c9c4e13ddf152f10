// The index of a dataset, made by MiniSearch in slices that leave the page time to answer. A chunk of its own.
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import { foldWords } from './fold-words.js';
import { rankCandidates } from './rank-candidates.js';
import { searchEntries, type SearchEntry } from './search-entries.js';
import { isNothing, NO_FINDINGS, type Findings, type Found, type FoundKind, type SearchIndex } from './search-index.js';

/** So many labels are indexed at once: a few milliseconds. */
const SLICE = 200;

/** A beginning shorter than this finds whole words only: almost every summary has a word that begins with "a". */
const LEAST_BEGINNING: Readonly<Record<FoundKind, number>> = { actors: 1, topics: 1, claims: 3 };

/** How many letters may be left off the end of the last word, and how many must stay. */
const MOST_CUT = 2;
const LEAST_LEFT = 4;

interface Attempt {
  readonly terms: readonly string[];
  readonly combineWith: 'AND' | 'OR';
  /** How many letters of a word may be wrong at most. */
  readonly typos: 0 | 1 | 2;
}

const termsOf = (text: string): string[] => foldWords(text).map(({ term }) => term);

/** Folded when it is first asked for: within the slices. */
class Label {
  #folded: string | null = null;

  constructor(
    /** Place among the labels of its kind. */
    readonly id: number,
    readonly entry: SearchEntry,
  ) {}

  get folded(): string {
    this.#folded ??= termsOf(this.entry.label).join(' ');
    return this.#folded;
  }
}

type KindIndex = (attempt: Attempt) => readonly Found[];

const splitFolded = (text: string): string[] => text.split(' ').filter((term) => term !== '');

/** None in a word so short that everything is similar to it. */
const typosIn = (term: string): number => (term.length < 3 ? 0 : term.length < 6 ? 1 : 2);

const optionsOf = (kind: FoundKind, { combineWith, typos }: Attempt): SearchOptions => ({
  combineWith,
  prefix: (term) => term.length >= LEAST_BEGINNING[kind],
  fuzzy: (term) => Math.min(typos, typosIn(term)) || false,
});

/** As typed; then with one typo in a word, with two; then with the end of the last word left off; then any of the words. */
function* attemptsFor(terms: readonly string[]): Generator<Attempt> {
  for (const typos of [0, 1, 2] as const) yield { terms, combineWith: 'AND', typos };
  const last = terms.at(-1) ?? '';
  for (let cut = 1; cut <= MOST_CUT && last.length - cut >= LEAST_LEFT; cut += 1) {
    yield { terms: [...terms.slice(0, -1), last.slice(0, -cut)], combineWith: 'AND', typos: 2 };
  }
  if (terms.length > 1) yield { terms, combineWith: 'OR', typos: 2 };
}

async function indexKind(kind: FoundKind, entries: readonly SearchEntry[]): Promise<KindIndex> {
  const labels = entries.map((entry, id) => new Label(id, entry));
  const index = new MiniSearch<Label>({ fields: ['folded'], tokenize: splitFolded, processTerm: (term) => term });
  await index.addAllAsync(labels, { chunkSize: SLICE });
  return (attempt) => {
    const folded = attempt.terms.join(' ');
    const candidates = index.search(folded, optionsOf(kind, attempt)).flatMap(({ id, score, queryTerms, terms }) => {
      const label = labels[Number(id)];
      if (label === undefined) return [];
      return [{ entry: label.entry, folded: label.folded, score, sought: { queryTerms, terms } }];
    });
    return rankCandidates(candidates, { folded, isFuzzy: attempt.typos > 0 }).map(({ entry, sought }) => ({
      kind,
      id: entry.id,
      label: entry.label,
      mentions: entry.mentions,
      sought,
    }));
  };
}

export async function buildIndex(data: IndexedDataset): Promise<SearchIndex> {
  const entries = searchEntries(data);
  const [actors, topics, claims] = await Promise.all([
    indexKind('actors', entries.actors),
    indexKind('topics', entries.topics),
    indexKind('claims', entries.claims),
  ]);
  return {
    find(query: string): Findings {
      const terms = termsOf(query);
      if (terms.length === 0) return NO_FINDINGS;
      for (const attempt of attemptsFor(terms)) {
        const findings = { actors: actors(attempt), topics: topics(attempt), claims: claims(attempt) };
        if (!isNothing(findings)) return findings;
      }
      return NO_FINDINGS;
    },
  };
}
