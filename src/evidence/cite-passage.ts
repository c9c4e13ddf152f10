// Turns the first and last words of a passage into evidence: where it stands, how long it is, and its hash.
// The passage itself is not kept.
import type { SourceId } from '../model/id.js';
import type { Section } from '../model/source.js';
import { chooseRun, refuse, type Refusal } from './choose-run.js';
import { evidenceOfRun, type CitedPassage } from './evidence-of-run.js';
import { n1 } from './normalise.js';
import type { Copy } from './prepare-copy.js';

export interface CitationRequest {
  readonly source: SourceId;
  /** The first words of the passage, as many as make it findable; normalised here. */
  readonly from: string;
  /** The last words of the passage. */
  readonly to: string;
  /** The sections of the source; without them everything is section `"0"`. */
  readonly sections: readonly Section[];
  /** The paragraph the passage begins in, where the words alone do not decide. */
  readonly paragraph?: number | undefined;
}

/**
 * Evidence for the shortest run from `from` to the next `to`, which may lie in a later paragraph; or what is wrong:
 * `passage-empty-anchor`, `passage-not-found`, `passage-ambiguous`, `passage-too-short`, `passage-too-long`,
 * or `passage-not-unique`, where section, first words, last words and length fit another passage as well.
 */
export function citePassage(copy: Copy, request: CitationRequest): CitedPassage | Refusal {
  const from = n1(request.from);
  const to = n1(request.to);
  if (from === '' || to === '') {
    return refuse('passage-empty-anchor', 'Give the first and the last words of the passage.');
  }
  const run = chooseRun(copy.normalised, { from, to, paragraph: request.paragraph });
  return run.ok ? evidenceOfRun(copy, run, request) : run;
}
