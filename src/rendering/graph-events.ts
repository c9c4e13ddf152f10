// What the picture tells its element: acts of the reader in the words of the model, never Cytoscape's.
// `x` and `y` are CSS pixels from the container's upper left corner.
import type { ActorId } from '../model/id.js';
import type { RelationId, TieId } from '../model/relation-id.js';
import type { Vector } from '../model/strand-geometry.js';

export type GraphTarget =
  | { readonly kind: 'actor'; readonly actor: ActorId }
  | { readonly kind: 'strand'; readonly relation: RelationId; readonly tie: TieId; readonly title: string };

export type GraphViewEvent =
  /** `additive`: Shift, Ctrl or ⌘ was held. */
  | { readonly type: 'actor-pick'; readonly id: ActorId; readonly additive: boolean }
  | { readonly type: 'strand-pick'; readonly relation: RelationId; readonly tie: TieId; readonly additive: boolean }
  /** The badge of an actor: its claims with itself. */
  | { readonly type: 'internal-pick'; readonly id: ActorId }
  | { readonly type: 'background-pick' }
  /** Two quick picks of one actor: the element may centre it or open its details. */
  | { readonly type: 'actor-open'; readonly id: ActorId }
  /** `target: null` when the pointer leaves. A strand is reported again when the pointer moves along it. */
  | { readonly type: 'hover'; readonly target: GraphTarget | null; readonly x: number; readonly y: number }
  /** Once, after a drag, with every actor that moved. */
  | { readonly type: 'actor-move'; readonly positions: ReadonlyMap<ActorId, Vector> }
  /** After pan or zoom has come to rest; `byReader` is false after `fit`, `center`, `setViewport` and the like. */
  | {
      readonly type: 'viewport';
      readonly zoom: number;
      readonly pan: Vector;
      readonly byReader: boolean;
      /** Whether the whole Scene is shown, as after `fit`. */
      readonly isFitted: boolean;
    }
  /** A right click, or a finger that stays; with Shift the browser keeps its own menu. */
  | { readonly type: 'context-menu'; readonly target: GraphTarget | null; readonly x: number; readonly y: number }
  /** A wheel or one finger was left to the page: the element may show how to zoom here. */
  | { readonly type: 'gesture-ignored'; readonly gesture: 'wheel' | 'touch' }
  /** The whole Scene stands on the canvas: the first painting may go. After every `setScene`. */
  | { readonly type: 'drawn' };
