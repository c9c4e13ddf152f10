// Holds all claims and positions of one source against a copy of its text.
import type { Dataset } from '../model/dataset.js';
import type { Evidence, TextVerdict, Verdict } from '../model/evidence.js';
import type { SourceId } from '../model/id.js';
import type { Source } from '../model/source.js';
import { citingRecords, type CitingRecord } from './citing-records.js';
import { hashPassage } from './hash-passage.js';
import { locatePassage, type PassageLocation } from './locate-passage.js';
import { keepsParagraphs, sectionsByLandmarks, sectionsByParagraph, type InSection } from './locate-sections.js';
import type { NormalisedText } from './normalised-text.js';
import { prepareCopy } from './prepare-copy.js';
import { verifyPassage, type PassageVerdict } from './verify-passage.js';

export interface VerifiedPassage extends CitingRecord, PassageVerdict {}

export interface SourceVerdict {
  readonly source: SourceId;
  /** `same` where the whole normalised text has the hash of the text that was coded. */
  readonly text: TextVerdict;
  /** Claims, then positions, in the order of the dataset. */
  readonly passages: readonly VerifiedPassage[];
  readonly counts: Readonly<Record<Verdict, number>> & { readonly rejoined: number };
}

/** Whether a copy is the text that was coded; a source without a record of its text is never known to be. */
export const compareText = ({ text }: Source, copy: NormalisedText): TextVerdict =>
  text !== undefined && text.codePoints === copy.codePoints && text.sha256 === hashPassage(copy.text)
    ? 'same'
    : 'edition-differs';

/** The verdict on every passage of a source in a copy of its text. */
export function verifySource(
  dataset: Pick<Dataset, 'claims' | 'positions'>,
  source: Source,
  copy: NormalisedText,
): SourceVerdict {
  const prepared = prepareCopy(copy);
  const records = citingRecords(dataset, source.id);
  const located = records.map(({ evidence }) => ({ evidence, location: locatePassage(prepared, evidence) }));
  const text = compareText(source, copy);
  const inSection = findSections(source, { copy, text, located });
  const passages = records.map(({ kind, id, evidence }, index): VerifiedPassage => {
    const location = located[index]?.location;
    return Object.assign({ kind, id, evidence }, verifyPassage({ copy: prepared, evidence, inSection, location }));
  });
  return { source: source.id, text, passages, counts: countVerdicts(passages) };
}

interface LocatedCopy {
  readonly copy: NormalisedText;
  readonly text: TextVerdict;
  readonly located: readonly { readonly evidence: Evidence; readonly location: PassageLocation }[];
}

/** The same text may still come with other line breaks, as out of a PDF: then its paragraphs say nothing. */
function findSections(source: Source, { copy, text, located }: LocatedCopy): InSection {
  const landmarks = located.flatMap(({ evidence, location }) => {
    const [range, ...others] = location.ranges;
    return range === undefined || others.length > 0 ? [] : [{ evidence, range }];
  });
  return text === 'same' && keepsParagraphs(copy, landmarks)
    ? sectionsByParagraph(copy, source.sections)
    : sectionsByLandmarks(source.sections, landmarks);
}

function countVerdicts(passages: readonly PassageVerdict[]): SourceVerdict['counts'] {
  const count = (verdict: Verdict): number => passages.filter((passage) => passage.verdict === verdict).length;
  return {
    verified: count('verified'),
    moved: count('moved'),
    altered: count('altered'),
    ambiguous: count('ambiguous'),
    missing: count('missing'),
    rejoined: passages.filter(({ rejoined }) => rejoined).length,
  };
}
