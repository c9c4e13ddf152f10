// What a format is. Each stands in a file of its own; `index.ts` lists them.
import type { Point } from '../model/dataset.js';
import type { ActorGraph } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';

export interface FormatInput {
  readonly data: IndexedDataset;
  /** Built from `data`. */
  readonly graph: ActorGraph;
  /** Where the actors stand; those left out are written without a place. */
  readonly positions: ReadonlyMap<ActorId, Point>;
}

export interface Format {
  /** As in `--to` and `exportAs()`. */
  readonly id: string;
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What the file carries and what it leaves out, for the reader to choose by. */
  readonly keeps: string;
  readonly loses: string;
  /** The same bytes for the same input, on every machine. */
  readonly write: (input: FormatInput) => string;
}

/** JSON as all formats write it: two spaces, a line feed at the end. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
