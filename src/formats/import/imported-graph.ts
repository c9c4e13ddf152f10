// What a reader of a foreign file finds: records with plain attributes, before anybody has decided what they mean.
// `make-dataset.ts` turns it into a dataset.
import type { Issue } from '../../model/issue.js';
import type { ExchangeAttributes } from '../exchange-values.js';

export interface ImportedNode {
  readonly id: string;
  /** Under the names the file gives them. */
  readonly attributes: ExchangeAttributes;
  /** Scene units, y downwards; null where the file has none. */
  readonly place: readonly [x: number, y: number] | null;
  /** Where in the file it stands, in words: `nodes/3`, `line 12`. */
  readonly at: string;
}

export interface ImportedEdge {
  /** Empty where the file gives none. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly attributes: ExchangeAttributes;
  readonly at: string;
}

/** What a file says of itself; empty where it does not. Ours name the dataset they were made from. */
export interface ImportedHead {
  readonly title: string;
  readonly dataset: string;
  readonly modified: string;
}

export const NO_HEAD: ImportedHead = { title: '', dataset: '', modified: '' };

export interface ImportedGraph {
  readonly head: ImportedHead;
  readonly nodes: readonly ImportedNode[];
  /** May name ends that are no node: they become actors of their own. */
  readonly edges: readonly ImportedEdge[];
}

export interface ImportRefusal {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

export type ImportResult =
  { readonly ok: true; readonly graph: ImportedGraph; readonly issues: readonly Issue[] } | ImportRefusal;

/** Most nodes and edges of a file together: generous for data made by people, too few to freeze a page. */
export const MAX_IMPORTED_RECORDS = 100_000;

export const importFault = (code: string, message: string, path = ''): ImportRefusal => ({
  ok: false,
  issues: [{ code, severity: 'error', path, message }],
});

export const tooManyRecords = (found: number): ImportRefusal =>
  importFault(
    'records-too-many',
    `The file has ${found} nodes and edges, but at most ${MAX_IMPORTED_RECORDS} are read. Split it into smaller files.`,
  );
