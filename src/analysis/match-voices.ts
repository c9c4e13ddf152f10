// Whether a voice is one of those a lens names: an actor, the author, or an actor with all that is part of it.
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { AUTHOR_VOICE } from '../model/lens.js';
import { partOfChain } from './part-of-chain.js';

/** After an actor id: with everything that is part of it. */
export const WITH_PARTS = '+';

/** A test for single voices; the author of a source is asked for as `author`. */
export function matchVoices(data: IndexedDataset, voices: readonly string[]): (voice: string) => boolean {
  const single = new Set(voices.filter((voice) => !voice.endsWith(WITH_PARTS)));
  const wholes = new Set(voices.filter((voice) => voice.endsWith(WITH_PARTS)).map((voice) => voice.slice(0, -1)));
  return (voice) =>
    single.has(voice) || (wholes.size > 0 && partOfChain(data, voice).some((whole) => wholes.has(whole)));
}

/** The chain of voices as a lens sees it: the author speaks where nobody else does. */
export const voicesOf = (voice: readonly string[]): readonly string[] => (voice.length === 0 ? [AUTHOR_VOICE] : voice);
