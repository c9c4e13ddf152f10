// Triads: three actors who all stand in signed ties with each other, and whether their signs agree.
// Cartwright, D., Harary, F. (1956), Structural balance: a generalization of Heider's theory. Psychological Review 63,
// 277–293: a triangle is balanced where the product of its three signs is positive.
import type { ActorId } from '../../model/id.js';
import type { SignedTie, SignedTies } from './signed-ties.js';

/** By number of hostile ties; `++-` and `---` are strained. */
export const TRIAD_KINDS = ['+++', '++-', '+--', '---'] as const;
export type TriadKind = (typeof TRIAD_KINDS)[number];

export const isStrained = (kind: TriadKind): boolean => kind === '++-' || kind === '---';

export interface Triad {
  readonly kind: TriadKind;
  /** Sorted by id. */
  readonly actors: readonly [ActorId, ActorId, ActorId];
  /** Between the first and second, first and third, second and third. */
  readonly ties: readonly [SignedTie, SignedTie, SignedTie];
}

function kindOf(ties: readonly SignedTie[]): TriadKind {
  const hostile = ties.filter(({ sign }) => sign < 0).length;
  return TRIAD_KINDS[hostile] ?? '---';
}

/** Every triangle once, in the order of its actors. */
export function listTriads({ actors, ties }: SignedTies): readonly Triad[] {
  const later = new Map<ActorId, Map<ActorId, SignedTie>>(actors.map((actor) => [actor, new Map()]));
  for (const tie of ties) later.get(tie.actors[0])?.set(tie.actors[1], tie);
  const triads: Triad[] = [];
  for (const [first, ofFirst] of later) {
    for (const [second, one] of ofFirst) {
      for (const [third, three] of later.get(second) ?? []) {
        const two = ofFirst.get(third);
        if (two === undefined) continue;
        triads.push({ kind: kindOf([one, two, three]), actors: [first, second, third], ties: [one, two, three] });
      }
    }
  }
  return triads;
}

export function countTriads(triads: readonly Triad[]): Readonly<Record<TriadKind, number>> {
  const counts = { '+++': 0, '++-': 0, '+--': 0, '---': 0 };
  for (const { kind } of triads) counts[kind] += 1;
  return counts;
}
