// Two lenses on one dataset, side by side: relations in both, in one only, and where the one contradicts the other.
import type { ActorGraph, Relation } from '../model/graph.js';
import type { ActorId, ClaimId, TopicId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { compareIds, type RelationId, type TieId } from '../model/relation-id.js';
import { buildGraph } from './build-graph.js';
import { claimFacts } from './claim-facts.js';
import { foldActors } from './fold-actors.js';
import { positionsUnder } from './positions-under.js';

export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];
export type BySide<T> = Readonly<Record<Side, T>>;

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** `denied`: the one tells what the other denies; `character`: a tie cooperative here and hostile there; `direction`: a
 * threat that runs the other way; `position`: an actor for a topic here and against it there. */
export type Contradiction =
  | {
      readonly kind: 'denied';
      readonly relation: RelationId;
      readonly denies: Side;
      readonly claims: readonly ClaimId[];
    }
  | { readonly kind: 'character'; readonly tie: TieId; readonly cooperative: Side }
  | { readonly kind: 'direction'; readonly tie: TieId; readonly a: RelationId; readonly b: RelationId }
  | { readonly kind: 'position'; readonly actor: ActorId; readonly topic: TopicId; readonly supports: Side };

export interface ComparedRelation {
  readonly id: RelationId;
  readonly tie: TieId;
  /** Null where the side does not tell of it. */
  readonly a: Relation | null;
  readonly b: Relation | null;
  readonly found: 'both' | Side;
  readonly contradicts: boolean;
}

export interface Comparison {
  readonly graphs: BySide<ActorGraph>;
  /** By id. */
  readonly relations: readonly ComparedRelation[];
  readonly contradictions: readonly Contradiction[];
}

/** Relations that a side denies and does not also tell of, with the claims that deny them. */
function deniedBy(data: IndexedDataset, lens: Lens): ReadonlyMap<RelationId, readonly ClaimId[]> {
  const facts = claimFacts(data);
  const graph = buildGraph(data, { ...lens, modalities: [...new Set([...lens.modalities, 'denied' as const])] });
  const denied = [...graph.relations.values()].flatMap(({ id, claims }) => {
    const deny = claims.filter((claim) => facts.get(claim)?.denied === true);
    return deny.length === 0 || deny.length < claims.length ? [] : [[id, deny] as const];
  });
  return new Map(denied);
}

/** Nothing but denials is no telling. */
const tells = (relation: Relation | undefined): relation is Relation =>
  relation !== undefined && relation.statements > 0;

function denials(data: IndexedDataset, lenses: BySide<Lens>, graphs: BySide<ActorGraph>): readonly Contradiction[] {
  return SIDES.flatMap((denies) =>
    [...deniedBy(data, lenses[denies])]
      .filter(([id]) => tells(graphs[otherSide(denies)].relations.get(id)))
      .map(([relation, claims]): Contradiction => ({ kind: 'denied', relation, denies, claims })),
  );
}

function characters({ a, b }: BySide<ActorGraph>): readonly Contradiction[] {
  return [...a.ties.values()].flatMap(({ id, character }): Contradiction[] => {
    const other = b.ties.get(id)?.character;
    if (character === 'cooperative' && other === 'hostile') return [{ kind: 'character', tie: id, cooperative: 'a' }];
    return character === 'hostile' && other === 'cooperative' ? [{ kind: 'character', tie: id, cooperative: 'b' }] : [];
  });
}

/** Of a tie's threats the only one, where they all run one way. */
function onlyThreat(graph: ActorGraph, tie: TieId): Relation | null {
  const threats = (graph.ties.get(tie)?.relations ?? [])
    .map((id) => graph.relations.get(id))
    .filter((relation) => tells(relation) && relation.type === 'threat' && relation.directed);
  return threats.length === 1 ? (threats[0] ?? null) : null;
}

function directions({ a, b }: BySide<ActorGraph>): readonly Contradiction[] {
  return [...a.ties.keys()].flatMap((tie): Contradiction[] => {
    const [here, there] = [onlyThreat(a, tie), onlyThreat(b, tie)];
    if (here === null || there === null || here.source !== there.target) return [];
    return [{ kind: 'direction', tie, a: here.id, b: there.id }];
  });
}

/** By actor and topic: whether the positions there are all for it, or all against. */
function stances(data: IndexedDataset, lens: Lens): ReadonlyMap<string, 'for' | 'against' | 'both'> {
  const fold = foldActors(data, lens.rollUp);
  const found = new Map<string, 'for' | 'against' | 'both'>();
  for (const { actor, topic, position } of positionsUnder(data, lens)) {
    if (position === 'conditional') continue;
    const key = `${fold.get(actor) ?? actor} ${topic}`;
    const before = found.get(key);
    found.set(key, before === undefined || before === position ? position : 'both');
  }
  return found;
}

function positions(data: IndexedDataset, lenses: BySide<Lens>): readonly Contradiction[] {
  const [a, b] = [stances(data, lenses.a), stances(data, lenses.b)];
  return [...a].flatMap(([key, stance]): Contradiction[] => {
    const other = b.get(key);
    const [actor = '', topic = ''] = key.split(' ');
    if (stance === 'for' && other === 'against') return [{ kind: 'position', actor, topic, supports: 'a' }];
    return stance === 'against' && other === 'for' ? [{ kind: 'position', actor, topic, supports: 'b' }] : [];
  });
}

/** The ties that a contradiction is about. */
export const tieOfContradiction = (contradiction: Contradiction, { a, b }: BySide<ActorGraph>): TieId | null => {
  if (contradiction.kind === 'position') return null;
  if (contradiction.kind !== 'denied') return contradiction.tie;
  const { relation } = contradiction;
  const ties = [...a.ties.values(), ...b.ties.values()];
  return ties.find(({ relations }) => relations.includes(relation))?.id ?? null;
};

export function compareLenses(data: IndexedDataset, lenses: BySide<Lens>): Comparison {
  const graphs = { a: buildGraph(data, lenses.a), b: buildGraph(data, lenses.b) };
  const contradictions = [
    ...denials(data, lenses, graphs),
    ...characters(graphs),
    ...directions(graphs),
    ...positions(data, lenses),
  ];
  const ties = new Map<RelationId, TieId>(
    [...graphs.a.ties.values(), ...graphs.b.ties.values()].flatMap(({ id, relations }) =>
      relations.map((relation) => [relation, id] as const),
    ),
  );
  const denied = new Set(contradictions.flatMap((one) => (one.kind === 'denied' ? [one.relation] : [])));
  const reversed = new Set(contradictions.flatMap((one) => (one.kind === 'direction' ? [one.a, one.b] : [])));
  const opposed = new Set(contradictions.flatMap((one) => (one.kind === 'character' ? [one.tie] : [])));
  const ids = [...graphs.a.relations.keys(), ...graphs.b.relations.keys()];
  const relations = [...new Set(ids)].toSorted(compareIds).flatMap((id): ComparedRelation[] => {
    const [a, b] = [graphs.a.relations.get(id), graphs.b.relations.get(id)].map((one) => (tells(one) ? one : null));
    const tie = ties.get(id);
    if (tie === undefined || (a == null && b == null)) return [];
    return [
      {
        id,
        tie,
        a: a ?? null,
        b: b ?? null,
        found: a == null ? 'b' : b == null ? 'a' : 'both',
        contradicts: denied.has(id) || reversed.has(id) || opposed.has(tie),
      },
    ];
  });
  return { graphs, relations, contradictions };
}
