// One side of a comparison as text: `source:rasanah-2021`, `voice:iran+`, `until:2020`, `since:2021`, `lens:types=threat`;
// empty for the present lens. The present lens holds on both sides, for what the side does not say itself.
import type { ActorGraph } from '../model/graph.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Issue } from '../model/issue.js';
import { parseLens } from '../model/lens-grammar.js';
import type { Lens } from '../model/lens.js';
import { checkLens } from './check-lens.js';
import { sourceYear } from './source-label.js';
import { speakersOf } from './speakers.js';

export const SIDE_KINDS = ['source', 'voice', 'until', 'since', 'lens'] as const;
export type SideKind = (typeof SIDE_KINDS)[number];

export interface ComparisonSide {
  /** Null is the present lens. */
  readonly kind: SideKind | null;
  readonly value: string;
}

/** What is written otherwise is the present lens. */
export function parseSide(text: string): ComparisonSide {
  const kind = SIDE_KINDS.find((known) => text.startsWith(`${known}:`)) ?? null;
  return { kind, value: kind === null ? '' : text.slice(kind.length + 1) };
}

export const formatSide = ({ kind, value }: ComparisonSide): string => (kind === null ? '' : `${kind}:${value}`);

/** The lens of a side, and what could not be read of it. */
export function lensOfSide(
  data: IndexedDataset,
  base: Lens,
  { kind, value }: ComparisonSide,
): { readonly lens: Lens; readonly issues: readonly Issue[] } {
  const lensOf = (): Lens => {
    switch (kind) {
      case null:
        return base;
      case 'source':
        return { ...base, sources: [value] };
      case 'voice':
        return { ...base, voices: [value] };
      case 'until':
        return { ...base, period: { interval: `../${value}`, within: 'possibly' }, undated: false };
      case 'since':
        return { ...base, period: { interval: `${value}/..`, within: 'possibly' }, undated: false };
      case 'lens':
        return parseLens(value).lens;
    }
  };
  const lens = lensOf();
  const unread = kind === 'lens' ? parseLens(value).issues : [];
  return { lens, issues: [...unread, ...checkLens(data, lens)] };
}

/** The two sources that say the most; of one source, it and its loudest voice. */
export function usualSides(data: IndexedDataset, graph: ActorGraph): readonly [ComparisonSide, ComparisonSide] {
  const [first, second] = [...graph.counts.bySource]
    .filter(([id]) => data.sources.has(id))
    .toSorted(([, a], [, b]) => b - a);
  const [voice] = speakersOf(data, graph).voices;
  const a: ComparisonSide = first === undefined ? { kind: null, value: '' } : { kind: 'source', value: first[0] };
  if (second !== undefined) return [a, { kind: 'source', value: second[0] }];
  return [a, voice === undefined ? { kind: null, value: '' } : { kind: 'voice', value: voice.actor }];
}

/** The years its sources are of, without doubles, the earliest first. */
export function yearsOf(data: IndexedDataset, graph: ActorGraph): readonly string[] {
  const years = [...graph.counts.bySource.keys()].flatMap((id) => {
    const source = data.sources.get(id);
    return (source === undefined ? null : sourceYear(source)) ?? [];
  });
  return [...new Set(years)].toSorted((a, b) => (a < b ? -1 : 1));
}
