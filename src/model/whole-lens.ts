// The lens that leaves out as little as a lens can: every claim of every certainty, and nobody rolled up.
import { DEFAULT_LENS, type Lens } from './lens.js';
import { MODALITIES } from './vocabulary.js';

/** Scenarios exclude each other, so that of them only that of `lens` stays; and what it weighs by leaves nothing out. */
export const wholeLens = ({ scenario, weights, balanceSources }: Lens): Lens => ({
  ...DEFAULT_LENS,
  modalities: MODALITIES,
  rollUp: 'none',
  scenario,
  weights,
  balanceSources,
});
