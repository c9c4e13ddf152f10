// The structural balance of what one source or voice tells, or of all together. Loaded on demand.
import { commonEnemies, type CommonEnemies } from '../../analysis/balance/common-enemies.js';
import { frustrationSteps, type Frustration } from '../../analysis/balance/frustration.js';
import { mixedTieSteps, type MixedTieEffect } from '../../analysis/balance/mixed-ties.js';
import { netTies } from '../../analysis/balance/signed-ties.js';
import { countTriads, isStrained, listTriads, type Triad, type TriadKind } from '../../analysis/balance/triads.js';
import { weighTies } from '../../analysis/balance/weigh-ties.js';
import { buildGraph } from '../../analysis/build-graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Lens } from '../../model/lens.js';
import { lensOfTeller } from './tellers.js';

export interface BalanceInput {
  readonly data: IndexedDataset;
  readonly lens: Lens;
  /** Whose telling, as `tellers.ts` writes it. */
  readonly teller: string;
}

/** Plain data, so that a worker can hand it over. */
export interface BalanceAnswer {
  readonly actors: number;
  readonly ties: number;
  readonly cancelled: number;
  readonly triads: Readonly<Record<TriadKind, number>>;
  readonly strained: readonly Triad[];
  readonly enemies: readonly CommonEnemies[];
  readonly frustration: Frustration;
  readonly mixed: readonly MixedTieEffect[];
}

/** Yields now and then, so that whoever runs it can pause or give up. */
export function* balanceSteps({ data, lens, teller }: BalanceInput): Generator<void, BalanceAnswer> {
  const graph = buildGraph(data, lensOfTeller(lens, teller));
  const signed = netTies(weighTies(data, graph, { layer: 'all', weights: lens.weights }));
  const triads = listTriads(signed);
  return {
    actors: signed.actors.length,
    ties: signed.ties.length,
    cancelled: signed.cancelled.length,
    triads: countTriads(triads),
    strained: triads.filter(({ kind }) => isStrained(kind)),
    enemies: commonEnemies(signed),
    frustration: yield* frustrationSteps(signed),
    mixed: yield* mixedTieSteps(signed),
  };
}
