// A small valid dataset about invented actors, which breaks no check. Tests change what they are about.
import type { Actor } from '../../src/model/actor.js';
import type { Claim } from '../../src/model/claim.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Position } from '../../src/model/position.js';
import type { Source } from '../../src/model/source.js';
import type { Topic } from '../../src/model/topic.js';

export const sampleEvidence = (overrides: Partial<Evidence> = {}): Evidence => ({
  source: 'letter',
  section: '1',
  paragraph: 4,
  first: 'The envoys of Aland',
  last: 'until the spring',
  words: 21,
  sha256: 'a'.repeat(64),
  ...overrides,
});

export const sampleActor = (overrides: Partial<Actor> = {}): Actor => ({
  id: 'aland',
  name: 'Aland',
  kind: 'state',
  partOf: null,
  ...overrides,
});

export const sampleTopic = (overrides: Partial<Topic> = {}): Topic => ({
  id: 'canal',
  name: 'Salt canal',
  kind: 'project',
  ...overrides,
});

export const sampleSource = (overrides: Partial<Source> = {}): Source => ({
  id: 'letter',
  csl: { type: 'report', title: 'A letter from the coast' },
  derivedFrom: null,
  text: { codePoints: 900, sha256: 'b'.repeat(64), public: false },
  sections: [
    { id: '0', title: 'Opening', paragraphs: [1, 2] },
    { id: '1', title: 'The coast', paragraphs: [3, 9] },
  ],
  ...overrides,
});

/** Asserted trade from Aland to Borduria; give it an id of its own. */
export const sampleClaim = (overrides: Partial<Claim> = {}): Claim => ({
  id: 'letter-1',
  type: 'trade',
  subtype: 'goods',
  from: ['aland'],
  to: ['borduria'],
  directed: true,
  modality: 'asserted',
  voice: [],
  summary: 'Aland sells salt to Borduria.',
  period: '2019',
  periodBasis: 'stated',
  confidence: 'high',
  coder: 'c1',
  evidence: sampleEvidence(),
  ...overrides,
});

export const samplePosition = (overrides: Partial<Position> = {}): Position => ({
  id: 'letter-p1',
  actor: 'borduria',
  topic: 'canal',
  position: 'for',
  modality: 'asserted',
  voice: [],
  summary: 'Borduria wants the canal.',
  period: null,
  confidence: 'medium',
  coder: 'c1',
  evidence: sampleEvidence({ paragraph: 5, first: 'As for the canal', sha256: 'c'.repeat(64) }),
  ...overrides,
});

/** One source, two states, a topic, a claim and a position. */
export const sampleDataset = (overrides: Partial<Dataset> = {}): Dataset => ({
  format: 'actor-atlas/dataset',
  version: 1,
  id: 'coast',
  title: 'Two states on a coast',
  coders: [{ id: 'c1', name: 'First coder', method: 'Invented for tests.' }],
  sources: [sampleSource()],
  actors: [sampleActor(), sampleActor({ id: 'borduria', name: 'Borduria' })],
  topics: [sampleTopic()],
  claims: [sampleClaim()],
  positions: [samplePosition()],
  ...overrides,
});

/** A dataset whose one claim is changed. */
export const withClaim = (overrides: Partial<Claim>): Dataset => sampleDataset({ claims: [sampleClaim(overrides)] });

/** A dataset with claims after the one of the sample. */
export const addClaims = (...claims: readonly Claim[]): Dataset =>
  sampleDataset({ claims: [sampleClaim(), ...claims] });

/** A dataset with actors after the two of the sample; each speaks in a claim of its own, so that none is unused. */
export const addActors = (...actors: readonly Actor[]): Dataset => ({
  ...addClaims(
    ...actors.map(({ id }, index) =>
      sampleClaim({
        id: `spoken-${index}`,
        modality: 'attributed',
        voice: [id],
        evidence: sampleEvidence({ paragraph: 6, first: 'They say', words: 30 + index }),
      }),
    ),
  ),
  actors: [...sampleDataset().actors, ...actors],
});
