// Chooses the one run of a text that is meant by first and last words, or says in a sentence why it cannot be told.
import { ANCHOR_MAX_WORDS, PASSAGE_WORDS } from '../model/evidence.js';
import type { Issue } from '../model/issue.js';
import { findAnchors } from './find-anchors.js';
import { findRuns } from './find-runs.js';
import type { NormalisedText, TextRange } from './normalised-text.js';
import { paragraphAt } from './paragraphs.js';
import { countWords, firstWords, lastWords, wholeWords } from './words.js';

/** What is asked for: n1-normalised first and last words, and the paragraph the run begins in, where it is known. */
export interface RunRequest {
  readonly from: string;
  readonly to: string;
  readonly paragraph: number | undefined;
}

export interface ChosenRun {
  readonly ok: true;
  /** In UTF-16 units of the normalised text, grown to whole words. */
  readonly range: TextRange;
  readonly paragraph: number;
  readonly words: number;
}

export interface Refusal {
  readonly ok: false;
  readonly issue: Issue;
}

export const refuse = (code: string, message: string): Refusal => ({
  ok: false,
  issue: { code, severity: 'error', path: '', message },
});

export const beginning = (words: string): string => `"${firstWords(words, ANCHOR_MAX_WORDS)} …"`;
export const ending = (words: string): string => `"… ${lastWords(words, ANCHOR_MAX_WORDS)}"`;

function paragraphList(numbers: readonly number[]): string {
  const distinct = [...new Set(numbers)];
  return `paragraph${distinct.length === 1 ? '' : 's'} ${distinct.join(', ')}`;
}

const whereAll = (runs: readonly ChosenRun[]): string => paragraphList(runs.map(({ paragraph }) => paragraph));

function runsOf(text: NormalisedText, { from, to }: RunRequest): readonly ChosenRun[] {
  return findRuns(text.text, from, to).map((run) => {
    const range = wholeWords(text.text, run);
    const words = countWords(text.text.slice(range.start, range.end));
    return { ok: true, range, paragraph: paragraphAt(text, range.start), words };
  });
}

function refuseUnknown(text: NormalisedText, { from, to }: RunRequest): Refusal {
  const starts = findAnchors(text.text, from);
  if (starts.length === 0) {
    return refuse('passage-not-found', `${beginning(from)} does not stand in the text. Copy whole words from it.`);
  }
  const where = paragraphList(starts.map(({ start }) => paragraphAt(text, start)));
  return refuse(
    'passage-not-found',
    `${beginning(from)} stands in ${where}, but ${ending(to)} does not follow. Copy whole words from the text.`,
  );
}

function refuseSize(runs: readonly ChosenRun[], { from }: RunRequest): Refusal {
  const [fewest, most] = PASSAGE_WORDS;
  const counts = runs.map(({ words }) => words).join(', ');
  const isShort = runs.every(({ words }) => words < fewest);
  return refuse(
    isShort ? 'passage-too-short' : 'passage-too-long',
    `The passage from ${beginning(from)} in ${whereAll(runs)} has ${counts} words. Take ${fewest} to ${most}.`,
  );
}

/** The only run between the anchors that has the size of a passage, in the paragraph asked for. */
export function chooseRun(text: NormalisedText, request: RunRequest): ChosenRun | Refusal {
  const { from, to, paragraph } = request;
  const runs = runsOf(text, request);
  if (runs.length === 0) return refuseUnknown(text, request);
  const here = paragraph === undefined ? runs : runs.filter((run) => run.paragraph === paragraph);
  if (here.length === 0) {
    const where = whereAll(runs);
    return refuse('passage-not-found', `The passage from ${beginning(from)} begins in ${where}, not in ${paragraph}.`);
  }
  const [fewest, most] = PASSAGE_WORDS;
  const fitting = here.filter(({ words }) => words >= fewest && words <= most);
  const [only, ...others] = fitting;
  if (only === undefined) return refuseSize(here, request);
  if (others.length === 0) return only;
  return refuse(
    'passage-ambiguous',
    `${beginning(from)} to ${ending(to)} is found ${fitting.length} times, in ${whereAll(fitting)}. ` +
      'Name the paragraph or give more words.',
  );
}
