// What every part of the reader needs: the data, the source that is read, the copy of its text, and the reader's acts.
import type { VerifiedPassage } from '../../evidence/verify-source.js';
import type { Verdict } from '../../model/evidence.js';
import type { ClaimId, SourceId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Source } from '../../model/source.js';
import type { Statement } from '../shared/cite-claim.js';
import type { GivenText } from '../texts/check-texts.js';
import type { ReaderCopy, ReaderTexts } from '../texts/reader-texts.js';
import type { Words } from '../words/words.js';
import type { MarkedPassage } from './marked-passage.js';
import type { Passage } from './passages.js';

export type ReaderMode = 'text' | 'claims';

/** A passage by its first and last words. */
export interface NamedPassage {
  readonly from: string;
  readonly to: string;
}

export interface ReaderActs {
  readonly chooseSource: (source: SourceId) => void;
  readonly give: (files: readonly GivenText[]) => void;
  readonly keep: (keeps: boolean) => void;
  readonly remove: () => void;
  readonly report: () => void;
  readonly setMode: (mode: ReaderMode) => void;
  readonly filter: (verdict: Verdict | null) => void;
  readonly toSection: (section: string) => void;
  /** Selects what a claim or position is about, in all views. */
  readonly select: (statement: Statement) => void;
  /** The same, and shows the graph. Null where there is no graph to show. */
  readonly toGraph: ((statement: Statement) => void) | null;
  /** Goes to the passage of a record in the text. */
  readonly toText: (kind: VerifiedPassage['kind'], id: string) => void;
  /** Goes to a passage by its index. */
  readonly toPassage: (index: number) => void;
  readonly showMore: () => void;
  /** Makes a claim of what is marked in the text, or named by its first and last words. Null where nobody could write it. */
  readonly makeClaim: ((named?: NamedPassage) => void) | null;
}

export interface ReaderContext {
  readonly data: IndexedDataset;
  readonly source: Source;
  readonly statements: readonly Statement[];
  readonly texts: ReaderTexts;
  /** Null while the reader has given none. */
  readonly copy: ReaderCopy | null;
  /** Of the copy; empty without one. */
  readonly passages: readonly Passage[];
  readonly mode: ReaderMode;
  /** The verdict that is shown alone; null for all. */
  readonly verdict: Verdict | null;
  /** Index of the passage that is gone to; −1 for none. */
  readonly current: number;
  readonly selected: ClaimId | null;
  /** What is marked in the text. */
  readonly marked: MarkedPassage;
  /** How many statements the list shows. */
  readonly limit: number;
  readonly words: Words;
  readonly locale: string;
  readonly acts: ReaderActs;
}

export const statementOf = (
  { data }: Pick<ReaderContext, 'data'>,
  { kind, id }: Pick<VerifiedPassage, 'kind' | 'id'>,
): Statement | undefined =>
  kind === 'claim' ? data.claims.get(id) : data.dataset.positions.find((position) => position.id === id);
