// Which file is a copy of which source: by the hash of the whole text, else by how many of its passages stand in it.
import type { Dataset } from '../model/dataset.js';
import type { SourceId } from '../model/id.js';
import type { Source } from '../model/source.js';
import { citingRecords } from './citing-records.js';
import { locatePassage } from './locate-passage.js';
import type { NormalisedText } from './normalised-text.js';
import { prepareCopy, type Copy } from './prepare-copy.js';
import { compareText } from './verify-source.js';

export interface NamedText {
  /** Name of the file, for the reason. */
  readonly name: string;
  readonly text: NormalisedText;
}

export interface TextMatch {
  readonly file: NamedText;
  /** The source it is a copy of; null where it fits none, or another file fits better. */
  readonly source: SourceId | null;
  /** A sentence that says why. */
  readonly reason: string;
}

interface Fit {
  readonly file: NamedText;
  readonly source: SourceId;
  readonly same: boolean;
  readonly found: number;
  readonly of: number;
}

const share = ({ same, found, of }: Fit): number => (same ? 2 : found / of);

function fitOf(dataset: Dataset, source: Source, { file, copy }: { file: NamedText; copy: Copy }): Fit | null {
  const records = citingRecords(dataset, source.id);
  const found = records.filter(({ evidence }) => locatePassage(copy, evidence).ranges.length > 0).length;
  const same = compareText(source, file.text) === 'same';
  return same || found > 0 ? { file, source: source.id, same, found, of: records.length } : null;
}

const better = (a: Fit | null, b: Fit | null): Fit | null =>
  a === null || (b !== null && share(b) > share(a)) ? b : a;

function describe({ file, source, same, found, of }: Fit): string {
  if (same) return `${file.name} is the text of ${source} that was coded.`;
  return `${found} of ${of} passages of ${source} stand in ${file.name}.`;
}

/** One match per file, in the order given. A source is matched with one file: the first of those that fit it best. */
export function matchTexts(dataset: Dataset, files: readonly NamedText[]): readonly TextMatch[] {
  const fits = files.map((file) => {
    const copy = prepareCopy(file.text);
    return dataset.sources
      .map((source) => fitOf(dataset, source, { file, copy }))
      .reduce<Fit | null>((best, fit) => better(best, fit), null);
  });
  const bestBySource = new Map<SourceId, Fit>();
  for (const fit of fits) {
    if (fit === null) continue;
    const best = better(bestBySource.get(fit.source) ?? null, fit);
    if (best !== null) bestBySource.set(fit.source, best);
  }
  return files.map((file, index) => {
    const fit = fits[index] ?? null;
    if (fit === null) return { file, source: null, reason: `${file.name} holds no passage of any source.` };
    const best = bestBySource.get(fit.source);
    if (best === undefined || best === fit) return { file, source: fit.source, reason: describe(fit) };
    return { file, source: null, reason: `${describe(fit)} But ${best.file.name} fits as well or better.` };
  });
}
