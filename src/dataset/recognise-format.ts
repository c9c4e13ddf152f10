// Whether a JSON value says of itself that it is a dataset this program can read; where not, what it seems to be.
import { DATASET_FORMAT, DATASET_VERSION } from '../model/dataset.js';
import { GRAPH_FORMAT } from '../model/graph-json.js';
import { errorIssue } from './error-issue.js';
import { describeValue } from './quote-value.js';
import type { Issue } from '../model/issue.js';

const BEGINNING = `A dataset begins with "format": "${DATASET_FORMAT}" and "version": ${DATASET_VERSION}`;

const GEOJSON_TYPES: ReadonlySet<unknown> = new Set(['FeatureCollection', 'Feature', 'GeometryCollection']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** Files people have at hand that are JSON and hold a graph, but no dataset. */
function otherKind(value: Readonly<Record<string, unknown>>): string | null {
  if (own(value, 'format') === GRAPH_FORMAT) {
    return 'This is a graph that was exported, not a dataset: it no longer holds the claims. Load the dataset it was made from.';
  }
  if (GEOJSON_TYPES.has(own(value, 'type'))) return `This is GeoJSON, not a dataset. ${BEGINNING}.`;
  if (own(value, '$defs') !== undefined || own(value, 'properties') !== undefined) {
    return `This is a JSON schema, not a dataset. ${BEGINNING}.`;
  }
  if (Array.isArray(own(value, 'nodes')) || isObject(own(value, 'elements'))) {
    return 'This is a graph of another program, not a dataset. Read it with "actor-atlas import".';
  }
  return null;
}

function formatIssue(value: Readonly<Record<string, unknown>>): Issue | null {
  const format = own(value, 'format');
  if (format === DATASET_FORMAT) return null;
  const other = otherKind(value);
  if (other !== null) return errorIssue('not-a-dataset', other);
  if (format === undefined)
    return errorIssue('format-unknown', `The file does not say what it is. ${BEGINNING}: add both.`);
  return errorIssue('format-unknown', `"format" is ${describeValue(format)}. ${BEGINNING}.`, '/format');
}

function versionIssue(value: Readonly<Record<string, unknown>>): Issue | null {
  const version = own(value, 'version');
  if (version === DATASET_VERSION) return null;
  if (version === undefined)
    return errorIssue('version-unknown', `The file has no "version". Add "version": ${DATASET_VERSION}.`);
  const remedy =
    typeof version === 'number' && version > DATASET_VERSION
      ? 'The file is newer than this program: update Actor Atlas.'
      : `Write "version": ${DATASET_VERSION}.`;
  return errorIssue('version-unknown', `"version" is ${describeValue(version)}. ${remedy}`, '/version');
}

/** The one issue that says why the value is no dataset at all; null where it claims to be one. */
export function recogniseFormat(value: unknown): Issue | null {
  if (isObject(value)) return formatIssue(value) ?? versionIssue(value);
  return errorIssue(
    'not-a-dataset',
    `A dataset is an object, but the file holds ${describeValue(value)}. ${BEGINNING}.`,
  );
}
