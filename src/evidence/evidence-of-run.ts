// The evidence of a run of a text: where it stands, how long it is, and its hash. It has to lead back to that run alone.
import { ANCHOR_MAX_WORDS, type Evidence } from '../model/evidence.js';
import type { SourceId } from '../model/id.js';
import type { Section } from '../model/source.js';
import { beginning, ending, refuse, type ChosenRun, type Refusal } from './choose-run.js';
import { findPassages } from './find-passages.js';
import { hashPassage } from './hash-passage.js';
import { paragraphAt } from './paragraphs.js';
import { placeOf, type Place } from './place.js';
import type { Copy } from './prepare-copy.js';
import { sectionOfParagraph } from './sections.js';
import { firstWords, lastWords } from './words.js';

/** Whose text it is. */
export interface CitedText {
  readonly source: SourceId;
  /** The sections of the source; without them everything is section `"0"`. */
  readonly sections: readonly Section[];
}

export interface CitedPassage {
  readonly ok: true;
  readonly evidence: Evidence;
  readonly place: Place;
}

/** Refuses as `passage-not-unique` where section, first words, last words and length fit another passage as well. */
export function evidenceOfRun(
  copy: Copy,
  run: Pick<ChosenRun, 'range' | 'paragraph' | 'words'>,
  { source, sections }: CitedText,
): CitedPassage | Refusal {
  const passage = copy.normalised.text.slice(run.range.start, run.range.end);
  const evidence: Evidence = {
    source,
    section: sectionOfParagraph(sections, run.paragraph),
    paragraph: run.paragraph,
    first: firstWords(passage, ANCHOR_MAX_WORDS),
    last: lastWords(passage, ANCHOR_MAX_WORDS),
    words: run.words,
    sha256: hashPassage(passage),
  };
  const alike = countAlike(copy, evidence, sections);
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
