// The registry of formats, in the order they are offered.
import { csvZip } from './csv-zip.js';
import { cytoscapeJson } from './cytoscape-json.js';
import { datasetJson } from './dataset-json.js';
import type { ForeignContent } from '../model/foreign-content.js';
import type { Format } from './format.js';
import { gexf } from './gexf.js';
import { graphJson } from './graph-json.js';
import { graphml } from './graphml.js';
import { graphologyJson } from './graphology-json.js';
import { jsonLd } from './json-ld.js';
import { markdownReport } from './markdown-report.js';
import { nodeLinkJson } from './node-link-json.js';
import { svg } from './svg.js';

export type { Format, FormatChoices, FormatInput, FormatOption } from './format.js';
export { toGraphJson } from './to-graph-json.js';

export const FORMATS: readonly Format[] = [
  graphJson,
  datasetJson,
  csvZip,
  gexf,
  graphml,
  cytoscapeJson,
  graphologyJson,
  nodeLinkJson,
  jsonLd,
  markdownReport,
  svg,
];

/** Which format a file is, by its content; undefined where none fits. Node-link is the loosest and comes last. */
export const recogniseFormat = (content: ForeignContent): Format | undefined =>
  [graphJson, graphologyJson, cytoscapeJson, gexf, graphml, nodeLinkJson, csvZip].find(
    ({ reader }) => reader?.recognises(content) === true,
  );

/** The format of that id; undefined where there is none. */
export const formatById = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
