// Claims and positions in the order of reading: source by source in the order of the text, by the time they are about,
// by how certain they are, by who says them, or by when that was said.
import { parsePeriod } from '../../model/edtf.js';
import { AUTHOR_VOICE } from '../../model/lens.js';
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
    | { readonly by: 'certainty'; readonly modality: Modality }
    | { readonly by: 'voice'; readonly voice: string }
    | { readonly by: 'said'; readonly dated: boolean };
  readonly statements: readonly Statement[];
}

const paragraphOf = ({ evidence }: Statement): number => evidence?.paragraph ?? 0;

const sourceOf = (data: IndexedDataset, statement: Statement): Source | null =>
  data.sources.get(sourceIdOf(statement) ?? '') ?? null;

const startOf = (period: string | null | undefined): number | null =>
  period == null ? null : (parsePeriod(period)?.start ?? null);

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

/** The earliest beginning first; what has no such time comes last. */
function byTime(
  statements: readonly Statement[],
  by: 'period' | 'said',
  timeOf: (statement: Statement) => string | null | undefined,
): readonly StatementGroup[] {
  const starts = new Map(statements.map((statement) => [statement, startOf(timeOf(statement))]));
  const dated = statements.filter((statement) => starts.get(statement) != null);
  const undated = statements.filter((statement) => starts.get(statement) == null);
  return [
    {
      heading: { by, dated: true },
      statements: dated.toSorted((a, b) => Number(starts.get(a)) - Number(starts.get(b))),
    },
    { heading: { by, dated: false }, statements: undated },
  ];
}

/** From stated to denied, within each as given. */
const byCertainty = (statements: readonly Statement[]): readonly StatementGroup[] =>
  MODALITIES.map((modality) => ({
    heading: { by: 'certainty', modality },
    statements: statements.filter((statement) => statement.modality === modality),
  }));

const rank = (voice: string): number => (voice === AUTHOR_VOICE ? 0 : 1);

/** The author first, then who says the most; within each as given. */
function byVoice(statements: readonly Statement[]): readonly StatementGroup[] {
  const voices = new Map<string, Statement[]>();
  for (const statement of statements) {
    const voice = statement.voice.at(-1) ?? AUTHOR_VOICE;
    voices.set(voice, [...(voices.get(voice) ?? []), statement]);
  }
  return [...voices]
    .toSorted(([a, m], [b, n]) => rank(a) - rank(b) || n.length - m.length)
    .map(([voice, own]) => ({ heading: { by: 'voice', voice }, statements: own }));
}

const saidOf = (statement: Statement): string | undefined => ('said' in statement ? statement.said : undefined);

const GROUPS: Readonly<
  Record<StatementOrder, (data: IndexedDataset, statements: readonly Statement[]) => readonly StatementGroup[]>
> = {
  source: bySource,
  period: (_, statements) => byTime(statements, 'period', ({ period }) => period),
  certainty: (_, statements) => byCertainty(statements),
  voice: (_, statements) => byVoice(statements),
  said: (_, statements) => byTime(statements, 'said', saidOf),
};

/** No group is empty. */
export function orderStatements(
  data: IndexedDataset,
  statements: readonly Statement[],
  order: StatementOrder,
): readonly StatementGroup[] {
  return GROUPS[order](data, statements).filter((group) => group.statements.length > 0);
}
