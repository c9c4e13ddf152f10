// How relations and ties are called: `threat:azerbaijan>iran`, `alliance:armenia~iran`, `armenia~iran`.
import type { ActorId } from './id.js';
import { RELATION_TYPES, type RelationType } from './vocabulary.js';

export type RelationId = string;
export type TieId = string;

/** Code-unit order: the same on every machine and in every locale. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const tieId = (a: ActorId, b: ActorId): TieId => (compareIds(a, b) <= 0 ? `${a}~${b}` : `${b}~${a}`);

export const relationId = (type: RelationType, from: ActorId, to: ActorId, directed: boolean): RelationId =>
  directed ? `${type}:${from}>${to}` : `${type}:${tieId(from, to)}`;

export interface RelationParts {
  readonly type: RelationType;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly directed: boolean;
}

const RELATION = /^(?<type>[a-z]+):(?<source>[^:~>,\s]+)(?<mark>[~>])(?<target>[^:~>,\s]+)$/u;
const TIE = /^(?<a>[^:~>,\s]+)~(?<b>[^:~>,\s]+)$/u;

/** The parts of a relation id; null where it is none. */
export function parseRelationId(id: string): RelationParts | null {
  const groups = RELATION.exec(id)?.groups;
  const type = RELATION_TYPES.find((candidate) => candidate === groups?.['type']);
  const source = groups?.['source'];
  const target = groups?.['target'];
  if (type === undefined || source === undefined || target === undefined) return null;
  return { type, source, target, directed: groups?.['mark'] === '>' };
}

/** The two actors of a tie id, sorted; null where it is none. */
export function parseTieId(id: string): readonly [ActorId, ActorId] | null {
  const groups = TIE.exec(id)?.groups;
  const a = groups?.['a'];
  const b = groups?.['b'];
  if (a === undefined || b === undefined) return null;
  return compareIds(a, b) <= 0 ? [a, b] : [b, a];
}
