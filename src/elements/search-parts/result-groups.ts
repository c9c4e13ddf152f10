// The results as the list shows them: in groups, of each the best few, and a way to the rest. Pure.
import { FOUND_KINDS, type Findings, type Found, type FoundKind } from './search-index.js';

/** So many of each kind stand there at once. */
const AT_FIRST: Readonly<Record<FoundKind, number>> = { actors: 8, topics: 4, claims: 8 };

/** So many at most, however many were found: nobody reads further, and the page would take long to show them. */
export const AT_MOST = 200;

interface Keyed {
  /** Unique in the list, and an id in the element. */
  readonly key: string;
}

export interface FoundOption extends Keyed {
  readonly found: Found;
}

/** Shows the rest of its group. */
export interface MoreOption extends Keyed {
  readonly more: FoundKind;
}

export type ResultOption = FoundOption | MoreOption;

export interface ResultGroup {
  readonly kind: FoundKind;
  readonly total: number;
  readonly options: readonly ResultOption[];
}

function optionsOf(kind: FoundKind, found: readonly Found[], isOpen: boolean): readonly ResultOption[] {
  const shown = found.slice(0, isOpen ? AT_MOST : AT_FIRST[kind]);
  const options = shown.map((one) => ({ key: `${kind}-${one.id}`, found: one }));
  return isOpen || shown.length === found.length ? options : [...options, { key: `more-${kind}`, more: kind }];
}

/** Groups without a result are left out; `open`: those that show all they have. */
export const resultGroups = (findings: Findings, open: ReadonlySet<FoundKind>): readonly ResultGroup[] =>
  FOUND_KINDS.filter((kind) => findings[kind].length > 0).map((kind) => ({
    kind,
    total: findings[kind].length,
    options: optionsOf(kind, findings[kind], open.has(kind)),
  }));
