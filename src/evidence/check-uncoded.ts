// Whether the list of uncoded paragraphs still fits: an entry that is no longer needed is a fault, so that it can go.
import type { Issue } from '../model/issue.js';
import type { Source } from '../model/source.js';
import type { UncodedParagraph } from './read-uncoded.js';
import type { ParagraphCoverage } from './source-coverage.js';

const problem = (code: string, path: string, message: string): Issue => ({ code, severity: 'error', path, message });

function checkEntry(
  { source, paragraph, path }: UncodedParagraph,
  coverage: ParagraphCoverage | undefined,
): Issue | null {
  if (coverage === undefined) {
    const message = `The text of ${source} has no paragraph ${paragraph}. Correct the entry.`;
    return problem('uncoded-paragraph-unknown', `${path}/paragraph`, message);
  }
  const [record] = [...coverage.claims, ...coverage.positions];
  if (record === undefined) return null;
  const message = `Paragraph ${paragraph} of ${source} is listed as uncoded, but ${record} stands there. Delete the entry.`;
  return problem('uncoded-is-coded', path, message);
}

/** The faults of the entries of one source; `paragraphs` are all paragraphs of its text, from the first on. */
export function checkUncoded(
  entries: readonly UncodedParagraph[],
  paragraphs: readonly ParagraphCoverage[],
): readonly Issue[] {
  return entries.flatMap((entry) => checkEntry(entry, paragraphs[entry.paragraph - 1]) ?? []);
}

/** The entries that name a source the dataset does not have: `uncoded-source-unknown`. */
export function checkUncodedSources(
  entries: readonly UncodedParagraph[],
  sources: readonly Source[],
): readonly Issue[] {
  const known = new Set(sources.map(({ id }) => id));
  return entries
    .filter(({ source }) => !known.has(source))
    .map(({ source, path }) =>
      problem('uncoded-source-unknown', `${path}/source`, `There is no source ${source}. Correct the entry.`),
    );
}
