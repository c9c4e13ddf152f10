// What page and layout worker say to each other. One worker lays out one graph: the page sends `LayoutOrder` once,
// the worker answers with any number of `progress` and one `done` or `failed`; to cancel, the page ends the worker.
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';

export interface LayoutNode {
  readonly id: ActorId;
  /** Where it stands at present, in scene units. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Keeps its place: the others are laid out around it. Absent for no. */
  readonly pinned?: boolean;
}

export interface LayoutTie {
  readonly a: ActorId;
  readonly b: ActorId;
  /** Above 0; only compared with the others. Stronger ties are drawn shorter. */
  readonly strength: number;
}

export interface LayoutOrder {
  readonly nodes: readonly LayoutNode[];
  /** Ties, not relations: one per pair. Those of actors that are not among the nodes are ignored. */
  readonly ties: readonly LayoutTie[];
  /** A whole number; the same order gives the same layout. */
  readonly seed: number;
}

export type LayoutAnswer =
  /** `share` of the work done, from 0 to 1. */
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly positions: readonly (readonly [id: ActorId, position: Point])[] }
  | { readonly type: 'failed'; readonly message: string };
