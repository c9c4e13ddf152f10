// Turns a part of a text that somebody has marked into evidence: grown to whole words, and of the size of a passage.
import { PASSAGE_WORDS } from '../model/evidence.js';
import { refuse, type Refusal } from './choose-run.js';
import { evidenceOfRun, type CitedPassage, type CitedText } from './evidence-of-run.js';
import { normalisedRange, type TextRange } from './normalised-text.js';
import { paragraphAt } from './paragraphs.js';
import type { Copy } from './prepare-copy.js';
import { countWords, wholeWords } from './words.js';

/** Without the spaces at either end. */
function trimmed(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  while (from < to && text.charAt(from) === ' ') from += 1;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  return { start: from, end: to };
}

/**
 * `range`: in UTF-16 units of the text as it was given. Refused are `passage-empty`, `passage-too-short`,
 * `passage-too-long`, and `passage-not-unique`.
 */
export function citeRange(copy: Copy, range: TextRange, cited: CitedText): CitedPassage | Refusal {
  const { text } = copy.normalised;
  const marked = trimmed(text, normalisedRange(copy.normalised, range));
  if (marked.start === marked.end) return refuse('passage-empty', 'Mark the words of the passage in the text.');
  const whole = wholeWords(text, marked);
  const words = countWords(text.slice(whole.start, whole.end));
  const [fewest, most] = PASSAGE_WORDS;
  if (words < fewest || words > most) {
    const code = words < fewest ? 'passage-too-short' : 'passage-too-long';
    return refuse(code, `${words === 1 ? 'One word is' : `${words} words are`} marked. Mark ${fewest} to ${most}.`);
  }
  return evidenceOfRun(copy, { range: whole, paragraph: paragraphAt(copy.normalised, whole.start), words }, cited);
}
