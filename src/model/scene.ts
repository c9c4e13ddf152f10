// The Scene: the picture as plain data, before any renderer. Cytoscape, the first painting and the SVG writer
// draw the same Scene. Lengths are scene units (one CSS pixel at zoom 1); y runs downwards.
import type { ActorId } from './id.js';
import type { RelationId, TieId } from './relation-id.js';
import type { ActorKind, RelationType } from './vocabulary.js';

/** How sure a strand looks: as asserted, as perceived or attributed, as advocated or hypothetical, or hollow (denied). */
export type Certainty = 'asserted' | 'reported' | 'imagined' | 'denied';

export interface SceneNode {
  readonly id: ActorId;
  readonly label: string;
  readonly kind: ActorKind;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** ISO 3166-1 alpha-3 code of a state whose flag it wears; null for all others. */
  readonly flag: string | null;
  /** From 0 to 1: whose label goes first where there is no room for all. */
  readonly importance: number;
  /** Number of internal claims: the badge; 0 shows none. */
  readonly internal: number;
  /** Number of actors folded into it. */
  readonly contains: number;
  /** Which of the groups it belongs to that colours tell apart, from 1; absent for none. */
  readonly group?: number;
  /** Whether the reader has put it where it stands; absent for no. */
  readonly pinned?: boolean;
}

export interface SceneStrand {
  readonly id: RelationId;
  readonly tie: TieId;
  readonly type: RelationType;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly directed: boolean;
  readonly width: number;
  /**
   * Distance of the curve's control point from the middle of the chord, to the right of the way from source
   * to target (y downwards); 0 draws a straight line.
   */
  readonly bend: number;
  readonly certainty: Certainty;
  /** "Turkey ~ Iran: rivalry, 9 statements from 2 sources" */
  readonly title: string;
}

/** What is lifted out; everything else fades. */
export interface Emphasis {
  readonly actors: ReadonlySet<ActorId>;
  readonly relations: ReadonlySet<RelationId>;
  /** Actors and relations that keep their full look; null: all do. */
  readonly focus: { readonly actors: ReadonlySet<ActorId>; readonly relations: ReadonlySet<RelationId> } | null;
}

/** A place in the Scene. */
export interface ScenePoint {
  readonly x: number;
  readonly y: number;
}

/** A circle about the origin that says something about those who stand on it; at its top there is room for the label. */
export interface SceneRing {
  readonly radius: number;
  readonly label: string;
}

/** A box that sets actors apart from what lies around, with a caption above it. */
export interface SceneBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
}

/** What lies below actors and gives sense to where they stand. */
export interface SceneGround {
  /** Closed rings, x and y in turn; what lies inside an uneven number of them is land. */
  readonly land: readonly (readonly number[])[];
  /** Open lines, x and y in turn. */
  readonly coast: readonly (readonly number[])[];
  readonly rings: readonly SceneRing[];
  readonly boxes: readonly SceneBox[];
  /** Where actors belong that may stand beside it: a thin line leads there. */
  readonly truePlaces: ReadonlyMap<ActorId, ScenePoint>;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly strands: readonly SceneStrand[];
  /** Absent where places mean nothing by themselves. */
  readonly ground?: SceneGround | null;
}

export const NO_EMPHASIS: Emphasis = { actors: new Set(), relations: new Set(), focus: null };
