// How far a text is coded: paragraph by paragraph the actors it names and the claims and positions that stand there.
import type { Dataset } from '../model/dataset.js';
import type { TextVerdict } from '../model/evidence.js';
import type { Issue } from '../model/issue.js';
import type { Source } from '../model/source.js';
import { checkUncoded } from './check-uncoded.js';
import { mentionFinder, type Named } from './mention-finder.js';
import type { NormalisedText } from './normalised-text.js';
import { paragraphText } from './paragraphs.js';
import type { UncodedParagraph } from './read-uncoded.js';
import { sectionOfParagraph } from './sections.js';
import type { ParagraphCoverage, SectionCoverage, SourceCoverage } from './source-coverage.js';
import { verifySource, type VerifiedPassage } from './verify-source.js';

/** Actors a paragraph must name before it is expected to relate some. */
export const ACTORS_TO_RELATE = 2;

export interface CoverageQuestion {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly copy: NormalisedText;
  /** Of all sources; those of others are left alone. */
  readonly uncoded: readonly UncodedParagraph[];
}

interface Mentionable extends Named {
  readonly isActor: boolean;
}

/** Topics are looked for as well: what is part of the name of a project is no mention of an actor. */
const mentionables = ({ actors, topics }: Dataset): readonly Mentionable[] => [
  ...actors.map(({ id, name, aliases }) => ({ id, name, aliases, isActor: true })),
  ...topics.map(({ id, name, aliases }) => ({ id, name, aliases, isActor: false })),
];

/** The passages by the paragraphs they stand in; one that is not found stands where its evidence says. */
function passagesByParagraph(passages: readonly VerifiedPassage[]): ReadonlyMap<number, readonly VerifiedPassage[]> {
  const byParagraph = new Map<number, VerifiedPassage[]>();
  for (const passage of passages) {
    const [place, ...others] = passage.places;
    const only = others.length === 0 ? place : undefined;
    const first = only?.paragraph ?? passage.evidence.paragraph;
    const last = only?.lastParagraph ?? first;
    for (let paragraph = first; paragraph <= last; paragraph += 1) {
      byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), passage]);
    }
  }
  return byParagraph;
}

const idsOf = (passages: readonly VerifiedPassage[], kind: VerifiedPassage['kind']): readonly string[] =>
  passages.filter((passage) => passage.kind === kind).map(({ id }) => id);

/**
 * What a copy of a source says and what of it is coded. Paragraph numbers are those of the copy: it should be the
 * text that was coded, and an issue `edition-differs` warns where it is not. An entry of the uncoded list that does
 * not fit is an error: `uncoded-is-coded` or `uncoded-paragraph-unknown`.
 */
export function coverSource({ dataset, source, copy, uncoded }: CoverageQuestion): SourceCoverage {
  const verdict = verifySource(dataset, source, copy);
  const coded = passagesByParagraph(verdict.passages);
  const findMentions = mentionFinder(mentionables(dataset));
  const noted = uncoded.filter((entry) => entry.source === source.id);
  const reasons = new Map(noted.map(({ paragraph, reason }) => [paragraph, reason]));
  const paragraphs = copy.paragraphStarts.map((_, index): ParagraphCoverage => {
    const paragraph = index + 1;
    const here = coded.get(paragraph) ?? [];
    const mentions = findMentions(paragraphText(copy, paragraph));
    const actors = mentions.filter(({ isActor }) => isActor).map(({ id }) => id);
    const reason = reasons.get(paragraph) ?? null;
    return {
      paragraph,
      actors,
      topics: mentions.filter(({ isActor }) => !isActor).map(({ id }) => id),
      claims: idsOf(here, 'claim'),
      positions: idsOf(here, 'position'),
      uncoded: reason,
      open: here.length === 0 && reason === null && actors.length >= ACTORS_TO_RELATE,
    };
  });
  return {
    source: source.id,
    text: verdict.text,
    sections: groupBySection(source, paragraphs),
    open: paragraphs.filter(({ open }) => open).map(({ paragraph }) => paragraph),
    issues: [...warnOfEdition(source, verdict.text), ...checkUncoded(noted, paragraphs)],
  };
}

function groupBySection(source: Source, paragraphs: readonly ParagraphCoverage[]): readonly SectionCoverage[] {
  const bySection = new Map<string, ParagraphCoverage[]>();
  for (const paragraph of paragraphs) {
    const id = sectionOfParagraph(source.sections, paragraph.paragraph);
    const members = bySection.get(id);
    if (members === undefined) bySection.set(id, [paragraph]);
    else members.push(paragraph);
  }
  const titles = new Map(source.sections.map(({ id, title }) => [id, title]));
  return Array.from(bySection, ([id, members]) => ({ id, title: titles.get(id) ?? '', paragraphs: members }));
}

function warnOfEdition(source: Source, text: TextVerdict): readonly Issue[] {
  if (text === 'same') return [];
  const message = `The copy of ${source.id} is not the text that was coded. Its paragraph numbers may differ.`;
  return [{ code: 'edition-differs', severity: 'warning', path: '', message }];
}
