// Claims and positions in the order of reading: source by source as the dataset lists them, then by their place.
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Source } from '../../model/source.js';
import type { Statement } from '../shared/cite-claim.js';
import { sourceIdOf } from '../../model/statement.js';

export interface SourceGroup {
  /** Null for what has no source, or names a source the dataset does not have. */
  readonly source: Source | null;
  /** Paragraph by paragraph; within one in the order given. */
  readonly statements: readonly Statement[];
}

const paragraphOf = ({ evidence }: Statement): number => evidence?.paragraph ?? 0;

/** What is unsourced comes last. */
export function orderStatements(data: IndexedDataset, statements: readonly Statement[]): readonly SourceGroup[] {
  const sources: readonly (Source | null)[] = [...data.sources.values(), null];
  const sourceOf = (statement: Statement): Source | null => data.sources.get(sourceIdOf(statement) ?? '') ?? null;
  return sources
    .map((source) => ({
      source,
      statements: statements
        .filter((statement) => sourceOf(statement) === source)
        .toSorted((a, b) => paragraphOf(a) - paragraphOf(b)),
    }))
    .filter((group) => group.statements.length > 0);
}
