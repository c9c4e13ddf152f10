// The positions that a lens lets through: by source, voice, certainty and topic, as it does with claims.
import { choiceOf, passes } from '../model/excluding.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import type { Position } from '../model/position.js';
import { sourceIdOf } from '../model/statement.js';
import { CONFIDENCES } from '../model/vocabulary.js';
import { matchVoices, voicesOf } from './match-voices.js';

/** In the order of the dataset. Types, kinds and periods of the lens do not ask for positions. */
export function positionsUnder(data: IndexedDataset, lens: Lens): readonly Position[] {
  const { included, excluded } = choiceOf(lens.voices ?? []);
  const speaks = lens.voices === null || included === null ? null : matchVoices(data, included);
  const isOut = matchVoices(data, excluded);
  const least = CONFIDENCES.indexOf(lens.confidence);
  return data.dataset.positions.filter((position) => {
    const chain = voicesOf(position.voice);
    return (
      passes(lens.sources, sourceIdOf(position) ?? '') &&
      (speaks === null || chain.some(speaks)) &&
      !chain.some(isOut) &&
      lens.modalities.includes(position.modality) &&
      passes(lens.topics, position.topic) &&
      CONFIDENCES.indexOf(position.confidence) >= least
    );
  });
}
