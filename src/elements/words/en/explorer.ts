// The words of <actor-explorer>.
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

export const explorerWords = {
  label: 'Relationships between actors',
  noTitle: 'Actor Atlas',
  disclaimer: (sources: number): string =>
    sources === 0
      ? 'Not a map of what is true.'
      : `Not a map of what is true: a map of what ${countOf(sources, { one: 'text says', other: 'texts say' })}.`,
  counts: (actors: number, relations: number): string =>
    `${countOf(actors, { one: 'actor', other: 'actors' })}, ${countOf(relations, { one: 'relation', other: 'relations' })}`,
  keyLabel: 'Lines',
  questionsLabel: 'Start with a question',
  questions: {
    threats: 'Who threatens whom?',
    feared: 'What is only feared?',
    shared: 'What do two texts agree on?',
  },
  viewsLabel: 'Views',
  views: {
    graph: 'Picture',
    matrix: 'Matrix',
    timeline: 'Timeline',
    topics: 'Topics',
    compare: 'Compare',
    reader: 'Texts',
  },
  panelsLabel: 'Panels',
  panels: {
    details: 'Details',
    filter: 'Filter',
    ranking: 'Ranking',
    communities: 'Communities',
    balance: 'Balance',
    'what-if': 'What if',
    outline: 'Outline',
    legend: 'Legend',
    edit: 'Edit',
    export: 'Export',
  },
  closePanel: 'Close panel',
  loadingView: 'Loading…',
  viewFailed: 'This view could not be loaded.',
  keys: 'Keyboard map',
  undo: 'Undo',
  redo: 'Redo',
  export: 'Export and share',
  import: 'Open your own data',
  importShort: 'Open',
  dropHere: 'Drop the file to open it',
  statesOnly: 'States only',
  reset: 'Show everything again',
  loading: 'Loading the dataset…',
  empty: 'No dataset yet. Give this element a src with the address of a dataset file.',
  noClaim: 'This dataset holds no claim yet.',
  noRelation: 'Nothing matches this lens.',
  noRelationHint: 'Switch something back on, or go back to the default lens.',
  failedTitle: 'The dataset could not be loaded',
  failedKept: 'What was shown before is still shown.',
  moreProblems: (count: number): string => `and ${countOf(count, { one: 'more problem', other: 'more problems' })}.`,
  problems: (errors: number): string => countOf(errors, { one: 'problem', other: 'problems' }),
  lensProblem: 'A part of the lens cannot be used',
  attributeProblem: 'A part of what was asked for cannot be shown',
  where: 'Where',
  retry: 'Try again',
  dismiss: 'Close',
};

enterEnglish('explorer', explorerWords);
