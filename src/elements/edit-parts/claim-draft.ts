// A claim while a reader writes it: every field as text or a list of ids, and back. Its passage, what it restates and what
// else its record holds stay.
import type { Claim } from '../../model/claim.js';
import type { Evidence } from '../../model/evidence.js';
import type { ActorId, ClaimId, SourceId, TopicId } from '../../model/id.js';
import {
  CONFIDENCES,
  MODALITIES,
  PERIOD_BASES,
  RELATION_TYPES,
  type SUPPORTS,
  type Confidence,
  type Modality,
  type RelationType,
} from '../../model/vocabulary.js';
import type { TextFacts } from '../../dataset/edits/record-text.js';
import { OWN_CODER } from '../../dataset/edits/own-dataset.js';

export interface ClaimDraft {
  /** Null for one that is new. */
  readonly id: ClaimId | null;
  readonly type: RelationType;
  readonly subtype: string;
  readonly from: readonly ActorId[];
  readonly to: readonly ActorId[];
  readonly directed: boolean;
  readonly modality: Modality;
  /** Outermost first. */
  readonly voice: readonly ActorId[];
  readonly summary: string;
  readonly period: string;
  readonly periodBasis: (typeof PERIOD_BASES)[number];
  readonly said: string;
  readonly confidence: Confidence;
  readonly about: readonly TopicId[];
  readonly against: readonly ActorId[];
  readonly via: readonly ActorId[];
  readonly scenario: readonly TopicId[];
  readonly condition: string;
  readonly support: (typeof SUPPORTS)[number] | '';
  readonly disputed: boolean;
  readonly note: string;
  /** Where it stands without a passage; empty for nowhere. */
  readonly source: SourceId;
  /** Its passage; null where it has none. */
  readonly evidence: Evidence | null;
  /** What is to be noted of the text its passage was found in; null where nothing is. */
  readonly facts: TextFacts | null;
  /** The record as it was; null for one that is new. */
  readonly base: Claim | null;
}

export const newClaim = (parts: Partial<ClaimDraft> = {}): ClaimDraft => ({
  id: null,
  type: RELATION_TYPES[0],
  subtype: '',
  from: [],
  to: [],
  directed: true,
  modality: MODALITIES[0],
  voice: [],
  summary: '',
  period: '',
  periodBasis: PERIOD_BASES[0],
  said: '',
  confidence: CONFIDENCES[1],
  about: [],
  against: [],
  via: [],
  scenario: [],
  condition: '',
  support: '',
  disputed: false,
  note: '',
  source: '',
  evidence: null,
  facts: null,
  base: null,
  ...parts,
});

export const draftOfClaim = (claim: Claim): ClaimDraft => ({
  id: claim.id,
  type: claim.type,
  subtype: claim.subtype ?? '',
  from: claim.from,
  to: claim.to,
  directed: claim.directed,
  modality: claim.modality,
  voice: claim.voice,
  summary: claim.summary,
  period: claim.period ?? '',
  periodBasis: claim.periodBasis ?? PERIOD_BASES[0],
  said: claim.said ?? '',
  confidence: claim.confidence,
  about: claim.about ?? [],
  against: claim.against ?? [],
  via: claim.via ?? [],
  scenario: claim.scenario === undefined ? [] : [claim.scenario],
  condition: claim.condition ?? '',
  support: claim.support ?? '',
  disputed: claim.disputed ?? false,
  note: claim.note ?? '',
  source: claim.source ?? '',
  evidence: claim.evidence ?? null,
  facts: null,
  base: claim,
});

/** What is written in these fields and left empty is left out. */
function optionalParts(draft: ClaimDraft): Partial<Claim> {
  const [subtype, said, condition, note] = [draft.subtype, draft.said, draft.condition, draft.note].map((text) =>
    text.trim(),
  );
  const [scenario] = draft.scenario;
  return {
    ...(subtype ? { subtype } : {}),
    ...(said ? { said } : {}),
    ...(condition ? { condition } : {}),
    ...(note ? { note } : {}),
    ...(draft.about.length === 0 ? {} : { about: draft.about }),
    ...(draft.against.length === 0 ? {} : { against: draft.against }),
    ...(draft.via.length === 0 ? {} : { via: draft.via }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(draft.support === '' ? {} : { support: draft.support }),
    ...(draft.disputed ? { disputed: true } : {}),
  };
}

/** What a claim has beside the fields of the form. */
function unwrittenParts({ base }: ClaimDraft): Partial<Claim> {
  return {
    ...(base?.restates === undefined ? {} : { restates: base.restates }),
    ...(base?.plover === undefined ? {} : { plover: base.plover }),
    ...(base?.weight === undefined ? {} : { weight: base.weight }),
  };
}

export function claimOfDraft(draft: ClaimDraft, id: ClaimId): Claim {
  const period = draft.period.trim();
  return {
    id,
    type: draft.type,
    from: draft.from,
    to: draft.to,
    directed: draft.directed,
    modality: draft.modality,
    voice: draft.voice,
    summary: draft.summary.trim(),
    period: period === '' ? null : period,
    ...(period === '' ? {} : { periodBasis: draft.periodBasis }),
    confidence: draft.confidence,
    coder: draft.base?.coder ?? OWN_CODER.id,
    ...optionalParts(draft),
    ...unwrittenParts(draft),
    ...(draft.evidence === null ? (draft.source === '' ? {} : { source: draft.source }) : { evidence: draft.evidence }),
  };
}
