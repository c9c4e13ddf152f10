// Datasets near the edge of a rule that break none.
import {
  addActors,
  addClaims,
  sampleActor,
  sampleClaim,
  sampleDataset,
  sampleEvidence,
  samplePosition,
  sampleSource,
  sampleTopic,
  withClaim,
} from '../sample-dataset.js';
import type { Claim } from '../../../src/model/claim.js';
import type { Dataset } from '../../../src/model/dataset.js';

const another = (overrides: Partial<Claim>): Claim =>
  sampleClaim({ id: 'letter-2', evidence: sampleEvidence({ paragraph: 7, words: 40 }), ...overrides });

const drought = sampleTopic({ id: 'drought', name: 'Drought', kind: 'scenario' });

export const SOUND: readonly { readonly what: string; readonly dataset: Dataset }[] = [
  {
    what: 'an empty dataset',
    dataset: { ...sampleDataset(), coders: [], sources: [], actors: [], topics: [], claims: [], positions: [] },
  },
  {
    what: 'ids that are names of Object.prototype',
    dataset: {
      ...addActors(
        sampleActor({ id: 'constructor', name: 'Constructor' }),
        sampleActor({ id: '__proto__', name: 'Proto', kind: 'body', partOf: 'constructor' }),
      ),
      layout: Object.fromEntries([
        ['constructor', [1, 2]],
        ['__proto__', [3, 4]],
      ]),
    },
  },
  {
    what: 'the same id for a claim, an actor and a section',
    dataset: withClaim({ id: 'aland' }),
  },
  {
    what: 'a bloc and a body that are used only because a speaker belongs to them',
    dataset: {
      ...addActors(sampleActor({ id: 'envoy', name: 'The envoy', kind: 'person', partOf: 'ministry' })),
      actors: [
        ...sampleDataset().actors,
        sampleActor({ id: 'envoy', name: 'The envoy', kind: 'person', partOf: 'ministry' }),
        sampleActor({ id: 'ministry', name: 'Ministry', kind: 'body', partOf: 'aland', memberOf: ['league'] }),
        sampleActor({ id: 'league', name: 'League', kind: 'bloc' }),
      ],
    },
  },
  {
    what: 'a population based in a state, and an armed group under its command',
    dataset: addActors(
      sampleActor({ id: 'fishers', name: 'Fishers', kind: 'population', basedIn: ['aland'] }),
      sampleActor({ id: 'guard', name: 'Guard', kind: 'armed-group', partOf: 'aland' }),
    ),
  },
  {
    what: 'a voice that comes back in its own chain',
    dataset: withClaim({ modality: 'perceived', voice: ['aland', 'borduria', 'aland'] }),
  },
  {
    what: 'an undirected claim of two actors on one side',
    dataset: withClaim({ from: ['aland', 'borduria'], to: [], directed: false }),
  },
  {
    what: 'a restatement that turns an undirected claim round',
    dataset: sampleDataset({
      claims: [
        sampleClaim({ directed: false }),
        another({ directed: false, from: ['borduria', 'aland'], to: [], restates: 'letter-1' }),
      ],
    }),
  },
  {
    what: 'a restatement of one pair of several, less certain than the first',
    dataset: {
      ...addActors(sampleActor({ id: 'carpania', name: 'Carpania' })),
      claims: [
        sampleClaim({ to: ['borduria', 'carpania'] }),
        another({ to: ['carpania'], modality: 'advocated', restates: 'letter-1' }),
      ],
    },
  },
  { what: 'a passage of 8 words', dataset: withClaim({ evidence: sampleEvidence({ words: 8 }) }) },
  { what: 'a passage of 120 words', dataset: withClaim({ evidence: sampleEvidence({ words: 120 }) }) },
  {
    what: 'the same passage for two claims',
    dataset: addClaims(sampleClaim({ id: 'letter-2', type: 'threat', subtype: 'coercion' })),
  },
  { what: 'a summary of 30 words', dataset: withClaim({ summary: 'salt '.repeat(30) }) },
  { what: 'a condition of 12 words', dataset: withClaim({ condition: 'if '.repeat(12) }) },
  {
    what: 'a conditional position with its condition',
    dataset: sampleDataset({ positions: [samplePosition({ position: 'conditional', condition: 'if tolls fall' })] }),
  },
  {
    what: 'restraint that is denied',
    dataset: withClaim({ type: 'threat', subtype: 'restraint', modality: 'denied' }),
  },
  { what: 'a claim without a subtype', dataset: sampleDataset({ claims: [withoutSubtype()] }) },
  { what: 'an open interval', dataset: withClaim({ period: '2019/..' }) },
  { what: 'a relative period that is marked', dataset: withClaim({ period: '2019-06~', periodBasis: 'relative' }) },
  {
    what: 'a claim of a scenario that is denied in it',
    dataset: sampleDataset({
      topics: [sampleTopic(), drought],
      claims: [sampleClaim({ modality: 'denied', scenario: 'drought' })],
    }),
  },
  { what: 'a forecast of a source without scenarios', dataset: withClaim({ modality: 'hypothetical' }) },
  {
    what: 'a fact about a scenario',
    dataset: sampleDataset({ topics: [sampleTopic(), drought], claims: [sampleClaim({ about: ['drought'] })] }),
  },
  {
    what: 'a source that is cited by no claim, but that another carries on',
    dataset: sampleDataset({
      sources: [sampleSource({ derivedFrom: 'diary' }), { id: 'diary', csl: { type: 'book' }, sections: [] }],
    }),
  },
  {
    what: 'sections listed out of order that do not touch',
    dataset: sampleDataset({ sources: [sampleSource({ sections: sampleSource().sections.toReversed() })] }),
  },
];

function withoutSubtype(): Claim {
  const { subtype: _left, ...claim } = sampleClaim();
  return claim;
}
