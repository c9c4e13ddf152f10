// Writes the chosen file, and what is shown of it before it is saved.
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import { exportGraph, type ExportScope } from '../shared/export-graph.js';

export interface ExportInput {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  readonly id: string;
  readonly scope: ExportScope;
  /** By the name of the option, as a query: the same text for the same options. */
  readonly options: string;
  readonly locale: string;
  /** The state of a picture, which shows more than the graph; null for all other formats. */
  readonly look: ExplorerState | null;
  /** The present state. */
  readonly read: () => ExplorerState | undefined;
}

export interface Exported {
  readonly file: Blob;
  /** The beginning of a text; null for pictures and archives. */
  readonly text: string | null;
  readonly isCut: boolean;
}

/** Characters. */
const SHOWN = 3000;

const isText = ({ type }: Blob): boolean => /json|text|xml/.test(type) && !type.startsWith('image/');

export async function runExport(
  { id, scope, options, locale, read }: ExportInput,
  signal: AbortSignal,
): Promise<Exported> {
  const chosen = { ...Object.fromEntries(new URLSearchParams(options)), scope };
  const file = await exportGraph(read(), id, { options: chosen, locale });
  signal.throwIfAborted();
  if (!isText(file)) return { file, text: null, isCut: false };
  const text = await file.slice(0, 4 * SHOWN).text();
  return { file, text: text.slice(0, SHOWN), isCut: text.length > SHOWN };
}
