// An invented text of nine paragraphs in three sections, and a dataset that cites it. Small enough to count by hand.
import { citePassage } from '../../src/evidence/cite-passage.js';
import { hashPassage } from '../../src/evidence/hash-passage.js';
import { normaliseText } from '../../src/evidence/normalise.js';
import type { NormalisedText } from '../../src/evidence/normalised-text.js';
import { prepareCopy } from '../../src/evidence/prepare-copy.js';
import type { Actor } from '../../src/model/actor.js';
import type { Claim } from '../../src/model/claim.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Section, Source } from '../../src/model/source.js';

export const LINES: readonly string[] = [
  'Salt and Snow: A Report on the Lower Mountains',
  'Aland sold forty wagons of salt to Borduria in the spring, and the price rose twice before the harvest.',
  '1. The Quarrel',
  'Borduria then closed its only pass to every cart from Carpania. “We will not pay for their roads,” the mayor said.',
  'Carpania answered with a drill of six hundred riders near the frozen lake. No shot was fired that winter.',
  'Nobody in the valley remembers a colder year, and the bells rang for nine days without a pause.',
  '2. The Peace',
  'Aland offered to mediate between the two courts, and both sent letters of thanks within the same week.',
  'The salt road opened again in May, and Aland, Borduria and Carpania signed the Lake Accord on a barge.',
];

export const TEXT = LINES.join('\n\n');

export const SECTIONS: readonly Section[] = [
  { id: '0', title: 'Opening', paragraphs: [1, 2] },
  { id: '1', title: 'How it began', paragraphs: [3, 6] },
  { id: '2', title: 'How it ended', paragraphs: [7, 9] },
];

export const copyOf = (text: string) => prepareCopy(normaliseText(text));

/** Evidence from first and last words; fails the test where they do not make a passage. */
export function cite(from: string, to: string, text = TEXT, sections = SECTIONS): Evidence {
  const cited = citePassage(copyOf(text), { source: 'salt-1911', from, to, sections });
  if (!cited.ok) throw new Error(cited.issue.message);
  return cited.evidence;
}

export function sourceOf(copy: NormalisedText, sections: readonly Section[] = SECTIONS): Source {
  return {
    id: 'salt-1911',
    csl: { type: 'report', title: 'Salt and Snow' },
    text: { codePoints: copy.codePoints, sha256: hashPassage(copy.text), public: true },
    sections,
  };
}

export function claimOf(id: string, evidence: Evidence | undefined): Claim {
  const claim: Claim = {
    id,
    type: 'trade',
    from: ['aland'],
    to: ['borduria'],
    directed: true,
    modality: 'asserted',
    voice: [],
    summary: 'Aland trades with Borduria.',
    period: null,
    confidence: 'high',
    coder: 'coder-1',
  };
  return evidence === undefined ? claim : Object.assign(claim, { evidence });
}

const actor = (id: string, name: string, aliases: readonly string[] = []): Actor => ({
  id,
  name,
  kind: 'state',
  aliases,
});

export const SALE = cite('Aland sold forty wagons', 'to Borduria in the spring');
export const CLOSURE = cite('Borduria then closed its', 'from Carpania');
export const DRILL = cite('Carpania answered with a', 'the frozen lake');
export const OFFER = cite('Aland offered to mediate', 'within the same week');

export const DATASET: Dataset = {
  format: 'actor-atlas/dataset',
  version: 1,
  id: 'salt',
  title: 'Salt',
  coders: [{ id: 'coder-1', name: 'Test coder', method: 'Invented for tests.' }],
  sources: [sourceOf(normaliseText(TEXT))],
  actors: [actor('aland', 'Aland', ['Alandian crown']), actor('borduria', 'Borduria'), actor('carpania', 'Carpania')],
  topics: [{ id: 'lake-accord', name: 'Lake Accord', kind: 'agreement' }],
  claims: [claimOf('sale', SALE), claimOf('closure', CLOSURE), claimOf('drill', DRILL), claimOf('rumour', undefined)],
  positions: [
    {
      id: 'offer',
      actor: 'aland',
      topic: 'lake-accord',
      position: 'for',
      modality: 'asserted',
      voice: [],
      summary: 'Aland wants the accord.',
      period: null,
      confidence: 'high',
      coder: 'coder-1',
      evidence: OFFER,
    },
  ],
};

export const SOURCE = sourceOf(normaliseText(TEXT));
