// The claims and positions of one source, section by section in the order of its text.
import type { Claim } from '../../model/claim.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Position } from '../../model/position.js';
import type { Source } from '../../model/source.js';
import { sourceIdOf } from '../../model/statement.js';
import type { Statement } from '../shared/cite-claim.js';

export interface StatementSection {
  /** Of the source's record; null for what names no passage, or a section that the record does not have. */
  readonly id: string | null;
  readonly title: string;
  readonly statements: readonly Statement[];
}

export const kindOf = (statement: Statement): 'claim' | 'position' => ('position' in statement ? 'position' : 'claim');

/** Claims before positions that begin in the same paragraph, each in the order of the dataset. */
export function statementsOf({ dataset }: IndexedDataset, source: Source): readonly Statement[] {
  const all: readonly Statement[] = [...dataset.claims, ...dataset.positions];
  return all
    .filter((statement) => sourceIdOf(statement) === source.id)
    .toSorted((a, b) => (a.evidence?.paragraph ?? Infinity) - (b.evidence?.paragraph ?? Infinity) || 0);
}

/** Sections in the order of their first statement; those without one are left out, what names no passage comes last. */
export function sectionsOf(statements: readonly Statement[], source: Source): readonly StatementSection[] {
  const titles = new Map(source.sections.map(({ id, title }) => [id, title]));
  const found = new Map<string | null, (Claim | Position)[]>();
  for (const statement of statements) {
    const section = statement.evidence?.section;
    const id = section !== undefined && titles.has(section) ? section : null;
    const list = found.get(id);
    if (list === undefined) found.set(id, [statement]);
    else list.push(statement);
  }
  const sections = [...found].map(([id, list]) => ({ id, title: titles.get(id ?? '') ?? '', statements: list }));
  return [...sections.filter(({ id }) => id !== null), ...sections.filter(({ id }) => id === null)];
}
