// Turns the first and last words of a passage into evidence: where it stands, how long it is, and its hash.
// The passage itself is not kept.
import { ANCHOR_MAX_WORDS, PASSAGE_WORDS, type Evidence } from '../model/evidence.js';
import type { SourceId } from '../model/id.js';
import type { Issue } from '../model/issue.js';
import type { Section } from '../model/source.js';
import { findAnchors } from './find-anchors.js';
import { findPassages } from './find-passages.js';
import { hashPassage } from './hash-passage.js';
import { n1 } from './normalise.js';
import type { NormalisedText, TextRange } from './normalised-text.js';
import { paragraphAt } from './paragraphs.js';
import { sectionOfParagraph } from './sections.js';
import { countWords, firstWords, lastWords, wholeWords, wordStarts } from './words.js';

export interface CitationRequest {
  readonly source: SourceId;
  /** The first words of the passage, as many as make it findable; normalised here. */
  readonly from: string;
  /** The last words of the passage. */
  readonly to: string;
  readonly sections: readonly Section[];
  /** The paragraph the passage begins in, where the words alone do not decide. */
  readonly paragraph?: number | undefined;
}

export type Citation =
  | { readonly ok: true; readonly evidence: Evidence; readonly range: TextRange }
  | { readonly ok: false; readonly issue: Issue };

interface Candidate {
  readonly range: TextRange;
  readonly paragraph: number;
  readonly words: number;
}

const refuse = (code: string, message: string): Citation => ({
  ok: false,
  issue: { code, severity: 'error', path: '', message },
});

const shown = (words: string): string => `"${firstWords(words, ANCHOR_MAX_WORDS)}…"`;
const shownEnd = (words: string): string => `"…${lastWords(words, ANCHOR_MAX_WORDS)}"`;

function places(found: readonly Candidate[]): string {
  const numbers = found.map(({ paragraph }) => paragraph);
  return `paragraph${new Set(numbers).size === 1 ? '' : 's'} ${[...new Set(numbers)].join(', ')}`;
}

/** The runs from a first anchor to the next last anchor; of several that end alike the shortest. */
function findRuns(text: NormalisedText, from: string, to: string): readonly Candidate[] {
  const ends = findAnchors(text.text, to);
  const startByEnd = new Map<number, number>();
  let next = 0;
  for (const start of findAnchors(text.text, from)) {
    for (
      let end = ends[next];
      end !== undefined && (end.start < start.start || end.end < start.end);
      end = ends[next]
    ) {
      next += 1;
    }
    const end = ends[next];
    if (end !== undefined) startByEnd.set(end.end, start.start);
  }
  return Array.from(startByEnd, ([end, start]) => {
    const range = wholeWords(text.text, { start, end });
    return {
      range,
      paragraph: paragraphAt(text, range.start),
      words: countWords(text.text.slice(range.start, range.end)),
    };
  });
}

function refuseMissing(text: NormalisedText, from: string, to: string): Citation {
  const starts = findAnchors(text.text, from);
  if (starts.length === 0) {
    return refuse('passage-not-found', `The words ${shown(from)} do not stand in the text. Copy them from the text.`);
  }
  const paragraphs = [...new Set(starts.map(({ start }) => paragraphAt(text, start)))].join(', ');
  return refuse(
    'passage-not-found',
    `The words ${shown(from)} stand in paragraph ${paragraphs}, but ${shownEnd(to)} does not follow them.`,
  );
}

function refuseSize(found: readonly Candidate[], from: string): Citation {
  const [fewest, most] = PASSAGE_WORDS;
  const words = found.map((candidate) => candidate.words);
  const short = words.every((count) => count < fewest);
  return refuse(
    short ? 'passage-too-short' : 'passage-too-long',
    `The passage from ${shown(from)} in ${places(found)} has ${words.join(', ')} words; a passage has ${fewest} to ${most}.`,
  );
}

/** The one run meant, or why it cannot be told. */
function chooseRun(
  text: NormalisedText,
  from: string,
  to: string,
  paragraph: number | undefined,
): Candidate | Citation {
  const all = findRuns(text, from, to);
  if (all.length === 0) return refuseMissing(text, from, to);
  const here = paragraph === undefined ? all : all.filter((candidate) => candidate.paragraph === paragraph);
  if (here.length === 0) {
    return refuse(
      'passage-not-found',
      `The passage from ${shown(from)} begins in ${places(all)}, not in ${paragraph}.`,
    );
  }
  const [fewest, most] = PASSAGE_WORDS;
  const fitting = here.filter(({ words }) => words >= fewest && words <= most);
  const [only, ...others] = fitting;
  if (only === undefined) return refuseSize(here, from);
  if (others.length === 0) return only;
  return refuse(
    'passage-ambiguous',
    `The passage from ${shown(from)} to ${shownEnd(to)} is found ${fitting.length} times, in ${places(fitting)}. Name the paragraph or give more words.`,
  );
}

/**
 * Evidence for the shortest run from `from` to the next `to`, which may lie in a later paragraph; or what is wrong:
 * `passage-empty-anchor`, `passage-not-found`, `passage-ambiguous`, `passage-too-short`, `passage-too-long`,
 * or `passage-not-unique`, where section, first words, last words and length fit another passage as well.
 */
export function citePassage(text: NormalisedText, request: CitationRequest): Citation {
  const from = n1(request.from);
  const to = n1(request.to);
  if (from === '' || to === '')
    return refuse('passage-empty-anchor', 'Give the first and the last words of the passage.');
  const chosen = chooseRun(text, from, to, request.paragraph);
  if ('ok' in chosen) return chosen;
  const { range, paragraph, words } = chosen;
  const passage = text.text.slice(range.start, range.end);
  const section = sectionOfParagraph(request.sections, paragraph);
  const evidence: Evidence = {
    source: request.source,
    section,
    paragraph,
    first: firstWords(passage, ANCHOR_MAX_WORDS),
    last: lastWords(passage, ANCHOR_MAX_WORDS),
    words,
    sha256: hashPassage(passage),
  };
  const alike = findPassages(text, wordStarts(text.text), evidence).filter(
    ({ start }) => sectionOfParagraph(request.sections, paragraphAt(text, start)) === section,
  );
  if (alike.length <= 1) return { ok: true, evidence, range };
  return refuse(
    'passage-not-unique',
    `Section ${section} holds ${alike.length} passages of ${words} words from ${shown(passage)} to ${shownEnd(passage)}. Take more or fewer words.`,
  );
}
