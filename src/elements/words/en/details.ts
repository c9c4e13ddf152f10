// The words of <actor-details>.
import type { RestsOn } from '../../../analysis/rests-on.js';
import type { TieCharacter } from '../../../model/graph.js';
import type { Sign } from '../../../model/vocabulary.js';
import type { StatementOrder } from '../../details-parts/statement-orders.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const claims = { one: 'claim', other: 'claims' };
const statements = { one: 'statement', other: 'statements' };
const sources = { one: 'source', other: 'sources' };
const relations = { one: 'relation', other: 'relations' };
const others = { one: 'other actor', other: 'other actors' };

const fromSources = (count: number): string => (count === 0 ? 'unsourced' : `from ${countOf(count, sources)}`);

const BALANCES: Readonly<Record<Sign, string>> = {
  [-1]: 'on balance hostile',
  0: 'evenly balanced',
  1: 'on balance cooperative',
};

export const detailsWords = {
  nothing: 'Nothing is selected. Pick an actor or a relation to read what the sources say about it.',
  unknownActor: (id: string): string => `This dataset has no actor “${id}”.`,
  unknownTie: 'This dataset does not have the two actors of this tie.',
  resetLens: 'Back to the default lens',

  // An actor, and where it stands under the present lens.
  folded: (part: string, whole: string): string => `In this view ${part} is counted as part of ${whole}.`,
  showWhole: (whole: string): string => `Read ${whole}`,
  showApart: 'Show parts apart',
  isolated: (name: string): string => `The present lens shows no relation of ${name}.`,
  isolatedAnyway: (name: string): string => `Nothing that the default lens shows relates ${name} to another actor.`,
  hidden: (name: string): string => `The present lens hides ${name}.`,
  onlySpeaking: (name: string): string =>
    `${name} only speaks here: the sources quote it, but relate it to nobody, so the picture does not draw it.`,
  aliases: 'Also called',
  rest: (count: number): string => `and ${count} more`,
  contains: 'Contains',
  partOf: 'Part of',
  basedIn: 'Based in',
  memberOf: 'Member of',
  members: 'Members',
  inNumbers: 'In numbers',
  partners: (count: number): string => `Related to ${countOf(count, others)}`,
  relationsAndStatements: (count: {
    readonly relations: number;
    readonly statements: number;
    readonly sources: number;
  }): string =>
    `${countOf(count.relations, relations)}: ${countOf(count.statements, statements)} ${fromSources(count.sources)}`,
  ties: (count: number): string => `Ties (${count})`,
  characters: {
    cooperative: 'cooperative',
    hostile: 'hostile',
    mixed: 'mixed',
    neutral: 'neutral',
  } satisfies Record<TieCharacter, string>,
  characterCount: (count: number, character: string): string => `${count} ${character}`,
  tiesByCharacter: (counts: readonly string[]): string => `Ties: ${counts.join(', ')}`,
  towards: (name: string): string => `towards ${name}`,
  fromThere: (name: string): string => `from ${name}`,
  bothWays: 'both ways',
  moreTies: (count: number): string => `Show all ${count} ties`,
  measures: 'What the measures say',
  measuring: 'Measuring…',
  measuresFailed: 'The measures could not be computed.',
  undefinedMeasure: (reason: string): string => `Undefined here. ${reason}`.trim(),
  readFrom: (projection: string): string => `Read from ${projection}.`,
  measuredLens: (sentence: string): string => `Of the present lens: ${sentence}.`,
  internal: (name: string, count: number): string => `Within ${name} (${countOf(count, claims)})`,
  internalHint: 'Claims between an actor and its own parts. They stand in no relation and are never measured.',
  positions: (count: number): string => `Positions on topics (${count})`,
  positionsHint: 'Positions are listed whatever the lens.',
  speaks: (count: number): string => `Speaks in ${countOf(count, claims)}`,
  speaksOff: (count: number): string =>
    `${countOf(count, { one: 'more claim in its voice is', other: 'more claims in its voice are' })} switched off by the lens.`,

  // Several actors.
  actors: (count: number): string => `${count} actors`,
  between: 'Ties between them',
  noTieBetween: 'The present lens shows no relation between them.',
  shared: (count: number): string => `Related to all of them (${count})`,
  sharedBySome: (count: number): string => `Related to two or more of them (${count})`,
  noneShared: 'Nobody else is related to two of them.',
  takeOut: (name: string): string => `Take ${name} out of the selection`,

  // A tie and a relation.
  pair: (a: string, b: string): string => `${a} and ${b}`,
  character: (character: TieCharacter, balance: Sign): string =>
    ({
      cooperative: 'Support or agreement, and nothing hostile.',
      hostile: 'Rivalry, threat or restriction, and nothing cooperative.',
      mixed: `Both cooperative and hostile statements, ${BALANCES[balance]}.`,
      neutral: 'Nothing that is cooperative or hostile in itself.',
    })[character],
  relations: 'Relations',
  tieNotInLens: (a: string, b: string): string => `The present lens shows no relation between ${a} and ${b}.`,
  relationNotInLens: 'The present lens does not show this relation.',
  relationsOfClaim: (count: number): string =>
    count === 1 ? 'The relation it stands in' : `The ${count} relations it stands in`,
  allOfPair: (a: string, b: string): string => `All relations of ${a} and ${b}`,
  to: 'to',
  and: 'and',
  numbers: (count: { readonly statements: number; readonly claims: number; readonly sources: number }): string =>
    count.statements > 0
      ? `${countOf(count.statements, statements)} ${fromSources(count.sources)}`
      : `Denied in ${countOf(count.claims, claims)} ${fromSources(count.sources)}`,
  restsOn: {
    statement: 'rests on one statement',
    voice: 'rests on one voice',
    source: 'rests on one source',
  } satisfies Record<RestsOn, string>,
  inClaims: (count: number): string => `in ${countOf(count, claims)}`,
  modalityCount: (modality: string, count: number): string => `${count} ${modality.toLowerCase()}`,
  weights: {
    statements: (weight: number): string => countOf(weight, statements),
    claims: (weight: number): string => countOf(weight, claims),
    sources: (weight: number): string => countOf(weight, sources),
    none: (weight: number): string => countOf(weight, relations),
  },
  weight: (weight: string): string => `weight ${weight}`,
  denied: 'denied',

  switchedOff: 'Switched off by the lens',
  notShown: (count: number, modality: string): string => `${count} not shown: ${modality.toLowerCase()}`,
  notShownOf: (count: number, scenario: string): string => `${count} not shown: of the scenario “${scenario}”`,
  showThem: (count: number): string => (count === 1 ? 'Show it' : 'Show them'),
  within: (name: string): string => `Within ${name}`,
  nothingWithin: (name: string): string => `The present lens shows no claim between ${name} and its own parts.`,
  orderLabel: 'Order of the claims',
  orders: {
    source: 'By source',
    period: 'By time',
    certainty: 'By certainty',
    voice: 'By voice',
    said: 'By when it was said',
  } satisfies Record<StatementOrder, string>,
  datedTitle: 'From the earliest',
  undatedTitle: 'Without a date',
  saidTitle: 'As it was said, from the earliest',
  unsaidTitle: 'The text does not say when this was said',
  theAuthors: 'The authors themselves',
  voicesOfTie: (count: number): string => `Who says so (${countOf(count, { one: 'voice', other: 'voices' })})`,
  voicesOfActor: (count: number): string => `Who speaks of it (${countOf(count, { one: 'voice', other: 'voices' })})`,
  voiceCounts: (count: {
    readonly claims: number;
    readonly cooperative: number;
    readonly hostile: number;
    readonly denied: number;
  }): string => {
    const parts = [
      count.cooperative === 0 ? '' : `${count.cooperative} cooperative`,
      count.hostile === 0 ? '' : `${count.hostile} hostile`,
      count.denied === 0 ? '' : `${count.denied} denied`,
    ].filter(Boolean);
    return parts.length === 0 ? countOf(count.claims, claims) : `${countOf(count.claims, claims)}: ${parts.join(', ')}`;
  },
  onlyVoice: 'Only this voice',
  leaveOut: 'Leave out',
  allVoices: 'All voices again',
  toldBy: (name: string): string => `Only what ${name} tells`,
  seenBy: (name: string): string => `Only what ${name} fears or sees`,
  withParts: 'its own bodies and officials included',
  directionTitle: (from: string, to: string, count: number): string => `${from} to ${to} (${countOf(count, claims)})`,
  mutualTitle: (count: number): string => `Of both together (${countOf(count, claims)})`,
  showAgain: (name: string): string => `Show ${name} again`,
  rollUpInto: (name: string): string => `Roll up into ${name}`,
  showItsParts: 'Show its parts apart',

  // A claim.
  oneClaim: 'One claim',
  unknownClaim: (id: string): string => `This dataset has no claim “${id}”.`,
  claimNotInLens: 'The present lens does not show this claim.',
  claims: (count: number): string => `Claims (${count})`,
  more: (next: number, left: number): string => (next === left ? `Show ${left} more` : `Show ${next} of ${left} more`),
  theAuthor: 'the author',
  tellingOf: ', telling of ',
  disputed: 'The author contests this',
  restates: 'Repeats an earlier statement of the same source',
  eachWithEach: 'each with each other',
  when: 'When',
  undated: 'the text does not say',
  periodBasis: {
    stated: '',
    relative: 'worked out from the date of the source',
    event: 'dated by the event it belongs to',
  },
  said: 'Said',
  about: 'About',
  against: 'Against',
  via: 'Through',
  condition: 'On condition',
  scenario: 'Scenario',
  supportLabel: 'How many say so',
  supports: { one: 'one of them', some: 'some of them', most: 'most of them', all: 'all of them' },
  confidence: 'Confidence',
  confidenceOf: (level: string): string => `${level} (the coder’s)`,
  note: 'Note',
  place: 'Place',
  placeOf: (section: string, paragraph: number): string =>
    section === '' ? `paragraph ${paragraph}` : `${section}, paragraph ${paragraph}`,
  passage: 'Passage',
  passageWords: (count: number): string => countOf(count, { one: 'word', other: 'words' }),
  unsourcedTitle: 'Unsourced',
  unsourced: 'Unsourced: the dataset names no passage for this.',
  noPassage: 'The dataset names no passage for this.',
  outlet: (name: string, country: string | null): string => (country === null ? name : `${name} (${country})`),
  openPassage: 'Open the passage',
  isPublic: 'The text is public.',
  notPublic: 'The text is not public: only somebody who has a copy can check its passages.',
  noText: 'No copy of the text is on record, so its passages cannot be checked against one.',
  howToCheck: 'How to check this',
  checkByHand:
    'Take the passage from your copy, from its first words to its last. Put plain quotation marks and hyphens for curly and long ones, one space for every gap, and compute the SHA-256 of its UTF-8 bytes. It must be:',
  checkByCommand: 'This checks all claims at once:',
  coder: 'Coder',
  coderOf: (name: string, method: string): string => (method === '' ? name : `${name}: ${method}`),
  record: 'Record',
  plover: 'PLOVER',
  ownWeight: 'Weight',
  cite: 'Copy citation',
  citing: (summary: string): string => `Copy citation of: ${summary}`,
  cited: 'Copied',
  citeByHand: 'The browser does not let this page copy. Copy it from here:',
  unknownRecord: (id: string): string => id,
};

enterEnglish('details', detailsWords);
