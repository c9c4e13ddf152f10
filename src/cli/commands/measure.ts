// actor-atlas measure: the measures of every actor, and of the graph, in one named projection of a lens.
import { buildGraph } from '../../analysis/build-graph.js';
import { checkLens } from '../../analysis/check-lens.js';
import { lensSentence } from '../../analysis/lens-sentence.js';
import { MEASURE_FIELDS, measureGraph, measureOfField, type GraphMeasurement } from '../../analysis/measure-graph.js';
import { MEASURE_NAMES } from '../../analysis/measure-ids.js';
import { projectionName } from '../../analysis/projection-name.js';
import { LAYERS } from '../../model/layer.js';
import { hasErrors } from '../../model/issue.js';
import { parseLens } from '../../model/lens-grammar.js';
import { WEIGHTINGS } from '../../model/lens.js';
import { failure, Misuse, stringOption, type Command, type DatasetIssues, type Values } from '../command.js';
import { readDatasetFile } from '../read-files.js';
import { writeTable } from '../write-table.js';

function choose<T extends string>(options: Values, name: string, words: readonly T[], usual: T): T {
  const text = stringOption(options, name);
  if (text === undefined) return usual;
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Misuse(`--${name} is one of ${words.join(', ')}, not "${text}".`);
  return found;
}

const rounded = (value: number | null): string => (value === null ? '–' : String(Number(value.toPrecision(4))));

const campLine = (actors: readonly string[]): string => (actors.length === 0 ? '(nobody)' : actors.join(', '));

function graphLines({ measured: { graph } }: GraphMeasurement): readonly string[] {
  const { triads, frustration } = graph;
  const index = frustration.exact
    ? `${frustration.index}, proved`
    : `from ${frustration.lower} to ${frustration.index}, not proved`;
  return [
    `Density ${rounded(graph.density)}, ${graph.components} components, ${graph.communities.length} communities (modularity ${rounded(graph.modularity)}).`,
    `Triads: ${Object.entries(triads)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}.`,
    `Line index of frustration: ${index}.`,
    ...frustration.camps.map((camp, at) => `Camp ${at + 1}: ${campLine(camp)}.`),
    `Ties against the camps: ${campLine(frustration.against.map((pair) => pair.join(' – ')))}.`,
  ];
}

function textOf(measurement: GraphMeasurement, sentence: string): string {
  const { measured, undefined: reasons } = measurement;
  const { nodes, edges, ...options } = measured.projection;
  const rows = Object.entries(measured.actors).map(([id, values]) => [
    id,
    ...MEASURE_FIELDS.map((field) => rounded(values[field])),
  ]);
  return [
    `${sentence}.`,
    `${projectionName(options)}: ${nodes} actors, ${edges} ties. Betweenness and closeness count steps.`,
    '',
    ...writeTable(['actor', ...MEASURE_FIELDS], rows),
    '',
    ...graphLines(measurement),
    ...reasons.map(({ field, reason }) => `${field} is undefined for this graph. ${reason}`),
  ].join('\n');
}

const nameOf = (field: GraphMeasurement['undefined'][number]['field']): string =>
  field === 'density' || field === 'modularity' ? field : MEASURE_NAMES[measureOfField(field)];

export const measure: Command = {
  name: 'measure',
  usage: `measure FILE [--layer ${LAYERS.join('|')}] [--weights ${WEIGHTINGS.join('|')}] [--directed] [--lens LENS]`,
  summary:
    'Measures every actor of a lens, and the graph: centralities, communities, triads and the line index of frustration.',
  files: 1,
  options: {
    layer: { type: 'string' },
    weights: { type: 'string' },
    directed: { type: 'boolean' },
    lens: { type: 'string' },
  },
  required: [],
  run: ({ files: [file = ''], options }) => {
    const layer = choose(options, 'layer', LAYERS, 'all');
    const { lens, issues: unread } = parseLens(stringOption(options, 'lens') ?? '');
    const weights = choose(options, 'weights', WEIGHTINGS, lens.weights);
    const loaded = readDatasetFile(file);
    const found: DatasetIssues = { file, issues: loaded.issues };
    if (!loaded.ok) return failure(unread, found);
    const { data } = loaded;
    const issues = [...unread, ...checkLens(data, lens)];
    if (hasErrors(issues)) return failure(issues, found);
    const measurement = measureGraph(data, lens, { layer, directed: options['directed'] === true, weights });
    const undefinedIssues = measurement.undefined.map(({ field, reason }) => ({
      code: 'measure-undefined',
      severity: 'warning' as const,
      path: '',
      message: `${nameOf(field)} is undefined for this graph. ${reason}`,
    }));
    return {
      issues: options['json'] === true ? [...issues, ...undefinedIssues] : issues,
      dataset: found,
      results: measurement.measured,
      text: textOf(measurement, lensSentence(data, buildGraph(data, lens)).text),
    };
  },
};
