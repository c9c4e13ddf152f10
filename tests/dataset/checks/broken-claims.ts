// Datasets that break one rule about the sides, the content, the voice, the time or the restatements of claims, and nothing else.
import {
  addClaims,
  sampleClaim,
  sampleDataset,
  sampleEvidence,
  samplePosition,
  sampleSource,
  sampleTopic,
  withClaim,
} from '../sample-dataset.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { Claim } from '../../../src/model/claim.js';
import type { BrokenDataset } from './broken-dataset.js';

const withPosition = (overrides: Parameters<typeof samplePosition>[0]): Dataset =>
  sampleDataset({ positions: [samplePosition(overrides)] });

const another = (id: string, overrides: Partial<Claim>): Claim =>
  sampleClaim({ id, evidence: sampleEvidence({ paragraph: 7, words: 40 }), ...overrides });

const drought = sampleTopic({ id: 'drought', name: 'Drought', kind: 'scenario' });

const states = (count: number): Dataset['actors'] =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: `State ${index}`, kind: 'state' as const }));

const idsOf = (actors: Dataset['actors']): readonly string[] => actors.map(({ id }) => id);

export const BROKEN_SIDES: readonly BrokenDataset[] = [
  { code: 'pair-missing', what: 'a party without a counterpart', dataset: withClaim({ to: [] }), path: '/claims/0/to' },
  {
    code: 'pair-ambiguous',
    what: 'three parties without a counterpart',
    dataset: sampleDataset({
      actors: [...sampleDataset().actors, ...states(1)],
      claims: [sampleClaim({ from: ['aland', 'borduria', 's0'], to: [], directed: false })],
    }),
    path: '/claims/0/from',
  },
  {
    code: 'pair-self',
    what: 'a party on both sides',
    dataset: withClaim({ to: ['borduria', 'aland'] }),
    path: '/claims/0/to/1',
  },
  {
    code: 'pair-direction',
    what: 'a directed claim with one side only',
    dataset: withClaim({ from: ['aland', 'borduria'], to: [] }),
    path: '/claims/0/directed',
  },
  {
    code: 'pairs-too-many',
    what: 'a claim of eleven hundred pairs',
    dataset: sampleDataset({
      actors: [...sampleDataset().actors, ...states(1100)],
      claims: [sampleClaim({ to: idsOf(states(1100)) })],
    }),
    path: '/claims/0/from',
  },
  {
    code: 'pairs-too-many',
    what: 'claims of more than four hundred thousand pairs together',
    dataset: sampleDataset({
      actors: [...sampleDataset().actors, ...states(60)],
      claims: Array.from({ length: 450 }, (_, index) =>
        sampleClaim({
          id: `c-${index}`,
          from: ['aland', ...idsOf(states(60)).slice(0, 29)],
          to: ['borduria', ...idsOf(states(60)).slice(29)],
        }),
      ),
    }),
    path: '/claims',
  },
];

export const BROKEN_CONTENT: readonly BrokenDataset[] = [
  {
    code: 'subtype-unknown',
    what: 'a subtype the codebook has not',
    dataset: withClaim({ subtype: 'barter' }),
    path: '/claims/0/subtype',
  },
  {
    code: 'subtype-unknown',
    what: 'a subtype of another type',
    dataset: withClaim({ subtype: 'verbal' }),
    path: '/claims/0/subtype',
  },
  {
    code: 'restraint-denied',
    what: 'restraint that is asserted',
    dataset: withClaim({ type: 'threat', subtype: 'restraint' }),
    path: '/claims/0/modality',
  },
  {
    code: 'plover-unknown',
    what: 'an event PLOVER has not',
    dataset: withClaim({ plover: { event: 'TRADE' } }),
    path: '/claims/0/plover/event',
  },
  {
    code: 'summary-length',
    what: 'a summary of 31 words',
    dataset: withClaim({ summary: 'salt '.repeat(31) }),
    path: '/claims/0/summary',
  },
  {
    code: 'summary-length',
    what: 'a summary of a position of 31 words',
    dataset: withPosition({ summary: 'salt '.repeat(31) }),
    path: '/positions/0/summary',
  },
  {
    code: 'condition-length',
    what: 'a condition of 13 words',
    dataset: withClaim({ condition: 'if '.repeat(13) }),
    path: '/claims/0/condition',
  },
  {
    code: 'condition-missing',
    what: 'a conditional position without a condition',
    dataset: withPosition({ position: 'conditional' }),
    path: '/positions/0/position',
  },
];

export const BROKEN_VOICES: readonly BrokenDataset[] = [
  {
    code: 'voice-missing',
    what: 'an attributed claim without a voice',
    dataset: withClaim({ modality: 'attributed' }),
    path: '/claims/0/voice',
  },
  {
    code: 'voice-missing',
    what: 'a perceived position without a voice',
    dataset: withPosition({ modality: 'perceived' }),
    path: '/positions/0/voice',
  },
  {
    code: 'voice-unexpected',
    what: 'an asserted claim with a voice',
    dataset: withClaim({ voice: ['borduria'] }),
    path: '/claims/0/voice',
  },
  {
    code: 'dispute-unvoiced',
    what: 'a disputed claim without a voice',
    dataset: withClaim({ modality: 'denied', disputed: true }),
    path: '/claims/0/disputed',
  },
  {
    code: 'support-unvoiced',
    what: 'a claim that most support, without a voice',
    dataset: withClaim({ support: 'most' }),
    path: '/claims/0/support',
  },
  {
    code: 'scenario-kind',
    what: 'a scenario that is a project',
    dataset: withClaim({ modality: 'hypothetical', scenario: 'canal' }),
    path: '/claims/0/scenario',
  },
  {
    code: 'scenario-modality',
    what: 'an asserted claim of a scenario',
    dataset: sampleDataset({
      topics: [sampleTopic(), drought],
      claims: [sampleClaim({ scenario: 'drought' })],
    }),
    path: '/claims/0/modality',
  },
];

export const BROKEN_TIMES: readonly BrokenDataset[] = [
  {
    code: 'period-reversed',
    what: 'a period that ends before it begins',
    dataset: withClaim({ period: '2021/2019' }),
    path: '/claims/0/period',
  },
  {
    code: 'period-reversed',
    what: 'something said in an interval that ends before it begins',
    dataset: withPosition({ said: '2021-05/2021-04' }),
    path: '/positions/0/said',
  },
  {
    code: 'period-reversed',
    what: 'a change dated with an interval that ends before it begins',
    dataset: sampleDataset({ changes: [{ date: '2020/2019', what: 'First edition.' }] }),
    path: '/changes/0/date',
  },
  {
    code: 'period-basis-missing',
    what: 'a period that comes from nowhere',
    dataset: withPosition({ period: '2020' }),
    path: '/positions/0/period',
  },
  {
    code: 'period-basis-unexpected',
    what: 'a basis without a period',
    dataset: withPosition({ periodBasis: 'stated' }),
    path: '/positions/0/periodBasis',
  },
  {
    code: 'period-relative-exact',
    what: 'a relative period written as if exact',
    dataset: withClaim({ periodBasis: 'relative' }),
    path: '/claims/0/period',
  },
];

export const BROKEN_RESTATEMENTS: readonly BrokenDataset[] = [
  {
    code: 'restates-unknown',
    what: 'a restatement of a claim that is not listed',
    dataset: addClaims(another('letter-2', { restates: 'letter-9' })),
    path: '/claims/1/restates',
  },
  {
    code: 'restates-other-source',
    what: 'a restatement of a claim of another source',
    dataset: {
      ...addClaims(another('diary-1', { restates: 'letter-1', evidence: sampleEvidence({ source: 'diary' }) })),
      sources: [sampleSource(), sampleSource({ id: 'diary' })],
    },
    path: '/claims/1/restates',
  },
  {
    code: 'restates-cycle',
    what: 'two claims that restate each other',
    dataset: addClaims(another('letter-2', { restates: 'letter-3' }), another('letter-3', { restates: 'letter-2' })),
    path: '/claims/1/restates',
  },
  {
    code: 'restates-cycle',
    what: 'a claim that restates itself',
    dataset: withClaim({ restates: 'letter-1' }),
    path: '/claims/0/restates',
  },
  {
    code: 'restates-differs',
    what: 'a restatement of another type',
    dataset: addClaims(another('letter-2', { restates: 'letter-1', type: 'rivalry', subtype: 'dispute' })),
    path: '/claims/1/restates',
  },
  {
    code: 'restates-differs',
    what: 'a denial that restates an assertion',
    dataset: addClaims(another('letter-2', { restates: 'letter-1', modality: 'denied' })),
    path: '/claims/1/restates',
  },
  {
    code: 'restates-differs',
    what: 'a restatement in the other direction',
    dataset: addClaims(another('letter-2', { restates: 'letter-1', from: ['borduria'], to: ['aland'] })),
    path: '/claims/1/restates',
  },
];
