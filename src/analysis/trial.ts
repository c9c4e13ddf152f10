// What can be tried out: a text, a voice or an actor left out, or one scenario switched on; and what is tried at present.
import { isExcluding, bareItem, excludingAlso } from '../model/excluding.js';
import type { ActorGraph } from '../model/graph.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { speakersOf } from './speakers.js';

export const TRIAL_KINDS = ['source', 'voice', 'actor', 'scenario'] as const;
export type TrialKind = (typeof TRIAL_KINDS)[number];

export interface Trial {
  readonly kind: TrialKind;
  /** Of the source, actor or topic. */
  readonly id: string;
}

/** The part of a lens that a trial changes. */
export function trialChange(lens: Lens, { kind, id }: Trial): Partial<Lens> {
  switch (kind) {
    case 'source':
      return { sources: excludingAlso(lens.sources, id) };
    case 'voice':
      return { voices: excludingAlso(lens.voices, id) };
    case 'actor':
      return { hidden: [...lens.hidden, id] };
    case 'scenario':
      return { scenario: id };
  }
}

/** What a graph gives to try: its sources, its voices, the loudest first, its actors, and all scenarios but the present one. */
export function trialsOf(data: IndexedDataset, graph: ActorGraph): readonly Trial[] {
  const { lens } = graph;
  const sources = [...graph.counts.bySource.keys()].filter((id) => data.sources.has(id));
  const scenarios = data.dataset.topics.filter(({ kind, id }) => kind === 'scenario' && id !== lens.scenario);
  return [
    ...sources.map((id): Trial => ({ kind: 'source', id })),
    ...speakersOf(data, graph).voices.map(({ actor }): Trial => ({ kind: 'voice', id: actor })),
    ...[...graph.nodes.keys()].map((id): Trial => ({ kind: 'actor', id })),
    ...scenarios.map(({ id }): Trial => ({ kind: 'scenario', id })),
  ];
}

const newlyExcluded = (before: readonly string[] | null, after: readonly string[] | null): readonly string[] =>
  (after ?? []).filter((item) => isExcluding(item) && before?.includes(item) !== true).map(bareItem);

/** What a lens tries out beyond another one. */
export function trialsBetween(before: Lens, after: Lens): readonly Trial[] {
  return [
    ...newlyExcluded(before.sources, after.sources).map((id): Trial => ({ kind: 'source', id })),
    ...newlyExcluded(before.voices, after.voices).map((id): Trial => ({ kind: 'voice', id })),
    ...after.hidden.filter((id) => !before.hidden.includes(id)).map((id): Trial => ({ kind: 'actor', id })),
    ...(after.scenario === null || after.scenario === before.scenario
      ? []
      : [{ kind: 'scenario' as const, id: after.scenario }]),
  ];
}

/** As a person calls it. */
export function trialName(data: IndexedDataset, sourceNames: ReadonlyMap<string, string>, { kind, id }: Trial): string {
  if (kind === 'source') return sourceNames.get(id) ?? id;
  return (kind === 'scenario' ? data.topics.get(id)?.name : data.actors.get(id)?.name) ?? id;
}
