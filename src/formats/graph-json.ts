// Graph JSON: the graph of a lens as a file.
import { writeJson, type Format } from './format.js';
import { isGraphJson, readGraphJson } from './import/read-graph-json.js';
import { jsonReader } from './import/readers.js';
import { toGraphJson } from './to-graph-json.js';

export const graphJson: Format = {
  id: 'graph-json',
  name: 'Graph JSON',
  extension: 'graph.json',
  mediaType: 'application/json',
  keeps:
    'The actors and relations of the present lens, with weights, signs, places, and the ids of their claims and sources.',
  loses: 'What the claims say and where they stand, positions on topics, and actors without a relation.',
  reader: jsonReader('graph JSON', isGraphJson, readGraphJson),
  write: (input) => writeJson(toGraphJson(input)),
};
