// Reads what the reader gave as they want it read. What was done for the last order is not done again for the next: a
// corrected column costs no second reading of the file.
import { errorIssue } from '../../dataset/error-issue.js';
import { loadDatasetObject, type LoadResult } from '../../dataset/load-dataset.js';
import type { OpenResult } from '../../dataset/open-foreign.js';
import { recogniseText } from '../../dataset/recognise-text.js';
import type { Reader } from '../../formats/format.js';
import { FORMATS, formatById, recogniseFormat, type Format } from '../../formats/index.js';
import { graphOfSource, guessColumnsOf, type SourceResult } from '../../formats/import/import-source.js';
import { makeDataset } from '../../formats/import/make-dataset.js';
import { guessMapping, USUAL_KIND, USUAL_TYPE, type ImportMapping } from '../../formats/import/mapping.js';
import { openImport } from '../../formats/import/open-import.js';
import { DATASET_FORMAT } from '../../model/dataset.js';
import type { ForeignContent } from '../../model/foreign-content.js';
import { hasErrors, type Issue } from '../../model/issue.js';
import { describeEdges, describeNodes } from './describe-columns.js';
import type { ImportChoices, ImportedData, ImportOrder, ImportPreview, TellProgress } from './import-order.js';
import { Last } from './last-result.js';
import { nameRelations } from './name-relations.js';
import { readGiven } from './read-given.js';
import { summariseDataset } from './summarise-dataset.js';

const DATASET = 'dataset-json';

const READABLE = FORMATS.filter(({ id, reader }) => reader !== undefined || id === DATASET);

const UNKNOWN = errorIssue(
  'format-unknown',
  'The format of the file is not known: it is no dataset, no graph of a program listed here, and no table.',
);

/** All that follows from one order; `loaded` is null where it did not come to that. */
interface Made {
  readonly preview: ImportPreview;
  readonly loaded: LoadResult | null;
}

interface ForeignFile {
  readonly content: ForeignContent;
  readonly format: Format;
  readonly reader: Reader;
}

const isDataset = (content: ForeignContent): boolean =>
  content.kind === 'json' &&
  typeof content.value === 'object' &&
  content.value !== null &&
  Object.hasOwn(content.value, 'format') &&
  Reflect.get(content.value, 'format') === DATASET_FORMAT;

function formatOf(content: ForeignContent, wanted: string | null): Format | undefined {
  if (wanted !== null) return READABLE.find(({ id }) => id === wanted);
  return isDataset(content) ? formatById(DATASET) : recogniseFormat(content);
}

const keyOf = (value: unknown): string =>
  JSON.stringify(value, (_, entry: unknown) => (entry instanceof Map ? [...entry] : entry));

const blank = (format: string | null): ImportPreview => ({
  format,
  formats: READABLE.map(({ id, name }) => ({ id, name })),
  edges: null,
  nodes: null,
  names: [],
  moreNames: 0,
  usualType: USUAL_TYPE,
  usualKind: USUAL_KIND,
  summary: null,
  issues: [],
});

const refused = (issues: readonly Issue[], preview = blank(null)): Made => ({
  preview: { ...preview, issues },
  loaded: null,
});

const settled = (loaded: LoadResult, issues: readonly Issue[], preview: ImportPreview): Made => ({
  preview: { ...preview, summary: loaded.ok ? summariseDataset(loaded.data) : null, issues },
  loaded,
});

function mappingOf(guessed: ImportMapping, choices: ImportChoices): ImportMapping {
  const types = new Map(guessed.types);
  for (const [name, type] of choices.types) {
    if (type === null) types.delete(name);
    else types.set(name, type);
  }
  return {
    edgeColumns: guessed.edgeColumns,
    nodeColumns: choices.nodeColumns ?? guessed.nodeColumns,
    types,
    usualType: choices.usualType ?? guessed.usualType,
    usualKind: choices.usualKind ?? guessed.usualKind,
  };
}

export class ImportReader {
  readonly #opened = new Last<OpenResult>();
  readonly #sources = new Last<SourceResult>();
  readonly #made = new Last<Made>();

  /** Rejects only when `tell` does. */
  async preview(order: ImportOrder, tell: TellProgress): Promise<ImportPreview> {
    return (await this.#make(order, tell)).preview;
  }

  /** The dataset itself; null where nothing can be shown. */
  async take(order: ImportOrder, tell: TellProgress): Promise<ImportedData | null> {
    const { loaded, preview } = await this.#make(order, tell);
    if (loaded === null || !loaded.ok) return null;
    return { dataset: loaded.data.dataset, hash: loaded.data.hash, issues: preview.issues };
  }

  #make(order: ImportOrder, tell: TellProgress): Promise<Made> {
    return this.#made.of(keyOf([order.nth, order.choices]), async () => {
      const opened = await this.#opened.of(keyOf(order.nth), () => readGiven(order.given, tell));
      if (!opened.ok) return refused(opened.issues);
      const { content } = opened;
      const format = formatOf(content, order.choices.format);
      if (format === undefined) {
        return refused([(content.kind === 'text' ? recogniseText(content.text) : null) ?? UNKNOWN]);
      }
      await tell({ stage: 'understanding', share: null });
      const { reader } = format;
      return reader === undefined
        ? this.#makeDataset(content, format, tell)
        : this.#makeGraph(order, { content, format, reader }, tell);
    });
  }

  async #makeDataset(content: ForeignContent, { id }: Format, tell: TellProgress): Promise<Made> {
    if (content.kind !== 'json') {
      return refused([errorIssue('format-differs', 'The file is no JSON. Let its format be recognised.')], blank(id));
    }
    await tell({ stage: 'checking', share: null });
    const loaded = loadDatasetObject(content.value);
    return settled(loaded, loaded.issues, blank(id));
  }

  async #makeGraph({ nth, given, choices }: ImportOrder, file: ForeignFile, tell: TellProgress): Promise<Made> {
    const { id, name } = file.format;
    const opened = await this.#sources.of(keyOf([nth, id]), () =>
      Promise.resolve(openImport(file.reader, file.content)),
    );
    if (!opened.ok) return refused(opened.issues, blank(id));
    const { source } = opened;
    const columns = choices.edgeColumns ?? guessColumnsOf(source);
    const known: ImportPreview = {
      ...blank(id),
      edges: describeEdges(source, columns),
      nodes: describeNodes(source, choices.nodeColumns),
      usualType: choices.usualType ?? USUAL_TYPE,
      usualKind: choices.usualKind ?? USUAL_KIND,
    };
    const read = graphOfSource(source, columns);
    if (!read.ok) return refused(read.issues, known);
    await tell({ stage: 'making', share: null });
    const mapping = mappingOf(guessMapping(read.graph, columns), choices);
    const named = { ...known, ...nameRelations(read.graph, mapping) };
    const made = makeDataset(read.graph, mapping, { file: given.name, format: name });
    const found = [...read.issues, ...made.issues];
    if (hasErrors(found)) return refused(found, named);
    await tell({ stage: 'checking', share: null });
    const loaded = loadDatasetObject(made.dataset);
    return settled(loaded, loaded.ok ? found : [...found, ...loaded.issues], named);
  }
}
