// Claims and positions in the order of reading: source by source in the order of the text, by the time they are about,
// or by how certain they are.
import { parsePeriod } from '../../model/edtf.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Source } from '../../model/source.js';
import { sourceIdOf } from '../../model/statement.js';
import { MODALITIES, type Modality } from '../../model/vocabulary.js';
import type { Statement } from '../shared/cite-claim.js';
import type { StatementOrder } from './statement-orders.js';

/** Statements under one heading. */
export interface StatementGroup {
  /** `source` null: what has no source, or names one the dataset does not have. `dated`: whether a time is known. */
  readonly heading:
    | { readonly by: 'source'; readonly source: Source | null }
    | { readonly by: 'period'; readonly dated: boolean }
    | { readonly by: 'certainty'; readonly modality: Modality };
  readonly statements: readonly Statement[];
}

const paragraphOf = ({ evidence }: Statement): number => evidence?.paragraph ?? 0;

const sourceOf = (data: IndexedDataset, statement: Statement): Source | null =>
  data.sources.get(sourceIdOf(statement) ?? '') ?? null;

const startOf = ({ period }: Statement): number | null =>
  period === null ? null : (parsePeriod(period)?.start ?? null);

/** Paragraph by paragraph, within one in the order given; what is unsourced comes last. */
function bySource(data: IndexedDataset, statements: readonly Statement[]): readonly StatementGroup[] {
  const sources: readonly (Source | null)[] = [...data.sources.values(), null];
  return sources.map((source) => ({
    heading: { by: 'source', source },
    statements: statements
      .filter((statement) => sourceOf(data, statement) === source)
      .toSorted((a, b) => paragraphOf(a) - paragraphOf(b)),
  }));
}

/** The earliest beginning first; what has no period comes last. */
function byPeriod(statements: readonly Statement[]): readonly StatementGroup[] {
  const starts = new Map(statements.map((statement) => [statement, startOf(statement)]));
  const dated = statements.filter((statement) => starts.get(statement) != null);
  const undated = statements.filter((statement) => starts.get(statement) == null);
  return [
    {
      heading: { by: 'period', dated: true },
      statements: dated.toSorted((a, b) => Number(starts.get(a)) - Number(starts.get(b))),
    },
    { heading: { by: 'period', dated: false }, statements: undated },
  ];
}

/** From stated to denied, within each as given. */
const byCertainty = (statements: readonly Statement[]): readonly StatementGroup[] =>
  MODALITIES.map((modality) => ({
    heading: { by: 'certainty', modality },
    statements: statements.filter((statement) => statement.modality === modality),
  }));

/** No group is empty. */
export function orderStatements(
  data: IndexedDataset,
  statements: readonly Statement[],
  order: StatementOrder,
): readonly StatementGroup[] {
  const groups =
    order === 'source'
      ? bySource(data, statements)
      : order === 'period'
        ? byPeriod(statements)
        : byCertainty(statements);
  return groups.filter((group) => group.statements.length > 0);
}
