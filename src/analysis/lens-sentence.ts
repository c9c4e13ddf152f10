// The sentence that says what a lens shows and whose telling it is: every picture, number and export is of a lens.
import type { ActorGraph } from '../model/graph.js';
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

const eitherOf = (items: readonly string[], { words }: Context): string =>
  items.length === 0 ? words.lens.nothing : words.or(items);

const eitherActor = (ids: readonly string[], context: Context): string =>
  eitherOf(
    ids.map((id) => actorName(id, context)),
    context,
  );

const sourcesOf = (ids: readonly string[], context: Context): string => {
  const names = sourceNames(context.data);
  return eitherOf(
    ids.map((id) => names.get(id) ?? id),
    context,
  );
};

const isUsual = (lens: Lens): boolean =>
  lens.modalities.length === DEFAULT_MODALITIES.length &&
  DEFAULT_MODALITIES.every((modality) => lens.modalities.includes(modality));

const inOrder = <T extends string>(order: readonly T[], on: readonly T[]): readonly T[] =>
  order.filter((word) => on.includes(word));

/** What is said of each key; null where it stands as everybody expects. */
const PHRASES: Phrases = {
  types: ({ types }, context) => {
    const on = inOrder(RELATION_TYPES, types);
    if (on.length === RELATION_TYPES.length) return null;
    const { words } = context;
    return words.lens.types(on.length === 0 ? words.lens.nothing : words.and(on.map((type) => words.types[type])));
  },
  subtypes: ({ subtypes }, context) =>
    subtypes && context.words.lens.subtypes(eitherOf(subtypes.map(context.words.subtype), context)),
  modalities: (lens, { words }) => {
    if (isUsual(lens)) return null;
    const on = inOrder(MODALITIES, lens.modalities).map((modality) => words.modalities[modality]);
    return words.lens.modalities(on.length === 0 ? words.lens.nothing : words.and(on));
  },
  sources: ({ sources }, context) => sources && context.words.lens.sources(sourcesOf(sources, context)),
  voices: ({ voices }, context) => voices && context.words.lens.voices(eitherActor(voices, context)),
  toldBy: ({ toldBy }, context) => toldBy && context.words.lens.toldBy(eitherActor(toldBy, context)),
  seenBy: ({ seenBy }, context) => seenBy && context.words.lens.seenBy(eitherActor(seenBy, context)),
  topics: ({ topics }, context) => {
    const names = topics?.map((id) => context.data.topics.get(id)?.name ?? id);
    return names === undefined ? null : context.words.lens.topics(eitherOf(names, context));
  },
  scenario: ({ scenario }, { data, words }) =>
    scenario === null ? null : words.lens.scenario(data.topics.get(scenario)?.name ?? scenario),
  period: ({ period }, { words }) => period && words.lens.period(period),
  undated: ({ period, undated }, { words }) => (period === null || undated ? null : words.lens.undated),
  kinds: ({ kinds }, { words }) =>
    kinds &&
    words.lens.kinds(kinds.length === 0 ? words.lens.nothing : words.and(kinds.map((kind) => words.kinds[kind]))),
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
