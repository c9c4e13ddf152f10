// Datasets that break one rule about ids, references and actors, and nothing else.
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
import type { BrokenDataset } from './broken-dataset.js';

const second = { id: 'letter-2', evidence: sampleEvidence({ words: 22 }) };

export const BROKEN_IDS: readonly BrokenDataset[] = [
  { code: 'id-duplicate', what: 'two claims of the same id', dataset: addClaims(sampleClaim()), path: '/claims/1/id' },
  {
    code: 'id-duplicate',
    what: 'two sections of the same id in one source',
    dataset: sampleDataset({
      sources: [
        sampleSource({
          sections: [
            { id: '1', title: 'The coast before', paragraphs: [1, 2] },
            { id: '1', title: 'The coast', paragraphs: [3, 9] },
          ],
        }),
      ],
    }),
    path: '/sources/0/sections/1/id',
  },
  {
    code: 'id-reserved',
    what: 'an actor called "author"',
    dataset: addActors(sampleActor({ id: 'author', name: 'An author' })),
    path: '/actors/2/id',
  },
  {
    code: 'id-reserved',
    what: 'a topic called "none"',
    dataset: sampleDataset({
      topics: [sampleTopic({ id: 'none' })],
      positions: [samplePosition({ topic: 'none' })],
    }),
    path: '/topics/0/id',
  },
  {
    code: 'actor-unknown',
    what: 'a party that is not listed',
    dataset: withClaim({ to: ['borduria', 'atlantis'] }),
    path: '/claims/0/to/1',
  },
  {
    code: 'actor-unknown',
    what: 'a target that is not listed',
    dataset: withClaim({ against: ['atlantis'] }),
    path: '/claims/0/against/0',
  },
  {
    code: 'actor-unknown',
    what: 'a way that is not listed',
    dataset: withClaim({ via: ['atlantis'] }),
    path: '/claims/0/via/0',
  },
  {
    code: 'actor-unknown',
    what: 'a voice of a position that is not listed',
    dataset: sampleDataset({ positions: [samplePosition({ modality: 'attributed', voice: ['atlantis'] })] }),
    path: '/positions/0/voice/0',
  },
  {
    code: 'actor-unknown',
    what: 'a position of an actor that is not listed',
    dataset: sampleDataset({ positions: [samplePosition({ actor: 'constructor' })] }),
    path: '/positions/0/actor',
  },
  {
    code: 'actor-unknown',
    what: 'a whole that is not listed',
    dataset: addActors(sampleActor({ id: 'fleet', name: 'Fleet', kind: 'body', partOf: 'atlantis' })),
    path: '/actors/2/partOf',
  },
  {
    code: 'actor-unknown',
    what: 'a stored position of an actor that is not listed',
    dataset: sampleDataset({
      layout: Object.fromEntries([
        ['aland', [0, 0]],
        ['toString', [1, 1]],
      ]),
    }),
    path: '/layout/toString',
  },
  {
    code: 'topic-unknown',
    what: 'a topic that is not listed',
    dataset: withClaim({ about: ['canal', 'bridge'] }),
    path: '/claims/0/about/1',
  },
  {
    code: 'topic-unknown',
    what: 'a scenario that is not listed',
    dataset: withClaim({ modality: 'hypothetical', scenario: 'drought' }),
    path: '/claims/0/scenario',
  },
  {
    code: 'topic-unknown',
    what: 'a position on a topic that is not listed',
    dataset: sampleDataset({
      positions: [samplePosition({ topic: 'bridge' })],
      claims: [sampleClaim({ about: ['canal'] })],
    }),
    path: '/positions/0/topic',
  },
  {
    code: 'source-unknown',
    what: 'evidence in a source that is not listed',
    dataset: addClaims(sampleClaim({ id: 'x-1', evidence: sampleEvidence({ source: 'diary' }) })),
    path: '/claims/1/evidence/source',
  },
  {
    code: 'source-unknown',
    what: 'a source derived from one that is not listed',
    dataset: sampleDataset({ sources: [sampleSource({ derivedFrom: 'diary' })] }),
    path: '/sources/0/derivedFrom',
  },
  {
    code: 'section-unknown',
    what: 'evidence in a section its source has not',
    dataset: withClaim({ evidence: sampleEvidence({ section: '7' }) }),
    path: '/claims/0/evidence/section',
  },
  {
    code: 'coder-unknown',
    what: 'a coder who is not listed',
    dataset: addClaims(sampleClaim({ ...second, coder: 'c2' })),
    path: '/claims/1/coder',
  },
  {
    code: 'reference-repeated',
    what: 'a party named twice on one side',
    dataset: withClaim({ to: ['borduria', 'borduria'] }),
    path: '/claims/0/to/1',
  },
  {
    code: 'reference-repeated',
    what: 'a topic named twice',
    dataset: withClaim({ about: ['canal', 'canal'] }),
    path: '/claims/0/about/1',
  },
  {
    code: 'reference-repeated',
    what: 'a voice that follows itself',
    dataset: withClaim({ modality: 'perceived', voice: ['aland', 'aland'] }),
    path: '/claims/0/voice/1',
  },
];

export const BROKEN_ACTORS: readonly BrokenDataset[] = [
  {
    code: 'part-of-cycle',
    what: 'two bodies that are part of each other',
    dataset: addActors(
      sampleActor({ id: 'fleet', name: 'Fleet', kind: 'body', partOf: 'staff' }),
      sampleActor({ id: 'staff', name: 'Staff', kind: 'body', partOf: 'fleet' }),
    ),
    path: '/actors/2/partOf',
  },
  {
    code: 'part-of-cycle',
    what: 'a body that is part of itself',
    dataset: addActors(sampleActor({ id: 'fleet', name: 'Fleet', kind: 'body', partOf: 'fleet' })),
    path: '/actors/2/partOf',
  },
  {
    code: 'part-of-kind',
    what: 'a population that is part of a state',
    dataset: addActors(sampleActor({ id: 'fishers', name: 'Fishers', kind: 'population', partOf: 'aland' })),
    path: '/actors/2/partOf',
  },
  {
    code: 'part-of-kind',
    what: 'a person who is part of a construct',
    dataset: addActors(
      sampleActor({ id: 'north', name: 'The North', kind: 'construct' }),
      sampleActor({ id: 'envoy', name: 'The envoy', kind: 'person', partOf: 'north' }),
    ),
    path: '/actors/3/partOf',
  },
  {
    code: 'member-of-kind',
    what: 'a member of a state',
    dataset: addActors(sampleActor({ id: 'fleet', name: 'Fleet', kind: 'body', memberOf: ['aland'] })),
    path: '/actors/2/memberOf/0',
  },
  {
    code: 'place-in-itself',
    what: 'a bloc that is a member of itself',
    dataset: addActors(sampleActor({ id: 'league', name: 'League', kind: 'bloc', memberOf: ['league'] })),
    path: '/actors/2/memberOf/0',
  },
  {
    code: 'place-in-itself',
    what: 'a movement that is based in itself',
    dataset: addActors(sampleActor({ id: 'greens', name: 'Greens', kind: 'movement', basedIn: ['aland', 'greens'] })),
    path: '/actors/2/basedIn/1',
  },
  {
    code: 'construct-codes',
    what: 'a construct with the code of a state',
    dataset: addActors(sampleActor({ id: 'north', name: 'The North', kind: 'construct', codes: { iso3166: 'XNN' } })),
    path: '/actors/2/codes',
  },
  {
    code: 'codes-kind',
    what: 'a body with the code of a state',
    dataset: addActors(sampleActor({ id: 'fleet', name: 'Fleet', kind: 'body', codes: { cow: '990' } })),
    path: '/actors/2/codes',
  },
  {
    code: 'code-duplicate',
    what: 'two states with one COW number, written differently',
    dataset: addActors(
      sampleActor({ id: 'carpania', name: 'Carpania', codes: { cow: '02' } }),
      sampleActor({ id: 'dorland', name: 'Dorland', codes: { cow: '2' } }),
    ),
    path: '/actors/3/codes/cow',
  },
  {
    code: 'code-duplicate',
    what: 'two states with one ISO code',
    dataset: addActors(
      sampleActor({ id: 'carpania', name: 'Carpania', codes: { iso3166: 'XCA' } }),
      sampleActor({ id: 'dorland', name: 'Dorland', codes: { iso3166: 'XCA' } }),
    ),
    path: '/actors/3/codes/iso3166',
  },
  {
    code: 'code-duplicate',
    what: 'two actors with one Wikidata id',
    dataset: addActors(
      sampleActor({ id: 'carpania', name: 'Carpania', wikidata: 'Q7' }),
      sampleActor({ id: 'herald', name: 'The Herald', kind: 'media', wikidata: 'Q7' }),
    ),
    path: '/actors/3/wikidata',
  },
  {
    code: 'alias-duplicate',
    what: 'an alias that is the name of another actor, but for capitals',
    dataset: addActors(sampleActor({ id: 'carpania', name: 'Carpania', aliases: ['Cape', 'ALAND'] })),
    path: '/actors/2/aliases/1',
  },
  {
    code: 'alias-duplicate',
    what: 'an alias that repeats the name of its own topic',
    dataset: sampleDataset({ topics: [sampleTopic({ aliases: ['Salt Canal'] })] }),
    path: '/topics/0/aliases/0',
  },
  {
    code: 'actor-unused',
    what: 'an actor nobody mentions',
    dataset: sampleDataset({
      actors: [...sampleDataset().actors, sampleActor({ id: 'elbonia', name: 'Elbonia', memberOf: [] })],
    }),
    path: '/actors/2',
  },
  {
    code: 'topic-unused',
    what: 'a topic nobody mentions',
    dataset: sampleDataset({ topics: [sampleTopic(), sampleTopic({ id: 'bridge', name: 'Bridge' })] }),
    path: '/topics/1',
  },
  {
    code: 'source-unused',
    what: 'a source nobody cites',
    dataset: sampleDataset({ sources: [sampleSource(), sampleSource({ id: 'diary' })] }),
    path: '/sources/1',
  },
  {
    code: 'coder-unused',
    what: 'a coder without a claim',
    dataset: sampleDataset({
      coders: [...sampleDataset().coders, { id: 'c2', name: 'Second coder', method: 'Invented for tests.' }],
    }),
    path: '/coders/1',
  },
];
