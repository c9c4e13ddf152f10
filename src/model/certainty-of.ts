// How sure a modality looks: one table for the strands of the picture and for the marks of every panel.
import type { Certainty } from './scene.js';
import { MODALITIES, type Modality } from './vocabulary.js';

const CERTAINTIES: Readonly<Record<Modality, Certainty>> = {
  asserted: 'asserted',
  attributed: 'reported',
  perceived: 'reported',
  advocated: 'imagined',
  hypothetical: 'imagined',
  denied: 'denied',
};

export const certaintyOf = (modality: Modality): Certainty => CERTAINTIES[modality];

/** The modalities that look so, from the most to the least certain. */
export const modalitiesOf = (certainty: Certainty): readonly Modality[] =>
  MODALITIES.filter((modality) => CERTAINTIES[modality] === certainty);
