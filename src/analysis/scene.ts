// From the graph of a lens to the Scene: how wide, how bent, how large. Colours and line forms are for the renderers.
import { certaintyOf } from '../model/certainty-of.js';
import type { Point } from '../model/dataset.js';
import type { ActorGraph, GraphNode, Relation } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import { compareIds } from '../model/relation-id.js';
import type { Scene, SceneGround, SceneNode, SceneStrand } from '../model/scene.js';
import { relationTitle } from './relation-title.js';
import { spreadStrands } from './spread-strands.js';
import { ENGLISH, type AnalysisWords } from './words.js';

export const STRAND_WIDTHS = { least: 1.5, alike: 3, most: 9 } as const;
export const NODE_RADII = { least: 16, alike: 22, most: 36 } as const;

// Where nothing weighs more than this, strands stay slimmer than the widest: three single claims are no thick ropes.
const WIDEST_FROM_WEIGHT = 4;

export interface SceneInput {
  readonly graph: ActorGraph;
  /** An actor without a place stands at the origin. */
  readonly positions: ReadonlyMap<ActorId, Point>;
  /** The chosen measure; null draws all nodes alike. Actors without a value are drawn smallest. */
  readonly sizes: ReadonlyMap<ActorId, number> | null;
  /** Actors that the reader has put where they stand. */
  readonly pinned?: ReadonlyMap<ActorId, Point>;
  /** The groups that colours tell apart, from 1; their number stands beside the name, for eyes that see no colours. */
  readonly groups?: ReadonlyMap<ActorId, number> | null;
  /** What lies below them; see `scene-ground.ts`. */
  readonly ground?: SceneGround | null;
  readonly words?: AnalysisWords;
}

const greatestOf = (values: readonly number[], atLeast: number): number =>
  values.reduce((greatest, value) => Math.max(greatest, value), atLeast);

/** The square root of the weight, so that the eye compares areas; relations that weigh nothing are narrowest. */
function widthsOf({ lens, relations }: ActorGraph): (relation: Relation) => number {
  const { least, alike, most } = STRAND_WIDTHS;
  const strongest = greatestOf(
    [...relations.values()].map(({ weight }) => weight),
    WIDEST_FROM_WEIGHT,
  );
  return ({ weight }) => {
    if (weight === 0) return least;
    return lens.weights === 'none' ? alike : least + (most - least) * Math.sqrt(weight / strongest);
  };
}

/** The share of the greatest value, from 0 to 1. */
function shareOfGreatest(values: ReadonlyMap<ActorId, number>): (id: ActorId) => number {
  const greatest = greatestOf([...values.values()].filter(Number.isFinite), 0);
  return (id) => {
    const value = values.get(id) ?? 0;
    return greatest > 0 && Number.isFinite(value) ? Math.max(0, value) / greatest : 0;
  };
}

/** The area grows in proportion to the share. */
const radiusOf = (share: number): number =>
  Math.sqrt(NODE_RADII.least ** 2 + (NODE_RADII.most ** 2 - NODE_RADII.least ** 2) * share);

function weightsOfActors({ ties }: ActorGraph): ReadonlyMap<ActorId, number> {
  const weights = new Map<ActorId, number>();
  for (const { actors, weight } of ties.values()) {
    for (const id of actors) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return weights;
}

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

const subscript = (number: number): string =>
  String(number).replaceAll(/\d/gu, (digit) => SUBSCRIPTS[Number(digit)] ?? digit);

function buildNodes({ graph, positions, sizes, pinned, groups }: SceneInput): readonly SceneNode[] {
  const shareOfSize = shareOfGreatest(sizes ?? new Map());
  const shareOfWeight = shareOfGreatest(sizes ?? weightsOfActors(graph));
  const build = ({ id, actor, internal, contains }: GraphNode): SceneNode => {
    const [x, y] = positions.get(id) ?? [0, 0];
    const group = groups?.get(id);
    return {
      id,
      label: group === undefined ? actor.name : `${actor.name} ${subscript(group)}`,
      kind: actor.kind,
      x,
      y,
      radius: sizes === null ? NODE_RADII.alike : radiusOf(shareOfSize(id)),
      flag: actor.kind === 'state' ? (actor.codes?.iso3166 ?? null) : null,
      importance: shareOfWeight(id),
      internal: internal.length,
      contains: contains.length,
      pinned: pinned?.has(id) === true,
      ...(group === undefined ? {} : { group }),
    };
  };
  return [...graph.nodes.values()].map(build);
}

function buildStrands({ graph, words = ENGLISH }: SceneInput): readonly SceneStrand[] {
  const widthOf = widthsOf(graph);
  const strands: SceneStrand[] = [];
  for (const tie of graph.ties.values()) {
    const relations = tie.relations.map((id) => graph.relations.get(id)).filter((relation) => relation !== undefined);
    const widths = relations.map(widthOf);
    const bends = spreadStrands(widths);
    for (const [index, relation] of relations.entries()) {
      const { id, type, source, target, directed, modality } = relation;
      const bend = bends[index] ?? 0;
      strands.push({
        id,
        tie: tie.id,
        type,
        source,
        target,
        directed,
        width: widths[index] ?? STRAND_WIDTHS.least,
        // Seen from the other end, right is left. `0 -` rather than a minus sign: never −0.
        bend: compareIds(source, target) <= 0 ? bend : 0 - bend,
        certainty: certaintyOf(modality),
        title: relationTitle(relation, graph, words),
      });
    }
  }
  return strands;
}

/** Nodes in the order of the graph; strands tie by tie, within a tie always in the same order from side to side. */
export const buildScene = (input: SceneInput): Scene => ({
  nodes: buildNodes(input),
  strands: buildStrands(input),
  ground: input.ground ?? null,
});
