// The claims an actor speaks in, itself or through those folded into it: of the lens, and how many the lens leaves out.
import { admitClaims } from '../../analysis/admit-claims.js';
import type { Claim } from '../../model/claim.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';

export interface VoicedClaims {
  /** Those the lens admits, in the order of the dataset. */
  readonly claims: readonly Claim[];
  readonly switchedOff: number;
}

export function voicedClaims(data: IndexedDataset, graph: ActorGraph, id: ActorId): VoicedClaims {
  const speakers = new Set([id, ...(graph.nodes.get(id)?.contains ?? [])]);
  const isVoiced = ({ voice }: Claim): boolean => voice.some((speaker) => speakers.has(speaker));
  const all = data.dataset.claims.filter(isVoiced);
  if (all.length === 0) return { claims: [], switchedOff: 0 };
  const admitted = new Set(admitClaims(data, graph.lens).admitted.map(({ claim }) => claim));
  const claims = all.filter((claim) => admitted.has(claim));
  return { claims, switchedOff: all.length - claims.length };
}
