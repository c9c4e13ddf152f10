// Datasets that break one rule about sources and evidence, and nothing else.
import {
  addClaims,
  sampleClaim,
  sampleDataset,
  sampleEvidence,
  samplePosition,
  sampleSource,
  withClaim,
} from '../sample-dataset.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { BrokenDataset } from './broken-dataset.js';

const withEvidence = (overrides: Partial<Evidence>) => withClaim({ evidence: sampleEvidence(overrides) });

const { evidence: _cited, ...unsourcedClaim } = sampleClaim();
const { evidence: _alsoCited, ...unsourcedPosition } = samplePosition();
const { text: _recorded, ...unrecorded } = sampleSource();

export const BROKEN_SOURCES: readonly BrokenDataset[] = [
  {
    code: 'derived-from-cycle',
    what: 'two sources derived from each other',
    dataset: sampleDataset({
      sources: [sampleSource({ derivedFrom: 'diary' }), sampleSource({ id: 'diary', derivedFrom: 'letter' })],
    }),
    path: '/sources/0/derivedFrom',
  },
  {
    code: 'section-reversed',
    what: 'a section that ends before it begins',
    dataset: sampleDataset({
      sources: [
        sampleSource({ sections: [...sampleSource().sections, { id: '2', title: 'The end', paragraphs: [14, 12] }] }),
      ],
    }),
    path: '/sources/0/sections/2/paragraphs',
  },
  {
    code: 'section-overlap',
    what: 'a section inside another, listed out of order',
    dataset: sampleDataset({
      sources: [
        sampleSource({
          sections: [{ id: '1.1', title: 'A bay', paragraphs: [5, 6] }, ...sampleSource().sections],
        }),
      ],
    }),
    path: '/sources/0/sections/0/paragraphs',
  },
  {
    code: 'section-overlap',
    what: 'a section that shares its first paragraph with the last of the one before',
    dataset: sampleDataset({
      sources: [
        sampleSource({ sections: [...sampleSource().sections, { id: '2', title: 'The end', paragraphs: [9, 12] }] }),
      ],
    }),
    path: '/sources/0/sections/2/paragraphs',
  },
  {
    code: 'text-unrecorded',
    what: 'a cited source without length and hash',
    dataset: sampleDataset({ sources: [unrecorded] }),
    path: '/sources/0',
  },
];

export const BROKEN_EVIDENCE: readonly BrokenDataset[] = [
  {
    code: 'evidence-missing',
    what: 'a claim without evidence',
    dataset: sampleDataset({ claims: [unsourcedClaim] }),
    path: '/claims/0',
  },
  {
    code: 'evidence-missing',
    what: 'a position without evidence',
    dataset: sampleDataset({ positions: [unsourcedPosition] }),
    path: '/positions/0',
  },
  {
    code: 'passage-length',
    what: 'a passage of 7 words',
    dataset: withEvidence({ words: 7 }),
    path: '/claims/0/evidence/words',
  },
  {
    code: 'passage-length',
    what: 'a passage of 121 words',
    dataset: withEvidence({ words: 121 }),
    path: '/claims/0/evidence/words',
  },
  {
    code: 'anchor-length',
    what: 'five first words',
    dataset: withEvidence({ first: 'The envoys of Aland came' }),
    path: '/claims/0/evidence/first',
  },
  {
    code: 'anchor-length',
    what: 'a last word as long as a sentence',
    dataset: withEvidence({ last: 'salt-'.repeat(40) }),
    path: '/claims/0/evidence/last',
  },
  {
    code: 'passage-identity',
    what: 'one passage with two hashes',
    dataset: addClaims(sampleClaim({ id: 'letter-2', evidence: sampleEvidence({ sha256: 'd'.repeat(64) }) })),
    path: '/claims/1/evidence/sha256',
  },
  {
    code: 'passage-identity',
    what: 'one passage in two paragraphs',
    dataset: addClaims(sampleClaim({ id: 'letter-2', evidence: sampleEvidence({ paragraph: 8 }) })),
    path: '/claims/1/evidence/paragraph',
  },
  {
    code: 'paragraph-outside-section',
    what: 'a paragraph of another section',
    dataset: withEvidence({ paragraph: 2 }),
    path: '/claims/0/evidence/paragraph',
  },
  {
    code: 'source-beside-evidence',
    what: 'a claim with evidence that names its source once more',
    dataset: withClaim({ source: 'letter' }),
    path: '/claims/0/source',
  },
];
