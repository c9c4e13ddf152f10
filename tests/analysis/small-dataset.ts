// Datasets for tests in a few words: what a test does not name is filled with something harmless.
import * as fc from 'fast-check';
import type { Actor } from '../../src/model/actor.js';
import type { Claim } from '../../src/model/claim.js';
import type { Dataset } from '../../src/model/dataset.js';
import { indexDataset, type IndexedDataset } from '../../src/model/indexed-dataset.js';
import { CONFIDENCES, MODALITIES, RELATION_TYPES } from '../../src/model/vocabulary.js';

export type ActorIdea = Partial<Actor> & { readonly id: string };

/** `source`: an id, or null for a claim without evidence. */
export type ClaimIdea = Omit<Partial<Claim>, 'source'> & { readonly source?: string | null };

export interface DatasetIdea {
  /** A bare id is a state. */
  readonly actors: readonly (string | ActorIdea)[];
  readonly claims?: readonly ClaimIdea[];
  readonly dataset?: Partial<Dataset>;
}

const makeActor = (idea: string | ActorIdea): Actor => {
  const given = typeof idea === 'string' ? { id: idea } : idea;
  return { name: given.id.charAt(0).toUpperCase() + given.id.slice(1), kind: 'state', ...given };
};

function makeClaim({ source = 'book', ...given }: ClaimIdea, index: number): Claim {
  const evidence = {
    section: '0',
    paragraph: 1,
    first: 'one two',
    last: 'three four',
    words: 9,
    sha256: 'a'.repeat(64),
  };
  return {
    id: `c${index + 1}`,
    type: 'threat',
    from: ['aland'],
    to: ['borduria'],
    directed: true,
    modality: 'asserted',
    voice: [],
    summary: 'An invented claim.',
    period: null,
    confidence: 'high',
    coder: 'coder-1',
    ...given,
    ...(source === null ? {} : { evidence: { source, ...evidence } }),
  };
}

export function smallDataset({ actors, claims = [], dataset = {} }: DatasetIdea): IndexedDataset {
  const made = claims.map(makeClaim);
  const sources = new Set(made.map(({ evidence }) => evidence?.source).filter((id) => id !== undefined));
  return indexDataset(
    {
      format: 'actor-atlas/dataset',
      version: 1,
      id: 'small',
      title: 'Small',
      coders: [{ id: 'coder-1', name: 'Test coder', method: 'Invented.' }],
      sources: [...sources].map((id) => ({ id, csl: { type: 'book' }, sections: [] })),
      actors: actors.map(makeActor),
      topics: [],
      claims: made,
      positions: [],
      ...dataset,
    },
    'hash',
  );
}

/** The same dataset with its claims in another order. */
export const withClaims = ({ dataset, hash }: IndexedDataset, claims: readonly Claim[]): IndexedDataset =>
  indexDataset({ ...dataset, claims }, hash);

const PARTIES = ['aland', 'borduria', 'carpania', 'dorland', 'guard', 'scouts', 'constructor'] as const;

export const RANDOM_ACTORS: readonly (string | ActorIdea)[] = [
  'aland',
  'borduria',
  'carpania',
  { id: 'dorland', kind: 'bloc' },
  { id: 'guard', kind: 'body', partOf: 'aland' },
  { id: 'scouts', kind: 'armed-group', partOf: 'guard' },
  { id: 'constructor', kind: 'person', partOf: 'borduria' },
];

const parties = fc.uniqueArray(fc.constantFrom(...PARTIES), { minLength: 1, maxLength: 3 });

const claimIdea: fc.Arbitrary<ClaimIdea> = fc.record({
  type: fc.constantFrom(...RELATION_TYPES),
  from: parties,
  to: fc.oneof(parties, fc.constant([])),
  directed: fc.boolean(),
  modality: fc.constantFrom(...MODALITIES),
  voice: fc.constantFrom([], ['aland'], ['scouts'], ['carpania', 'guard']),
  confidence: fc.constantFrom(...CONFIDENCES),
  weight: fc.constantFrom(1, 1, 1, 0.1, 3),
  source: fc.constantFrom('book', 'paper', 'wire', null),
});

/** Some of the claims restate the claim before them. */
export const randomDataset: fc.Arbitrary<IndexedDataset> = fc
  .array(fc.tuple(claimIdea, fc.boolean()), { maxLength: 14 })
  .map((ideas) =>
    smallDataset({
      actors: RANDOM_ACTORS,
      claims: ideas.map(([idea, restates], index) =>
        restates && index > 0 ? { ...idea, restates: `c${index}` } : idea,
      ),
    }),
  );
