// How much the line index of frustration hangs on ties of which both signs are claimed: each flipped and dropped in turn.
import { frustrationSteps } from './frustration.js';
import type { SignedTie, SignedTies } from './signed-ties.js';

export interface MixedTieEffect {
  readonly tie: SignedTie;
  /** The line index with the lighter sign instead of the heavier one. */
  readonly flipped: number;
  /** The line index without the tie. */
  readonly dropped: number;
}

/** In the order of the ties. Upper bounds where the index itself is one. Yields now and then, as the search for it does. */
export function* mixedTieSteps(signed: SignedTies): Generator<void, readonly MixedTieEffect[]> {
  const effects: MixedTieEffect[] = [];
  for (const tie of signed.ties.filter(({ isMixed }) => isMixed)) {
    const flip: SignedTie = { ...tie, sign: tie.sign > 0 ? -1 : 1 };
    const flipped = yield* frustrationSteps({
      ...signed,
      ties: signed.ties.map((each) => (each === tie ? flip : each)),
    });
    const dropped = yield* frustrationSteps({ ...signed, ties: signed.ties.filter((each) => each !== tie) });
    effects.push({ tie, flipped: flipped.index, dropped: dropped.index });
    yield;
  }
  return effects;
}
