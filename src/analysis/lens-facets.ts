// How many claims each choice of the lens would bring: what a filter shows beside its switches.
// Each key is counted with all other keys as they are, so that a count says what switching on would add.
import type { ActorGraph } from '../model/graph.js';
import type { SourceId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { MODALITIES, RELATION_TYPES, type ActorKind, type Modality, type RelationType } from '../model/vocabulary.js';
import { admitClaims } from './admit-claims.js';
import { buildGraph } from './build-graph.js';
import type { ClaimFacts } from './claim-facts.js';
import { sourceIdOf } from '../model/statement.js';

export interface LensFacets {
  readonly types: ReadonlyMap<RelationType, number>;
  readonly modalities: ReadonlyMap<Modality, number>;
  /** Sources of the dataset, those without a claim too. */
  readonly sources: ReadonlyMap<SourceId, number>;
  /** Drawn actors by kind, were every kind drawn; kinds without any are left out. */
  readonly kinds: ReadonlyMap<ActorKind, number>;
}

function tally<Key>(keys: Iterable<Key>, found: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>([...keys].map((key) => [key, 0]));
  for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** `graph`: built from `data`; its own lens is the one that is counted. */
export function lensFacets(data: IndexedDataset, graph: ActorGraph): LensFacets {
  const { lens } = graph;
  const claims = (change: Partial<Lens>): readonly ClaimFacts[] => admitClaims(data, { ...lens, ...change }).admitted;
  const ofType = claims({ types: RELATION_TYPES }).map(({ claim }) => claim.type);
  const ofModality = claims({ modalities: MODALITIES }).map(({ claim }) => claim.modality);
  const ofSource = claims({ sources: null }).flatMap(({ claim }) => sourceIdOf(claim) ?? []);
  const allKinds = lens.kinds === null ? graph : buildGraph(data, { ...lens, kinds: null });
  return {
    types: tally(RELATION_TYPES, ofType),
    modalities: tally(MODALITIES, ofModality),
    sources: tally(data.sources.keys(), ofSource),
    kinds: tally<ActorKind>(
      [],
      [...allKinds.nodes.values()].map(({ actor }) => actor.kind),
    ),
  };
}
