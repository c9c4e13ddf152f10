// The words of <actor-reader>, and of verdicts wherever they are shown.
import type { TextVerdict, Verdict } from '../../../model/evidence.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const claims = { one: 'claim', other: 'claims' };
const positions = { one: 'position', other: 'positions' };
const passages = { one: 'passage', other: 'passages' };
const words = { one: 'word', other: 'words' };

export const readerWords = {
  choose: 'Text',
  record: 'Record',
  derivedFrom: (label: string): string => `Carries on the story of ${label}: the two count as one origin.`,
  counts: (of: { readonly claims: number; readonly positions: number }): string =>
    of.positions === 0
      ? countOf(of.claims, claims)
      : `${countOf(of.claims, claims)} and ${countOf(of.positions, positions)}`,
  noSource: 'This dataset names no source.',
  noStatement: 'The dataset holds no claim from this text.',

  // The reader's own copy.
  giveTitle: 'Read the text beside its claims',
  give: 'Do you have this text? Choose or paste your copy, or drop it here: it is shown with every passage marked and checked.',
  privacy: 'Your copy never leaves this browser: nothing is uploaded, and only you see it.',
  chooseFile: 'Choose files…',
  formats: '.txt, .md or .html; several texts at once are matched with their sources.',
  paste: 'Paste a text',
  pasteLabel: 'The text, as copied from a PDF or a web page',
  pasted: 'Pasted text',
  read: 'Read and check it',
  drop: 'Drop the text to read it here',
  busy: (names: readonly string[]): string => `Reading and checking ${names.join(', ')}…`,
  done: (verified: number, of: number): string => `Checked: ${verified} of ${countOf(of, passages)} found as coded.`,
  failed: 'The text could not be checked. Try again, or check it with the command line.',
  notKept: 'This browser does not let the page keep texts. The copy is here until the page is closed.',
  dismiss: 'Close',
  copy: (name: string): string => `Your copy: ${name}.`,
  textVerdicts: {
    same: 'This is the text that was coded, character for character.',
    'edition-differs':
      'This is not character for character the text that was coded: each passage is checked by itself.',
  } satisfies Record<TextVerdict, string>,
  keep: 'Keep it in this browser for the next visit',
  kept: 'It is kept in this browser until you remove it.',
  remove: 'Remove copy',
  report: 'Download verdicts',
  another: 'Another copy',

  // Verdicts.
  verdicts: {
    verified: 'Verified',
    moved: 'Moved',
    altered: 'Altered',
    ambiguous: 'Ambiguous',
    missing: 'Missing',
  } satisfies Record<Verdict, string>,
  verdictHints: {
    verified: 'the passage stands in its section of your copy, word for word',
    moved: 'the passage stands word for word in another section of your copy',
    altered: 'one end of the passage stands there, but the words differ',
    ambiguous: 'several places of your copy would fit',
    missing: 'the passage does not stand in its section of your copy',
  } satisfies Record<Verdict, string>,
  rejoined: 'rejoined',
  rejoinedHint: 'found after words were joined that a line end breaks',
  rejoinedCount: (count: number): string => `${count} of them rejoined`,
  filter: 'Show by verdict',
  all: (count: number): string => `All ${count}`,
  verdictCount: (verdict: string, count: number): string => `${verdict} ${count}`,

  // What was found instead.
  foundTitle: 'What your copy has',
  coded: (count: number): string => `Coded were ${countOf(count, words)}:`,
  foundAt: (paragraph: number, count: number): string =>
    `In paragraph ${paragraph} of your copy stand ${countOf(count, words)}:`,
  bothEnds: 'Both ends stand; something between them differs.',
  notBegun: 'Its first words do not stand there.',
  notEnded: 'Its last words do not stand there.',
  candidates: (count: number): string => `${countOf(count, { one: 'place', other: 'places' })} would fit:`,
  candidate: (paragraph: number): string => `Paragraph ${paragraph}`,
  noneFound: 'Neither its first nor its last words stand in this section of your copy.',

  // The text and its passages.
  modes: 'Show',
  text: 'Text',
  claims: 'Claims',
  sections: (count: number): string => `Sections (${count})`,
  section: (id: string, title: string): string => [id === '0' ? '' : id, title].filter(Boolean).join(' '),
  withoutPassage: 'Without a passage',
  textLabel: (source: string): string => `Your copy of ${source}`,
  help: 'n and p, or the arrow keys on a mark, go from passage to passage; Enter selects its claims one after another; g shows the claim in the graph.',
  key: 'What the marks mean',
  position: 'Position',
  several: 'Several kinds',
  /** One sign for a position, beside those of the types. */
  positionLetter: 'P',
  marker: (place: { readonly index: number; readonly of: number }, what: readonly string[]): string =>
    `Passage ${place.index} of ${place.of}: ${what.join(', ')}`,
  tray: 'Passage',
  passage: (index: number, of: number, paragraph: number): string =>
    `Passage ${index} of ${of}, paragraph ${paragraph}`,
  makeClaim: 'Make a claim of the marked words',
  nameClaim: 'Make a claim of a passage by its words',
  firstWords: 'Its first words',
  lastWords: 'Its last words',
  makeClaimNamed: 'Make a claim',
  claimFailed: 'The passage could not be read. Try again.',
  noPassage: (count: number): string => `${countOf(count, passages)} marked. Choose one, or go to the first.`,
  nothingMarked: 'No passage of this text stands in your copy.',
  previous: 'Previous passage',
  next: 'Next passage',
  inGraph: 'Show in the graph',
  inText: 'Show in text',
  showInText: (summary: string): string => `Show in text: ${summary}`,
  stance: (actor: string, stance: string, topic: string): string => `${actor} is ${stance} ${topic}`,
  more: (next: number, left: number): string => (next === left ? `Show ${left} more` : `Show ${next} of ${left} more`),
};

enterEnglish('reader', readerWords);
