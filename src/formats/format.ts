// What a format is. Each stands in a file of its own; `index.ts` lists them.
import type { MeasureId } from '../analysis/measure-ids.js';
import type { Point } from '../model/dataset.js';
import type { ForeignContent } from '../model/foreign-content.js';
import type { ActorGraph } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Emphasis, Scene } from '../model/scene.js';
import type { SourceResult } from './import/import-source.js';
import type { ImportResult } from './import/imported-graph.js';

/** What a picture of the graph shows besides the graph itself. */
export interface FormatPicture {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  /** What sizes the circles. */
  readonly measure: MeasureId;
}

export interface FormatInput {
  readonly data: IndexedDataset;
  /** Built from `data`. */
  readonly graph: ActorGraph;
  /** Where the actors stand; those left out are written without a place. */
  readonly positions: ReadonlyMap<ActorId, Point>;
  /** As the reader sees it; without it, a picture shows the whole graph by degree. */
  readonly picture?: FormatPicture;
  /** Inner SVG by alpha-3 code; without it, states wear letters. */
  readonly flags?: ReadonlyMap<string, string>;
}

/** A choice within a format, where programs that read it differ; its first value is the usual one. */
export interface FormatOption {
  /** As in `--option ID=VALUE`. */
  readonly id: string;
  readonly name: string;
  readonly values: readonly { readonly id: string; readonly name: string }[];
}

/** Values by the id of their option; one that is left out, or not offered, is the usual one. */
export type FormatChoices = ReadonlyMap<string, string>;

export interface Reader {
  /** Whether the content looks like this format: by its shape, not by its name. */
  readonly recognises: (content: ForeignContent) => boolean;
  /** All or nothing; never throws. */
  readonly read: (content: ForeignContent) => ImportResult;
  /** Of tables, whose columns have to be told apart before there is a graph. */
  readonly openTables?: (content: ForeignContent) => SourceResult;
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
  readonly options?: readonly FormatOption[];
  /** Left out where nothing can be read back. */
  readonly reader?: Reader;
  /** The same bytes for the same input, on every machine; bytes only where the format is no text. */
  readonly write: (input: FormatInput, choices?: FormatChoices) => string | Uint8Array<ArrayBuffer>;
}

/** The value chosen for an option, the usual one where nobody chose or the choice is not offered. */
export function chosenValue({ id, values }: FormatOption, choices: FormatChoices | undefined): string {
  const wanted = choices?.get(id);
  return (values.find((value) => value.id === wanted) ?? values[0])?.id ?? '';
}

/** JSON as all formats write it: two spaces, a line feed at the end. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
