// A reader's or coder's copy of a text, made ready for many passages to be looked for in it.
import type { NormalisedText } from './normalised-text.js';
import { rejoinWords, type RejoinedText } from './rejoin-words.js';
import { wordStarts } from './words.js';

export interface Copy {
  readonly normalised: NormalisedText;
  /** Where each word begins, in UTF-16 units of the normalised text. */
  readonly wordStarts: readonly number[];
  /** The copy with the words joined that its line ends break; null where there are none. Made on the first call. */
  readonly rejoined: () => RejoinedText | null;
}

export function prepareCopy(normalised: NormalisedText): Copy {
  const starts = wordStarts(normalised.text);
  let rejoined: RejoinedText | null | undefined;
  return {
    normalised,
    wordStarts: starts,
    rejoined: () => (rejoined ??= rejoinWords(normalised, starts)),
  };
}
