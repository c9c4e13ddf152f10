// The registry of formats, in the order they are offered.
import { datasetJson } from './dataset-json.js';
import type { Format } from './format.js';
import { graphJson } from './graph-json.js';

export type { Format, FormatInput } from './format.js';
export { toGraphJson } from './graph-json.js';

export const FORMATS: readonly Format[] = [graphJson, datasetJson];

/** The format of that id; undefined where there is none. */
export const formatById = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
