// Notes what is known of a source's text once a passage of it is cited: its length and hash, and a section for what stands
// in none.
import type { Dataset } from '../../model/dataset.js';
import type { Evidence } from '../../model/evidence.js';
import type { Source } from '../../model/source.js';

export interface TextFacts {
  readonly codePoints: number;
  readonly sha256: string;
  /** How many it has. */
  readonly paragraphs: number;
}

function withText(source: Source, { section, paragraph }: Evidence, facts: TextFacts): Source {
  const { codePoints, sha256, paragraphs } = facts;
  const isKnown = source.sections.some(({ id }) => id === section);
  // A source without sections is one whole; in another one the passage stands between them.
  const range = source.sections.length === 0 ? ([1, paragraphs] as const) : ([paragraph, paragraph] as const);
  return {
    ...source,
    text: source.text ?? { codePoints, sha256, public: false },
    sections: isKnown ? source.sections : [...source.sections, { id: section, title: '', paragraphs: range }],
  };
}

export const recordText = (dataset: Dataset, evidence: Evidence, facts: TextFacts): Dataset => ({
  ...dataset,
  sources: dataset.sources.map((source) =>
    source.id === evidence.source ? withText(source, evidence, facts) : source,
  ),
});
