// Turns the first and last words of a passage into evidence: where it stands, how long it is, and its hash.
// The passage itself is not kept.
import { ANCHOR_MAX_WORDS, type Evidence } from '../model/evidence.js';
import type { SourceId } from '../model/id.js';
import type { Section } from '../model/source.js';
import { beginning, chooseRun, ending, refuse, type Refusal } from './choose-run.js';
import { findPassages } from './find-passages.js';
import { hashPassage } from './hash-passage.js';
import { n1 } from './normalise.js';
import { paragraphAt } from './paragraphs.js';
import { placeOf, type Place } from './place.js';
import type { Copy } from './prepare-copy.js';
import { sectionOfParagraph } from './sections.js';
import { firstWords, lastWords } from './words.js';

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

export interface CitedPassage {
  readonly ok: true;
  readonly evidence: Evidence;
  readonly place: Place;
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
  if (!run.ok) return run;
  const { text } = copy.normalised;
  const passage = text.slice(run.range.start, run.range.end);
  const evidence: Evidence = {
    source: request.source,
    section: sectionOfParagraph(request.sections, run.paragraph),
    paragraph: run.paragraph,
    first: firstWords(passage, ANCHOR_MAX_WORDS),
    last: lastWords(passage, ANCHOR_MAX_WORDS),
    words: run.words,
    sha256: hashPassage(passage),
  };
  const alike = countAlike(copy, evidence, request.sections);
  if (alike <= 1) return { ok: true, evidence, place: placeOf(copy.normalised, run.range) };
  return refuse(
    'passage-not-unique',
    `Section ${evidence.section} holds ${alike} passages of ${run.words} words from ${beginning(passage)} ` +
      `to ${ending(passage)}. Take more or fewer words.`,
  );
}

/** Number of passages that section, first words, last words and length fit. */
function countAlike(copy: Copy, evidence: Evidence, sections: readonly Section[]): number {
  return findPassages(copy.normalised.text, copy.wordStarts, evidence).filter(
    ({ start }) => sectionOfParagraph(sections, paragraphAt(copy.normalised, start)) === evidence.section,
  ).length;
}
