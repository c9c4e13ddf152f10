// How much the line index of frustration hangs on ties of which both signs are claimed: each flipped and dropped in turn.
import { frustrationOf } from './frustration.js';
import type { SignedTie, SignedTies } from './signed-ties.js';

export interface MixedTieEffect {
  readonly tie: SignedTie;
  /** The line index with the lighter sign instead of the heavier one. */
  readonly flipped: number;
  /** The line index without the tie. */
  readonly dropped: number;
}

/** In the order of the ties. Upper bounds where the index itself is one. */
export function mixedTieEffects(signed: SignedTies): readonly MixedTieEffect[] {
  const indexOf = (ties: readonly SignedTie[]): number => frustrationOf({ ...signed, ties }).index;
  return signed.ties
    .filter(({ isMixed }) => isMixed)
    .map((tie) => ({
      tie,
      flipped: indexOf(
        signed.ties.map((each): SignedTie => (each === tie ? { ...tie, sign: tie.sign > 0 ? -1 : 1 } : each)),
      ),
      dropped: indexOf(signed.ties.filter((each) => each !== tie)),
    }));
}
