// The words of the sentences and titles made here, in English. Another language is another table of the same shape.
import type { PeriodFilter, Weighting } from '../model/lens.js';
import type { ActorKind, Confidence, Modality, RelationType } from '../model/vocabulary.js';
import type { Layer } from '../model/layer.js';

export interface Share {
  readonly label: string;
  /** Whole per cent; 0 stands for less than one. */
  readonly percent: number;
}

export interface RelationCounts {
  /** Distinct statements that are not denied. */
  readonly statements: number;
  /** All claims; said where every one of them is denied. */
  readonly claims: number;
  readonly sources: number;
}

/** The lists of a lens that let nothing pass when they are empty. */
export type LensList =
  'types' | 'subtypes' | 'modalities' | 'sources' | 'voices' | 'toldBy' | 'seenBy' | 'topics' | 'kinds';

export interface AnalysisWords {
  readonly types: Readonly<Record<RelationType, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  /** In the plural. */
  readonly kinds: Readonly<Record<ActorKind, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly layers: Readonly<Record<Layer, string>>;
  readonly author: string;
  readonly unsourced: string;
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  readonly subtype: (id: string) => string;
  readonly withParts: (actor: string) => string;
  /** The parts of the sentence about a lens. */
  readonly lens: {
    readonly count: (shown: number, total: number) => string;
    readonly telling: (shares: readonly Share[]) => string;
    readonly types: (list: string) => string;
    readonly subtypes: (list: string) => string;
    readonly modalities: (list: string) => string;
    readonly sources: (list: string) => string;
    readonly withoutSources: (list: string) => string;
    readonly voices: (list: string) => string;
    readonly withoutVoices: (list: string) => string;
    readonly toldBy: (list: string) => string;
    readonly seenBy: (list: string) => string;
    readonly topics: (list: string) => string;
    readonly scenario: (name: string) => string;
    readonly period: (filter: PeriodFilter) => string;
    readonly undated: string;
    readonly kinds: (list: string) => string;
    readonly hidden: (list: string) => string;
    readonly apart: string;
    readonly rolledUp: (list: string) => string;
    readonly weights: Readonly<Record<Weighting, string>>;
    readonly balanced: string;
    readonly minClaims: (count: number) => string;
    readonly minSources: (count: number) => string;
    readonly confidence: (least: string) => string;
    readonly missing: (counts: readonly { readonly count: number; readonly modality: string }[]) => string;
    /** What is said of a list that lets nothing pass. */
    readonly none: Readonly<Record<LensList, string>>;
    /** The whole sentence: the count and who tells first, then the rest. */
    readonly sentence: (head: readonly string[], rest: readonly string[]) => string;
  };
  /** Above actors that stand nowhere on a map. */
  readonly nowhere: string;
  readonly relationTitle: (ends: string, type: string, counts: RelationCounts) => string;
  /** `weights`: of edges that are not all alike. */
  readonly projection: (layer: string, directed: boolean, weights: Weighting) => string;
}

const list = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const percent = ({ label, percent: share }: Share): string => `${label} ${share === 0 ? 'under 1' : share} %`;

const titleCounts = ({ statements, claims, sources }: RelationCounts): string => {
  const said =
    statements > 0 ? count(statements, 'statement', 'statements') : `denied in ${count(claims, 'claim', 'claims')}`;
  return sources === 0 ? `${said}, unsourced` : `${said} from ${count(sources, 'source', 'sources')}`;
};

export const ENGLISH: AnalysisWords = {
  types: { alliance: 'alliance', rivalry: 'rivalry', trade: 'trade', threat: 'threat' },
  modalities: {
    asserted: 'asserted',
    attributed: 'attributed',
    perceived: 'perceived',
    advocated: 'advocated',
    hypothetical: 'hypothetical',
    denied: 'denied',
  },
  kinds: {
    state: 'states',
    body: 'bodies',
    bloc: 'blocs',
    'armed-group': 'armed groups',
    population: 'populations',
    movement: 'movements',
    media: 'media',
    'think-tank': 'think tanks',
    company: 'companies',
    person: 'persons',
    group: 'groups',
    construct: 'constructs',
  },
  confidences: { low: 'low', medium: 'medium', high: 'high' },
  layers: {
    all: 'all relations',
    cooperative: 'cooperative relations',
    hostile: 'hostile relations',
    alliance: 'alliance',
    rivalry: 'rivalry',
    trade: 'trade',
    threat: 'threat',
  },
  author: 'the author',
  unsourced: 'unsourced',
  and: (items) => list(items, 'and'),
  or: (items) => list(items, 'or'),
  subtype: (id) => id.replaceAll('-', ' '),
  withParts: (actor) => `${actor} with all its parts`,
  lens: {
    count: (shown, total) => `${shown} of ${count(total, 'claim', 'claims')}`,
    telling: (shares) => `told by ${shares.map(percent).join(', ')}`,
    types: (types) => `only ${types}`,
    subtypes: (subtypes) => `only of the kind ${subtypes}`,
    modalities: (modalities) => `only ${modalities} claims`,
    sources: (sources) => `only from ${sources}`,
    withoutSources: (sources) => `nothing from ${sources}`,
    voices: (voices) => `only in the voice of ${voices}`,
    withoutVoices: (voices) => `nothing in the voice of ${voices}`,
    toldBy: (voices) => `only what is told by ${voices}`,
    seenBy: (voices) => `only what is feared or seen by ${voices}`,
    topics: (topics) => `only about ${topics}`,
    scenario: (name) => `with the scenario ${name}`,
    period: ({ interval, within }) => (within === 'surely' ? `surely within ${interval}` : `possibly in ${interval}`),
    undated: 'undated claims left out',
    kinds: (kinds) => `only ${kinds} drawn`,
    hidden: (actors) => `${actors} hidden`,
    apart: 'parts of actors shown apart',
    rolledUp: (actors) => `rolled up into ${actors} only`,
    weights: {
      statements: 'weighed by statements',
      claims: 'weighed by claims',
      sources: 'weighed by sources',
      none: 'every relation weighs alike',
    },
    balanced: 'every source counts alike',
    minClaims: (number) => `relations of at least ${count(number, 'claim', 'claims')}`,
    minSources: (number) => `relations from at least ${count(number, 'source', 'sources')}`,
    confidence: (least) => `coded with at least ${least} confidence`,
    missing: (counts) =>
      `${list(
        counts.map(({ count: number, modality }) => `${number} ${modality}`),
        'and',
      )} not shown`,
    none: {
      types: 'no relation type is switched on',
      subtypes: 'no subtype is switched on',
      modalities: 'no modality is switched on',
      sources: 'no source is switched on',
      voices: 'no voice is switched on',
      toldBy: 'no voice that tells is switched on',
      seenBy: 'no voice that fears or sees is switched on',
      topics: 'no topic is switched on',
      kinds: 'no kind of actor is switched on',
    },
    sentence: (head, rest) => [head.join(', '), ...rest].join('; '),
  },
  nowhere: 'At no one place',
  relationTitle: (ends, type, counts) => `${ends}: ${type}, ${titleCounts(counts)}`,
  projection: (layer, directed, weights) =>
    `${layer}, ${directed ? 'directed' : 'undirected'}, ${weights === 'none' ? 'all ties alike' : `weighted by ${weights}`}`,
};
