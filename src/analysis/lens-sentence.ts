// The sentence that says what a lens shows and whose telling it is: every picture, number and export is of a lens.
import type { ActorGraph } from '../model/graph.js';
import { choiceOf } from '../model/excluding.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { AUTHOR_VOICE, DEFAULT_MODALITIES, type Lens } from '../model/lens.js';
import { compareIds } from '../model/relation-id.js';
import { MODALITIES, RELATION_TYPES } from '../model/vocabulary.js';
import { sharePercent } from './share-percent.js';
import { sourceNames } from './source-label.js';
import { ENGLISH, type AnalysisWords } from './words.js';

export interface LensSentencePart {
  /** The lens key it speaks of, or one of the three that every lens may have. */
  readonly about: 'count' | 'telling' | 'missing' | keyof Lens;
  readonly text: string;
}

export interface LensSentence {
  /** The count first, who tells, what is switched on or off, what is missing. */
  readonly parts: readonly LensSentencePart[];
  readonly text: string;
}

interface Context {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  readonly words: AnalysisWords;
}

type Phrases = { readonly [Key in keyof Lens]: (lens: Lens, context: Context) => string | null };

const actorName = (id: string, { data, words }: Context): string => {
  if (id === AUTHOR_VOICE) return words.author;
  if (id.endsWith('+')) return words.withParts(data.actors.get(id.slice(0, -1))?.name ?? id.slice(0, -1));
  return data.actors.get(id)?.name ?? id;
};

/** One phrase of a list of the lens: null where it is open, that nothing is on where it is empty. */
function listed<Item>(
  list: readonly Item[] | null,
  none: string,
  phrase: (items: readonly Item[]) => string,
): string | null {
  if (list === null) return null;
  return list.length === 0 ? none : phrase(list);
}

/** What is included and what is excluded, each in a phrase of its own. */
function chosen(
  items: readonly string[],
  within: (ids: readonly string[]) => string,
  without: (ids: readonly string[]) => string,
): string {
  const { included, excluded } = choiceOf(items);
  return [included && within(included), excluded.length === 0 ? null : without(excluded)]
    .filter((phrase) => phrase !== null)
    .join(', ');
}

const eitherActor = (ids: readonly string[], context: Context): string =>
  context.words.or(ids.map((id) => actorName(id, context)));

const isUsual = (lens: Lens): boolean =>
  lens.modalities.length === DEFAULT_MODALITIES.length &&
  DEFAULT_MODALITIES.every((modality) => lens.modalities.includes(modality));

const inOrder = <T extends string>(order: readonly T[], on: readonly T[]): readonly T[] =>
  order.filter((word) => on.includes(word));

/** What is said of each key; null where it stands as everybody expects. */
const PHRASES: Phrases = {
  types: ({ types }, { words }) => {
    const on = inOrder(RELATION_TYPES, types);
    if (on.length === RELATION_TYPES.length) return null;
    return listed(on, words.lens.none.types, () => words.lens.types(words.and(on.map((type) => words.types[type]))));
  },
  subtypes: ({ subtypes }, { words }) =>
    listed(subtypes, words.lens.none.subtypes, (on) => words.lens.subtypes(words.or(on.map(words.subtype)))),
  modalities: (lens, { words }) =>
    isUsual(lens)
      ? null
      : listed(inOrder(MODALITIES, lens.modalities), words.lens.none.modalities, (on) =>
          words.lens.modalities(words.and(on.map((modality) => words.modalities[modality]))),
        ),
  sources: ({ sources }, { data, words }) =>
    listed(sources, words.lens.none.sources, (items) => {
      const names = sourceNames(data);
      const either = (ids: readonly string[]): string => words.or(ids.map((id) => names.get(id) ?? id));
      return chosen(
        items,
        (on) => words.lens.sources(either(on)),
        (off) => words.lens.withoutSources(either(off)),
      );
    }),
  voices: ({ voices }, context) => {
    const { lens } = context.words;
    return listed(voices, lens.none.voices, (items) =>
      chosen(
        items,
        (on) => lens.voices(eitherActor(on, context)),
        (off) => lens.withoutVoices(eitherActor(off, context)),
      ),
    );
  },
  toldBy: ({ toldBy }, context) => {
    const { lens } = context.words;
    return listed(toldBy, lens.none.toldBy, (on) => lens.toldBy(eitherActor(on, context)));
  },
  seenBy: ({ seenBy }, context) => {
    const { lens } = context.words;
    return listed(seenBy, lens.none.seenBy, (on) => lens.seenBy(eitherActor(on, context)));
  },
  topics: ({ topics }, { data, words }) =>
    listed(topics, words.lens.none.topics, (on) =>
      words.lens.topics(words.or(on.map((id) => data.topics.get(id)?.name ?? id))),
    ),
  scenario: ({ scenario }, { data, words }) =>
    scenario === null ? null : words.lens.scenario(data.topics.get(scenario)?.name ?? scenario),
  period: ({ period }, { words }) => period && words.lens.period(period),
  undated: ({ period, undated }, { words }) => (period === null || undated ? null : words.lens.undated),
  kinds: ({ kinds }, { words }) =>
    listed(kinds, words.lens.none.kinds, (on) => words.lens.kinds(words.and(on.map((kind) => words.kinds[kind])))),
  hidden: ({ hidden }, context) =>
    hidden.length === 0
      ? null
      : context.words.lens.hidden(context.words.and(hidden.map((id) => actorName(id, context)))),
  rollUp: ({ rollUp }, context) => {
    if (rollUp === 'all') return null;
    if (rollUp === 'none' || rollUp.length === 0) return context.words.lens.apart;
    return context.words.lens.rolledUp(context.words.and(rollUp.map((id) => actorName(id, context))));
  },
  weights: ({ weights }, { words }) => (weights === 'statements' ? null : words.lens.weights[weights]),
  balanceSources: ({ balanceSources }, { words }) => (balanceSources ? words.lens.balanced : null),
  minClaims: ({ minClaims }, { words }) => (minClaims > 1 ? words.lens.minClaims(minClaims) : null),
  minSources: ({ minSources }, { words }) => (minSources > 1 ? words.lens.minSources(minSources) : null),
  confidence: ({ confidence }, { words }) =>
    confidence === 'low' ? null : words.lens.confidence(words.confidences[confidence]),
};

const KEYS = Object.keys(PHRASES) as readonly (keyof Lens)[];

/** By their share, the greatest first. */
function tellingPart({ data, graph, words }: Context): readonly LensSentencePart[] {
  const names = sourceNames(data);
  const tellers = [...graph.counts.bySource].toSorted(([a, m], [b, n]) => n - m || compareIds(a, b));
  if (tellers.length === 0) return [];
  const percents = sharePercent(tellers.map(([, claims]) => claims));
  const shares = tellers.map(([id], index) => ({
    label: id === '' ? words.unsourced : (names.get(id) ?? id),
    percent: percents[index] ?? 0,
  }));
  return [{ about: 'telling', text: words.lens.telling(shares) }];
}

function missingPart({ graph, words }: Context): readonly LensSentencePart[] {
  const counts = MODALITIES.map((modality) => ({
    count: graph.counts.missingByModality.get(modality) ?? 0,
    modality: words.modalities[modality],
  })).filter(({ count }) => count > 0);
  return counts.length === 0 ? [] : [{ about: 'missing', text: words.lens.missing(counts) }];
}

/** `graph`: built from `data`; its own lens is the one described. */
export function lensSentence(data: IndexedDataset, graph: ActorGraph, words: AnalysisWords = ENGLISH): LensSentence {
  const context = { data, graph, words };
  const { shownClaims, totalClaims } = graph.counts;
  const count: LensSentencePart = { about: 'count', text: words.lens.count(shownClaims, totalClaims) };
  const head = [count, ...tellingPart(context)];
  const phrases = KEYS.map((key) => ({ about: key, text: PHRASES[key](graph.lens, context) }));
  const said = phrases.flatMap(({ about, text }): LensSentencePart[] => (text === null ? [] : [{ about, text }]));
  const rest = [...said, ...missingPart(context)];
  const texts = (parts: readonly LensSentencePart[]): readonly string[] => parts.map(({ text }) => text);
  return { parts: [...head, ...rest], text: words.lens.sentence(texts(head), texts(rest)) };
}
