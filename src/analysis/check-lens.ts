// Finds the ids of a lens that a dataset does not have: a lens with a slip of the pen must not pass for an empty picture.
// Keys and words of the grammar itself are for `model/lens-grammar.ts`.
import { bareItem } from '../model/excluding.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { jsonPointer, type Issue } from '../model/issue.js';
import { lensKey } from '../model/lens-grammar.js';
import { AUTHOR_VOICE, type Lens } from '../model/lens.js';
import { createSuggest, type Named, type Suggest } from '../model/suggest.js';
import { WITH_PARTS } from './match-voices.js';

/** What the ids under one key of the lens may name. */
interface Namable {
  readonly noun: string;
  /** What is wrong with an id, as a clause about it; null where it is in order. */
  readonly fault: (id: string) => string | null;
  /** What was probably meant by an id at fault. */
  readonly suggest: Suggest;
}

/** Most lenses are in order: the index of what can be meant is made when it is first asked for, once for a key. */
function suggestLazily(records: () => readonly Named[]): Suggest {
  let suggest: Suggest | null = null;
  return (word) => {
    suggest ??= createSuggest(records());
    return suggest(word);
  };
}

const ABSENT = 'which the dataset does not have';

const sources = ({ dataset, sources: known }: IndexedDataset): Namable => ({
  noun: 'source',
  fault: (id) => (known.has(id) ? null : ABSENT),
  suggest: suggestLazily(() =>
    dataset.sources.map(({ id, csl: { title } }) => (title === undefined ? { id } : { id, name: title })),
  ),
});

const topics = ({ dataset, topics: known }: IndexedDataset): Namable => ({
  noun: 'topic',
  fault: (id) => (known.has(id) ? null : ABSENT),
  suggest: suggestLazily(() => dataset.topics),
});

const scenarios = ({ dataset, topics: known }: IndexedDataset): Namable => ({
  noun: 'scenario',
  fault: (id) => {
    const kind = known.get(id)?.kind;
    if (kind === undefined) return ABSENT;
    return kind === 'scenario' ? null : `which is a topic of kind ${kind}`;
  },
  suggest: suggestLazily(() => dataset.topics.filter(({ kind }) => kind === 'scenario')),
});

const actors = ({ dataset, actors: known }: IndexedDataset): Namable => ({
  noun: 'actor',
  fault: (id) => (known.has(id) ? null : ABSENT),
  suggest: suggestLazily(() => dataset.actors),
});

const isWhole = (voice: string): boolean => voice.endsWith(WITH_PARTS);

function voices({ dataset, actors: known }: IndexedDataset): Namable {
  const suggestOne = suggestLazily(() => [{ id: AUTHOR_VOICE }, ...dataset.actors]);
  const suggestWhole = suggestLazily(() =>
    dataset.actors.map((actor) => ({ ...actor, id: `${actor.id}${WITH_PARTS}` })),
  );
  return {
    noun: 'voice',
    fault: (voice) => {
      const id = isWhole(voice) ? voice.slice(0, -WITH_PARTS.length) : voice;
      return id === AUTHOR_VOICE || known.has(id) ? null : ABSENT;
    },
    suggest: (voice) => (isWhole(voice) ? suggestWhole(voice) : suggestOne(voice)),
  };
}

function subtypes({ dataset }: IndexedDataset): Namable {
  const known = new Set(dataset.claims.map(({ subtype }) => subtype).filter((subtype) => subtype !== undefined));
  return {
    noun: 'subtype',
    fault: (id) => (known.has(id) ? null : 'which no claim of the dataset has'),
    suggest: suggestLazily(() => [...known].map((id) => ({ id }))),
  };
}

interface KeyOfIds {
  readonly property: keyof Lens;
  readonly ids: (lens: Lens) => readonly string[];
  readonly namable: (data: IndexedDataset) => Namable;
}

/** In the order of the grammar. */
const KEYS_OF_IDS: readonly KeyOfIds[] = [
  { property: 'subtypes', ids: (lens) => lens.subtypes ?? [], namable: subtypes },
  { property: 'sources', ids: (lens) => lens.sources?.map(bareItem) ?? [], namable: sources },
  { property: 'voices', ids: (lens) => lens.voices?.map(bareItem) ?? [], namable: voices },
  { property: 'toldBy', ids: (lens) => lens.toldBy ?? [], namable: voices },
  { property: 'seenBy', ids: (lens) => lens.seenBy ?? [], namable: voices },
  { property: 'topics', ids: (lens) => lens.topics ?? [], namable: topics },
  { property: 'scenario', ids: ({ scenario }) => (scenario === null ? [] : [scenario]), namable: scenarios },
  { property: 'hidden', ids: ({ hidden }) => hidden, namable: actors },
  { property: 'rollUp', ids: ({ rollUp }) => (typeof rollUp === 'string' ? [] : rollUp), namable: actors },
];

function checkKey({ property, ids, namable }: KeyOfIds, lens: Lens, data: IndexedDataset): readonly Issue[] {
  const named = [...new Set(ids(lens))];
  if (named.length === 0) return [];
  const { noun, fault, suggest } = namable(data);
  const key = lensKey(property);
  return named.flatMap((id): Issue[] => {
    const clause = fault(id);
    if (clause === null) return [];
    const message = `The lens key "${key}" names the ${noun} "${id}", ${clause}.${suggest(id)} Correct the id or leave it out.`;
    return [{ code: 'lens-id-unknown', severity: 'error', path: jsonPointer('lens', key), message }];
  });
}

/** One issue `lens-id-unknown` for each id of the lens that names nothing in the dataset, in the order of the grammar. */
export const checkLens = (data: IndexedDataset, lens: Lens): readonly Issue[] =>
  KEYS_OF_IDS.flatMap((key) => checkKey(key, lens, data));
