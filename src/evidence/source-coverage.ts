// The shape of a coverage: sections, their paragraphs, and what is named and coded in each.
import type { TextVerdict } from '../model/evidence.js';
import type { ActorId, ClaimId, PositionId, SourceId, TopicId } from '../model/id.js';
import type { Issue } from '../model/issue.js';

export interface ParagraphCoverage {
  /** Counted from 1. */
  readonly paragraph: number;
  /** Those it names, in the order of their first mention. */
  readonly actors: readonly ActorId[];
  readonly topics: readonly TopicId[];
  /** Those whose passage begins in it or runs on into it. */
  readonly claims: readonly ClaimId[];
  readonly positions: readonly PositionId[];
  /** Why it is not coded, where the coder said so. */
  readonly uncoded: string | null;
  /** It names two actors or more, but nothing is coded and no reason given. */
  readonly open: boolean;
}

export interface SectionCoverage {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly ParagraphCoverage[];
}

export interface SourceCoverage {
  readonly source: SourceId;
  readonly text: TextVerdict;
  /** In the order of the text. */
  readonly sections: readonly SectionCoverage[];
  /** The paragraphs still to be coded or noted. */
  readonly open: readonly number[];
  readonly issues: readonly Issue[];
}
