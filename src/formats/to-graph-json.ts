// The graph of a lens as plain data, `actor-atlas/graph` version 1, as files and methods of the elements give it.
// Schema and type are in `model/graph-json.ts`.
import { GRAPH_FORMAT, GRAPH_VERSION, type GraphJson } from '../model/graph-json.js';
import type { GraphNode, Relation } from '../model/graph.js';
import { formatLens } from '../model/lens-grammar.js';
import type { FormatInput } from './format.js';

type NodeJson = GraphJson['nodes'][number];
type EdgeJson = GraphJson['edges'][number];

/** Two decimals; never −0, which JSON would turn into 0 only on reading. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;

function writeNode({ id, actor, contains, internal }: GraphNode, { positions }: FormatInput): NodeJson {
  const point = positions.get(id);
  return {
    id,
    name: actor.name,
    kind: actor.kind,
    x: point === undefined ? null : round(point[0]),
    y: point === undefined ? null : round(point[1]),
    contains,
    internal: internal.length,
  };
}

const writeEdge = ({ id, source, target, type, directed, sign, weight, sources, claims }: Relation): EdgeJson => ({
  id,
  source,
  target,
  type,
  directed,
  sign,
  weight,
  sources,
  claims,
});

/** The graph as plain data: drawn actors in the order of the dataset, relations in the order of the graph. */
export function toGraphJson(input: FormatInput): GraphJson {
  const { dataset, hash } = input.data;
  return {
    format: GRAPH_FORMAT,
    version: GRAPH_VERSION,
    dataset: { id: dataset.id, title: dataset.title, modified: dataset.modified ?? null, hash },
    lens: formatLens(input.graph.lens),
    nodes: [...input.graph.nodes.values()].map((node) => writeNode(node, input)),
    edges: [...input.graph.relations.values()].map(writeEdge),
  };
}
