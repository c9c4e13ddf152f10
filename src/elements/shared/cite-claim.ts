// A claim or a position as a plain citation that a reader can paste: the source, the place, how it was coded, and
// which version of the dataset says so.
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Claim } from '../../model/claim.js';
import type { Position } from '../../model/position.js';
import { citeSource, type CitationStyle } from './cite-source.js';
import { sourceIdOf } from '../../model/statement.js';
import '../words/en/citations.js';

/** What stands at one place of one source: a claim or a position. */
export type Statement = Claim | Position;

/** So many digits of the dataset's hash name its version. */
const VERSION_DIGITS = 12;

export function citeClaim(statement: Statement, data: IndexedDataset, style: CitationStyle): string {
  const { citations } = style.words;
  const { evidence } = statement;
  const id = sourceIdOf(statement);
  const source = id === undefined ? undefined : data.sources.get(id);
  const cited = source === undefined ? id : citeSource(source, style);
  const place =
    evidence === undefined
      ? cited === undefined
        ? citations.unsourced
        : `${cited}, ${citations.noPassage}`
      : [
          cited,
          citations.place(evidence.section, evidence.paragraph),
          citations.passage(evidence.first, evidence.last, evidence.words),
        ].join(', ');
  return [
    `${place}.`,
    citations.codedAs(statement.summary),
    citations.record(statement.id, data.dataset.title, data.hash.slice(0, VERSION_DIGITS)),
  ].join(' ');
}
