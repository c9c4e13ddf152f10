// The graph of the present lens as a file: what `toGraphJSON()` and `exportAs()` of the elements have in common.
// The other formats are loaded when one is asked for: a picture alone needs none of them.
import type { FormatChoices, FormatInput } from '../../formats/format.js';
import { toGraphJson } from '../../formats/to-graph-json.js';
import type { GraphJson } from '../../model/graph-json.js';
import { graphOf, positionsOf } from '../../state/derive.js';
import type { ExplorerState } from '../../state/explorer-state.js';

function inputOf(state: ExplorerState | undefined): FormatInput | null {
  const graph = state === undefined ? null : graphOf(state);
  if (state === undefined || state.data === null || graph === null) return null;
  return { data: state.data, graph, positions: positionsOf(state) };
}

/** Null while there is no dataset. */
export function presentGraphJson(state: ExplorerState | undefined): GraphJson | null {
  const input = inputOf(state);
  return input === null ? null : toGraphJson(input);
}

/** Rejects with a sentence for the developer where there is no dataset or no such format. */
export async function exportGraph(
  state: ExplorerState | undefined,
  id: string,
  choices?: FormatChoices,
): Promise<Blob> {
  const input = inputOf(state);
  if (input === null) throw new Error('There is no dataset to export yet: wait for "actor-load".');
  const { formatById } = await import('../../formats/index.js');
  const format = formatById(id);
  if (format === undefined) throw new Error(`There is no export format "${id}".`);
  return new Blob([format.write(input, choices)], { type: format.mediaType });
}
