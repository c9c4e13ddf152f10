// What the page asks its import worker, and what that answers: plain data, however large the file. The dataset itself is
// sent only when it is to be shown.
import type { Columns, EdgeRole, NodeRole } from '../../formats/import/columns.js';
import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issue.js';
import type { ActorKind, RelationType } from '../../model/vocabulary.js';

/** How the reader wants a file to be read; null is as it is guessed. */
export interface ImportChoices {
  /** The id of a format. */
  readonly format: string | null;
  readonly edgeColumns: Columns<EdgeRole> | null;
  readonly nodeColumns: Columns<NodeRole> | null;
  /** By what a relation is called in the file, where it is not as guessed; null: by its sign, else the usual type. */
  readonly types: ReadonlyMap<string, RelationType | null>;
  readonly usualType: RelationType | null;
  readonly usualKind: ActorKind | null;
}

export const GUESSED: ImportChoices = {
  format: null,
  edgeColumns: null,
  nodeColumns: null,
  types: new Map(),
  usualType: null,
  usualKind: null,
};

/** What the reader gave: a file, or text that was pasted. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob | string;
}

export interface ImportOrder {
  /** Another number for every thing given: what was read of the same one need not be read again. */
  readonly nth: number;
  readonly given: GivenFile;
  readonly choices: ImportChoices;
}

/** The records of a file as a table, for the reader to say what its columns are. */
export interface ColumnTable<Role extends string> {
  readonly columns: readonly string[];
  readonly roles: Columns<Role>;
  /** The first records: what is no column (the ends of an edge, the id of a node), then a cell for every column. */
  readonly rows: readonly { readonly lead: readonly string[]; readonly cells: readonly string[] }[];
  /** Of all records. */
  readonly count: number;
}

/** What relations are called in the file. */
export interface RelationName {
  readonly name: string;
  /** How many edges bear it. */
  readonly count: number;
  /** Null: by its sign, else the usual type. */
  readonly type: RelationType | null;
}

export interface SampleClaim {
  /** Names of actors. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly directed: boolean;
  readonly type: RelationType;
  readonly subtype: string | null;
  readonly period: string | null;
}

/** What the graph would be that takes the place of the present one. */
export interface ImportSummary {
  readonly title: string;
  readonly actors: number;
  readonly claims: number;
  readonly byType: readonly (readonly [type: RelationType, claims: number])[];
  readonly sources: number;
  readonly topics: number;
  readonly positions: number;
  readonly sample: readonly SampleClaim[];
}

export interface ImportPreview {
  /** Null where the format is not known. */
  readonly format: string | null;
  readonly formats: readonly { readonly id: string; readonly name: string }[];
  /** Null where there are no columns: in a dataset, or in a file that cannot be read. */
  readonly edges: ColumnTable<EdgeRole> | null;
  readonly nodes: ColumnTable<NodeRole> | null;
  /** The most frequent ones. */
  readonly names: readonly RelationName[];
  /** How many more there are. */
  readonly moreNames: number;
  readonly usualType: RelationType;
  readonly usualKind: ActorKind;
  /** Null where nothing can be shown: then there is an error among the issues. */
  readonly summary: ImportSummary | null;
  readonly issues: readonly Issue[];
}

export interface ImportedData {
  readonly dataset: Dataset;
  readonly hash: string;
  readonly issues: readonly Issue[];
}

/** Where the work is. `share`: how much of this stage is done, from 0 to 1; null where it cannot be told. */
export interface ImportProgress {
  readonly stage: 'reading' | 'understanding' | 'making' | 'checking';
  readonly share: number | null;
}

/** Told between two parts of the work; the work goes on when it resolves, and ends when it rejects. */
export type TellProgress = (progress: ImportProgress) => Promise<void>;
