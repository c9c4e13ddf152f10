// Actors on rings by a measure: the higher the value, the nearer to the middle. Each ring holds a range of values,
// equal values stand on the same ring. What the measure is, and of which lens, is for those who ask.
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import { compareIds } from '../model/relation-id.js';
import type { Scene, SceneNode } from '../model/scene.js';
import { orderRings } from './ring-order.js';

export interface Ring {
  /** In scene units, about the origin; 0 for one that is a single actor in the middle. */
  readonly radius: number;
  /** The least and the greatest value on it. */
  readonly least: number;
  readonly most: number;
}

export interface ConcentricPlaces {
  readonly places: ReadonlyMap<ActorId, Point>;
  /** From the inside. */
  readonly rings: readonly Ring[];
}

/** Between two rings: a circle, its label, and what runs between. */
const RING_GAP = 118;
/** Clear distance between two circles of a ring. */
const CIRCLE_GAP = 34;
/** At the top of a ring, for the values on it. */
const LABEL_ROOM = 60;
/** So many actors more than the ring before it does a ring take. */
const RING_GROWTH = 6;

/** Values that differ by rounding only stand on one ring. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

interface Valued {
  readonly node: SceneNode;
  readonly value: number;
}

/** `values`: of a measure; actors without one count as 0. */
export function concentricPlaces(scene: Scene, values: ReadonlyMap<ActorId, number>): ConcentricPlaces {
  const groups = groupsOf(
    scene.nodes
      .map((node): Valued => ({ node, value: values.get(node.id) ?? 0 }))
      .toSorted((a, b) => b.value - a.value || compareIds(a.node.id, b.node.id)),
  );
  const members = fillRings(groups);
  const angles = orderRings(
    members.map((ring) => ring.map(({ node }) => node.id)),
    scene.strands,
  );
  const places = new Map<ActorId, Point>();
  const rings: Ring[] = [];
  for (const ring of members) {
    const radius = radiusOf(ring, rings.at(-1));
    rings.push({ radius, least: ring.at(-1)?.value ?? 0, most: ring[0]?.value ?? 0 });
    for (const { node } of ring) {
      const angle = angles.get(node.id) ?? 0;
      places.set(node.id, [round(radius * Math.sin(angle)), round(0 - radius * Math.cos(angle))]);
    }
  }
  return { places, rings };
}

const round = (length: number): number => Math.round(length * 100) / 100 + 0;

/** Of equal values. */
function groupsOf(sorted: readonly Valued[]): readonly (readonly Valued[])[] {
  const groups: Valued[][] = [];
  for (const one of sorted) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && isSame(group[0].value, one.value)) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** One in the middle, then six more on each ring; a group goes to the ring that is left nearer to full with it. */
function fillRings(groups: readonly (readonly Valued[])[]): readonly (readonly Valued[])[] {
  const rings: Valued[][] = [];
  let room = 1;
  for (const group of groups) {
    const ring = rings.at(-1);
    if (ring !== undefined && ring.length + group.length / 2 <= room) ring.push(...group);
    else {
      if (ring !== undefined) room += RING_GROWTH;
      rings.push([...group]);
    }
  }
  return rings;
}

function radiusOf(ring: readonly Valued[], inner: Ring | undefined): number {
  if (inner === undefined && ring.length === 1) return 0;
  const around = ring.reduce((sum, { node }) => sum + 2 * node.radius + CIRCLE_GAP, LABEL_ROOM);
  return round(Math.max(inner === undefined ? 0 : inner.radius + RING_GAP, around / (2 * Math.PI)));
}
