// The registry of checks. A check is added by copying a neighbour and naming it here.
import { actorUnknown } from './actor-unknown.js';
import { actorUnused } from './actor-unused.js';
import { aliasDuplicate } from './alias-duplicate.js';
import { anchorLength } from './anchor-length.js';
import { codeDuplicate } from './code-duplicate.js';
import { coderUnknown } from './coder-unknown.js';
import { coderUnused } from './coder-unused.js';
import { codesKind } from './codes-kind.js';
import { conditionLength } from './condition-length.js';
import { conditionMissing } from './condition-missing.js';
import { constructCodes } from './construct-codes.js';
import { derivedFromCycle } from './derived-from-cycle.js';
import { disputeUnvoiced } from './dispute-unvoiced.js';
import { evidenceMissing } from './evidence-missing.js';
import { idDuplicate } from './id-duplicate.js';
import { idReserved } from './id-reserved.js';
import { memberOfKind } from './member-of-kind.js';
import { pairAmbiguous } from './pair-ambiguous.js';
import { pairDirection } from './pair-direction.js';
import { pairMissing } from './pair-missing.js';
import { pairSelf } from './pair-self.js';
import { pairsTooMany } from './pairs-too-many.js';
import { paragraphOutsideSection } from './paragraph-outside-section.js';
import { partOfCycle } from './part-of-cycle.js';
import { partOfKind } from './part-of-kind.js';
import { passageIdentity } from './passage-identity.js';
import { passageLength } from './passage-length.js';
import { periodBasisMissing } from './period-basis-missing.js';
import { periodBasisUnexpected } from './period-basis-unexpected.js';
import { periodRelativeExact } from './period-relative-exact.js';
import { periodReversed } from './period-reversed.js';
import { placeInItself } from './place-in-itself.js';
import { ploverUnknown } from './plover-unknown.js';
import { referenceRepeated } from './reference-repeated.js';
import { restatesCycle } from './restates-cycle.js';
import { restatesDiffers } from './restates-differs.js';
import { restatesOtherSource } from './restates-other-source.js';
import { restatesUnknown } from './restates-unknown.js';
import { restraintDenied } from './restraint-denied.js';
import { scenarioKind } from './scenario-kind.js';
import { scenarioModality } from './scenario-modality.js';
import { sectionOverlap } from './section-overlap.js';
import { sectionReversed } from './section-reversed.js';
import { sectionUnknown } from './section-unknown.js';
import { sourceBesideEvidence } from './source-beside-evidence.js';
import { sourceUnknown } from './source-unknown.js';
import { sourceUnused } from './source-unused.js';
import { subtypeUnknown } from './subtype-unknown.js';
import { summaryLength } from './summary-length.js';
import { supportUnvoiced } from './support-unvoiced.js';
import { textUnrecorded } from './text-unrecorded.js';
import { topicUnknown } from './topic-unknown.js';
import { topicUnused } from './topic-unused.js';
import { voiceMissing } from './voice-missing.js';
import { voiceUnexpected } from './voice-unexpected.js';
import type { Check } from '../check.js';

/** All checks; issues at the same place keep this order. */
export const CHECKS: readonly Check[] = [
  // Ids and references
  idDuplicate,
  idReserved,
  actorUnknown,
  topicUnknown,
  sourceUnknown,
  sectionUnknown,
  coderUnknown,
  referenceRepeated,
  // Actors
  partOfCycle,
  partOfKind,
  memberOfKind,
  placeInItself,
  constructCodes,
  codesKind,
  codeDuplicate,
  aliasDuplicate,
  // Sources
  derivedFromCycle,
  sectionReversed,
  sectionOverlap,
  textUnrecorded,
  // The sides of a claim
  pairMissing,
  pairAmbiguous,
  pairSelf,
  pairDirection,
  pairsTooMany,
  // What a claim says
  subtypeUnknown,
  restraintDenied,
  ploverUnknown,
  summaryLength,
  conditionLength,
  conditionMissing,
  // Voice and scenario
  voiceMissing,
  voiceUnexpected,
  disputeUnvoiced,
  supportUnvoiced,
  scenarioKind,
  scenarioModality,
  // Time
  periodReversed,
  periodBasisMissing,
  periodBasisUnexpected,
  periodRelativeExact,
  // Restatements
  restatesUnknown,
  restatesOtherSource,
  restatesCycle,
  restatesDiffers,
  // Evidence
  evidenceMissing,
  passageLength,
  anchorLength,
  passageIdentity,
  paragraphOutsideSection,
  sourceBesideEvidence,
  // What is there for nothing
  actorUnused,
  topicUnused,
  sourceUnused,
  coderUnused,
];
