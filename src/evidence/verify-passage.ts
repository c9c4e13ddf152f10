// The verdict on one passage in a copy of its text: whether it stands there, stands elsewhere, was altered or is missing.
import type { Evidence, Verdict } from '../model/evidence.js';
import { findAltered } from './find-altered.js';
import { locatePassage, type PassageLocation } from './locate-passage.js';
import type { InSection } from './locate-sections.js';
import type { TextRange } from './normalised-text.js';
import { placeOf, type Place } from './place.js';
import type { Copy } from './prepare-copy.js';

export interface PassageVerdict {
  readonly verdict: Verdict;
  /** Words that a line end breaks had to be joined to find it. */
  readonly rejoined: boolean;
  /** Where it stands: one place of a passage found or altered, all candidates of an ambiguous one, none of a missing one. */
  readonly places: readonly Place[];
  /** Of an altered passage: what stands in the copy instead, n1-normalised. It is the text's wording: never store it. */
  readonly wording: string | null;
}

export interface PassageQuestion {
  readonly copy: Copy;
  readonly evidence: Evidence;
  /** Where the section of the evidence lies; without it the whole copy counts as its section. */
  readonly inSection?: InSection;
  /** What `locatePassage` said, where it was already asked. */
  readonly location?: PassageLocation | undefined;
}

/**
 * Verified: the hash matches once in its section. Moved: not there, but once elsewhere.
 * Altered: the first or last words stand in the section, but the hash differs. Ambiguous: several places would do.
 */
export function verifyPassage(question: PassageQuestion): PassageVerdict {
  const { copy, evidence } = question;
  const inSection = question.inSection ?? ((): boolean => true);
  const location = question.location ?? locatePassage(copy, evidence);
  const isHere = (offset: number): boolean => inSection(evidence.section, offset);
  const found = location.ranges.length > 0;
  const { verdict, ranges } = found ? judgeMatches(location.ranges, isHere) : judgeAltered(copy, evidence, isHere);
  return {
    verdict,
    rejoined: location.rejoined,
    places: ranges.map((range) => placeOf(copy.normalised, range)),
    wording: verdict === 'altered' ? wordingOf(copy, ranges) : null,
  };
}

interface Judgement {
  readonly verdict: Verdict;
  readonly ranges: readonly TextRange[];
}

function judgeMatches(ranges: readonly TextRange[], isHere: (offset: number) => boolean): Judgement {
  const here = ranges.filter(({ start }) => isHere(start));
  if (here.length === 1) return { verdict: 'verified', ranges: here };
  if (here.length === 0 && ranges.length === 1) return { verdict: 'moved', ranges };
  return { verdict: 'ambiguous', ranges: here.length === 0 ? ranges : here };
}

function judgeAltered(copy: Copy, evidence: Evidence, isHere: (offset: number) => boolean): Judgement {
  const candidates = findAltered(copy, evidence, isHere);
  if (candidates.length === 0) return { verdict: 'missing', ranges: [] };
  return { verdict: candidates.length === 1 ? 'altered' : 'ambiguous', ranges: candidates };
}

const wordingOf = ({ normalised }: Copy, ranges: readonly TextRange[]): string =>
  ranges.map(({ start, end }) => normalised.text.slice(start, end)).join(' ');
