// The order of the rows of a ranking. What has no relation stands apart, whatever the order.
import type { RankedActor } from '../../analysis/rank-actors.js';
import type { ActorId } from '../../model/id.js';

export const ORDERS = ['highest', 'lowest', 'name'] as const;
export type Order = (typeof ORDERS)[number];

export interface SortedRanks {
  readonly related: readonly RankedActor[];
  readonly isolated: readonly RankedActor[];
}

interface Sorting {
  readonly order: Order;
  readonly nameOf: (id: ActorId) => string;
  readonly isolated: ReadonlySet<ActorId>;
  readonly locale: string;
}

export function sortRanked(ranked: readonly RankedActor[], { order, nameOf, isolated, locale }: Sorting): SortedRanks {
  const { compare } = new Intl.Collator(locale);
  const byName = (a: RankedActor, b: RankedActor): number => compare(nameOf(a.actor), nameOf(b.actor));
  const orders: Readonly<Record<Order, (a: RankedActor, b: RankedActor) => number>> = {
    highest: (a, b) => a.rank - b.rank || byName(a, b),
    lowest: (a, b) => b.rank - a.rank || byName(a, b),
    name: byName,
  };
  const sorted = ranked.toSorted(orders[order]);
  return {
    related: sorted.filter(({ actor }) => !isolated.has(actor)),
    isolated: sorted.filter(({ actor }) => isolated.has(actor)),
  };
}
