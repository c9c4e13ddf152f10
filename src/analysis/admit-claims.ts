// Step 1 of the pipeline: the claims a lens admits, and those that only its modalities keep out.
import { parsePeriod } from '../model/edtf.js';
import { choiceOf } from '../model/excluding.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { CONFIDENCES, type Modality } from '../model/vocabulary.js';
import { claimFacts, type ClaimFacts } from './claim-facts.js';
import { matchVoices, voicesOf } from './match-voices.js';

type Test = (facts: ClaimFacts) => boolean;
/** Makes the test of one lens key; null where the key is open. */
type Gate = (lens: Lens, data: IndexedDataset) => Test | null;

const types: Gate = ({ types: on }) => {
  const set = new Set(on);
  return ({ claim }) => set.has(claim.type);
};

const subtypes: Gate = ({ subtypes: on }) => {
  if (on === null) return null;
  const set = new Set(on);
  return ({ claim }) => claim.subtype !== undefined && set.has(claim.subtype);
};

const sources: Gate = ({ sources: on }) => {
  if (on === null) return null;
  const { included, excluded } = choiceOf(on);
  const [inside, outside] = [included && new Set(included), new Set(excluded)];
  return ({ source }) => (inside === null || inside.has(source)) && !outside.has(source);
};

const voices: Gate = ({ voices: on }, data) => {
  if (on === null) return null;
  const { included, excluded } = choiceOf(on);
  const speaks = included && matchVoices(data, included);
  const isOut = matchVoices(data, excluded);
  return ({ claim }) => {
    const chain = voicesOf(claim.voice);
    return (speaks === null || chain.some(speaks)) && !chain.some(isOut);
  };
};

/**
 * `told-by` asks who tells, `seen-by` who sees: claims that nobody tells or sees do not answer.
 * With both set, a claim answers one of them.
 */
const tellersAndSeers: Gate = ({ toldBy, seenBy }, data) => {
  if (toldBy === null && seenBy === null) return null;
  const tells = matchVoices(data, toldBy ?? []);
  const sees = matchVoices(data, seenBy ?? []);
  return ({ claim }) => {
    const innermost = voicesOf(claim.voice).at(-1) ?? '';
    if (claim.modality === 'attributed') return tells(innermost);
    return claim.modality === 'perceived' && sees(innermost);
  };
};

const topics: Gate = ({ topics: on }) => {
  if (on === null) return null;
  const set = new Set(on);
  return ({ claim }) =>
    (claim.about ?? []).some((topic) => set.has(topic)) || (claim.scenario !== undefined && set.has(claim.scenario));
};

const period: Gate = ({ period: on, undated }) => {
  const limits = on === null ? null : parsePeriod(on.interval);
  if (on === null || limits === null) return null;
  const fits: (start: number, end: number) => boolean =
    on.within === 'surely'
      ? (start, end) => start >= limits.start && end <= limits.end
      : (start, end) => start <= limits.end && end >= limits.start;
  return ({ period: held }) => (held === null ? undated : fits(held.start, held.end));
};

const confidence: Gate = ({ confidence: least }) => {
  const limit = CONFIDENCES.indexOf(least);
  return ({ claim }) => CONFIDENCES.indexOf(claim.confidence) >= limit;
};

const GATES: readonly Gate[] = [types, subtypes, sources, voices, tellersAndSeers, topics, period, confidence];

/**
 * Modalities and scenario together: hypothetical claims of a scenario pass where it is the chosen one, whether or not
 * `hypothetical` is on, and never otherwise. All other claims follow the switch of their modality.
 */
function certaintyTest(lens: Lens): Test {
  const modalities = new Set(lens.modalities);
  return ({ claim }) =>
    claim.modality === 'hypothetical' && claim.scenario !== undefined
      ? claim.scenario === lens.scenario
      : modalities.has(claim.modality);
}

export interface Admission {
  /** In the order of the dataset. */
  readonly admitted: readonly ClaimFacts[];
  /** Claims that pass every other key, in the order of the dataset. */
  readonly missing: readonly ClaimFacts[];
  /** How many they are, by the modality that is off, or that belongs to a scenario not chosen. */
  readonly missingByModality: ReadonlyMap<Modality, number>;
}

export function admitClaims(data: IndexedDataset, lens: Lens): Admission {
  const tests = GATES.map((gate) => gate(lens, data)).filter((test) => test !== null);
  const isCertainEnough = certaintyTest(lens);
  const admitted: ClaimFacts[] = [];
  const missing: ClaimFacts[] = [];
  const missingByModality = new Map<Modality, number>();
  for (const facts of claimFacts(data).values()) {
    if (!tests.every((test) => test(facts))) continue;
    const { modality } = facts.claim;
    if (isCertainEnough(facts)) admitted.push(facts);
    else {
      missing.push(facts);
      missingByModality.set(modality, (missingByModality.get(modality) ?? 0) + 1);
    }
  }
  return { admitted, missing, missingByModality };
}
