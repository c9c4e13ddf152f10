// What a reader has marked in a text, or named by its first and last words, as evidence; with the actors and topics it
// names, and what is to be noted of the text. Where this runs is for `run-find-passage.ts`.
import type { TextFacts } from '../../dataset/edits/record-text.js';
import { citePassage } from '../../evidence/cite-passage.js';
import { citeRange } from '../../evidence/cite-range.js';
import type { CitedText } from '../../evidence/evidence-of-run.js';
import { hashPassage } from '../../evidence/hash-passage.js';
import { mentionFinder, type Named } from '../../evidence/mention-finder.js';
import { normaliseText } from '../../evidence/normalise.js';
import type { TextRange } from '../../evidence/normalised-text.js';
import { prepareCopy } from '../../evidence/prepare-copy.js';
import type { Evidence } from '../../model/evidence.js';
import type { ActorId, TopicId } from '../../model/id.js';
import type { Issue } from '../../model/issue.js';

export interface PassageQuestion {
  /** Of the reader's copy, without mark-up. */
  readonly text: string;
  /** Marked, in UTF-16 units of the text; or the first and last words. */
  readonly passage: TextRange | { readonly from: string; readonly to: string };
  readonly cited: CitedText;
  readonly actors: readonly Named[];
  readonly topics: readonly Named[];
}

export interface FoundPassage {
  readonly ok: true;
  readonly evidence: Evidence;
  /** In the order they are first named in it. */
  readonly actors: readonly ActorId[];
  readonly topics: readonly TopicId[];
  readonly facts: TextFacts;
}

export type PassageAnswer = FoundPassage | { readonly ok: false; readonly issue: Issue };

const idsOf = (records: readonly Named[]): readonly string[] => records.map(({ id }) => id);

export function findPassage({ text, passage, cited, actors, topics }: PassageQuestion): PassageAnswer {
  const normalised = normaliseText(text);
  const copy = prepareCopy(normalised);
  const found = 'start' in passage ? citeRange(copy, passage, cited) : citePassage(copy, { ...passage, ...cited });
  if (!found.ok) return found;
  const { original } = found.place;
  const words = normaliseText(text.slice(original.start, original.end)).text;
  return {
    ok: true,
    evidence: found.evidence,
    actors: idsOf(mentionFinder(actors)(words)),
    topics: idsOf(mentionFinder(topics)(words)),
    facts: {
      codePoints: normalised.codePoints,
      sha256: hashPassage(normalised.text),
      paragraphs: normalised.paragraphStarts.length,
    },
  };
}
