// The graph of the present lens as a file: what `toGraphJSON()` and `exportAs()` of the elements have in common.
// The other formats are loaded when one is asked for: a picture alone needs none of them.
import type { FormatChoices, FormatInput } from '../../formats/format.js';
import { toGraphJson } from '../../formats/to-graph-json.js';
import type { GraphJson } from '../../model/graph-json.js';
import { loadFlags } from '../../model/looks/load-flags.js';
import { wholeLens } from '../../model/whole-lens.js';
import { graphOf, positionsOf } from '../../state/derive.js';
import type { ExplorerState } from '../../state/explorer-state.js';

export function exportInputOf(state: ExplorerState | undefined): FormatInput | null {
  const graph = state === undefined ? null : graphOf(state);
  if (state === undefined || state.data === null || graph === null) return null;
  return { data: state.data, graph, positions: positionsOf(state) };
}

/** Null while there is no dataset. */
export function presentGraphJson(state: ExplorerState | undefined): GraphJson | null {
  const input = exportInputOf(state);
  return input === null ? null : toGraphJson(input);
}

/** What a picture needs besides: the Scene as it stands, and the flags. */
async function withPicture(input: FormatInput, state: ExplorerState, locale: string): Promise<FormatInput> {
  const { presentPicture } = await import('./present-picture.js');
  const [picture, flags] = await Promise.all([presentPicture({ ...input, state, locale }), loadFlags()]);
  return { ...input, picture, flags };
}

/** `lens`: what the present lens shows; `everything`: all claims of every certainty, nobody rolled up. */
export type ExportScope = 'lens' | 'everything';

export interface ExportOptions {
  /** Those of the format by name, and `scope`. */
  readonly options?: Readonly<Record<string, string>>;
  /** Of the numbers in a picture. */
  readonly locale?: string;
}

const widened = (state: ExplorerState): ExplorerState => ({ ...state, lens: wholeLens(state.lens) });

/** Rejects with a sentence for the developer where there is no dataset or no such format. */
export async function exportGraph(
  present: ExplorerState | undefined,
  id: string,
  { options = {}, locale = 'en' }: ExportOptions = {},
): Promise<Blob> {
  const state = present === undefined || options['scope'] !== 'everything' ? present : widened(present);
  const input = exportInputOf(state);
  if (state === undefined || input === null) {
    throw new Error('There is no dataset to export yet: wait for "actor-load".');
  }
  const { formatById } = await import('../../formats/index.js');
  const choices: FormatChoices = new Map(Object.entries(options));
  const isPng = id === 'png';
  const format = formatById(isPng ? 'svg' : id);
  if (format === undefined) throw new Error(`There is no export format "${id}".`);
  const whole = format.id === 'svg' ? await withPicture(input, state, locale) : input;
  const content = format.write(whole, choices);
  if (!isPng || typeof content !== 'string') return new Blob([content], { type: format.mediaType });
  const [{ rasterise }, { pngScale }] = await Promise.all([import('./rasterise.js'), import('./png.js')]);
  return rasterise(content, pngScale(choices));
}
