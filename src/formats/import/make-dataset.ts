// An imported graph as a dataset: what the reader has mapped, as claims without passages. Whether it is sound is for
// the checks of `dataset/`, as with any other dataset.
import { DATASET_FORMAT, DATASET_VERSION, type Dataset, type Point } from '../../model/dataset.js';
import { parsePeriod } from '../../model/edtf.js';
import type { Issue } from '../../model/issue.js';
import { freeText } from './free-text.js';
import type { ImportedGraph } from './imported-graph.js';
import { ImportIssues } from './import-issues.js';
import { makeActors } from './make-actors.js';
import { IMPORT_CODER, makeClaims, UNNAMED_VOICE } from './make-claims.js';
import { IdMaker } from './make-ids.js';
import type { ImportMapping } from './mapping.js';

export interface ImportOrigin {
  /** The name of the file, or what it was pasted from. */
  readonly file: string;
  /** The name of the format. */
  readonly format: string;
}

export interface ImportedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

const TITLE_MAX_LENGTH = 300;

const layoutOf = (layout: ReadonlyMap<string, Point>): { readonly layout?: Record<string, Point> } =>
  layout.size === 0 ? {} : { layout: Object.fromEntries(layout) };

export function makeDataset(
  graph: ImportedGraph,
  mapping: ImportMapping,
  { file, format }: ImportOrigin,
): ImportedDataset {
  const issues = new ImportIssues();
  const made = makeActors(graph, mapping, issues);
  const { claims, sources, needsVoice } = makeClaims(graph, mapping, { actors: made, issues });
  const { head } = graph;
  const title = freeText(head.title, { issues, at: 'the title' }, TITLE_MAX_LENGTH) || file;
  const needsActor = needsVoice && !made.actors.some(({ id }) => id === UNNAMED_VOICE.id);
  const dataset: Dataset = {
    format: DATASET_FORMAT,
    version: DATASET_VERSION,
    id: new IdMaker().make([head.dataset, file.replace(/\.[^.]*$/, ''), file], 'imported'),
    title,
    ...(parsePeriod(head.modified) === null ? {} : { modified: head.modified }),
    coders: [
      {
        id: IMPORT_CODER,
        name: 'Import',
        method: `Read from a file of another program (${format}); not coded from texts, and without passages.`,
      },
    ],
    sources,
    actors: needsActor ? [...made.actors, UNNAMED_VOICE] : made.actors,
    topics: [],
    claims,
    positions: [],
    ...layoutOf(made.layout),
  };
  return { dataset, issues: issues.list() };
}
