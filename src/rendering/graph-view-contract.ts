// What a picture can do: a Scene goes in, the reader's acts come out as `GraphViewEvent`s. Names no renderer, so that
// an element can be written against it before one is loaded; `graph-view.ts` makes one.
import type { ActorId } from '../model/id.js';
import type { Emphasis, Scene } from '../model/scene.js';
import type { Vector } from '../model/strand-geometry.js';
import type { GraphViewEvent } from './graph-events.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import type { Insets, Viewport } from '../model/looks/viewport.js';

export interface GraphViewOptions {
  /** Positioned (not `static`) by its owner; may still be 0 × 0. Its content is the view's own until `destroy()`. */
  readonly container: HTMLElement;
  readonly theme: GraphTheme;
  /** Whether states wear their flags. */
  readonly flags: boolean;
  readonly onEvent: (event: GraphViewEvent) => void;
  readonly reducedMotion: () => boolean;
}

export interface GraphView {
  /**
   * Adds, updates, hides and moves; the first Scene is fitted unless a viewport was set before. Resolves when
   * everything stands on the canvas, or a later Scene or `destroy()` took over.
   */
  setScene(scene: Scene): Promise<void>;
  /** Lifts out what is selected, fades what is outside the focus. */
  setEmphasis(emphasis: Emphasis): void;
  setTheme(theme: GraphTheme): void;
  setFlags(on: boolean): void;
  /** Moves actors that stand in the Scene; others are ignored. */
  setPositions(positions: ReadonlyMap<ActorId, Vector>, animate: boolean): void;
  /** Shows the whole Scene; `padding` in CSS pixels. Until the container has a size, it is done when it gets one. */
  fit(padding?: number): void;
  /**
   * What covers the picture at its sides, in CSS pixels; what is not named is free. `fit` and `center` keep to the rest,
   * of which at least half of each length stays, and a fitted picture is fitted again. To be set before the first Scene.
   */
  setInsets(insets: Partial<Insets>): void;
  /** About the middle; clamped to the range of the view. */
  zoomBy(factor: number): void;
  /** In CSS pixels. */
  panBy(dx: number, dy: number): void;
  /** Brings actors to the middle, zooming out only where they would not fit. */
  center(ids: Iterable<ActorId>): void;
  getViewport(): Viewport;
  setViewport(viewport: Viewport): void;
  /** In full page mode the wheel zooms at once and one finger pans. */
  setFullPage(on: boolean): void;
  /** Middle of an actor in CSS pixels from the container's upper left corner, with its radius; null if it is not shown. */
  renderedPosition(id: ActorId): { readonly x: number; readonly y: number; readonly radius: number } | null;
  /** After the container changed in a way no ResizeObserver sees, such as a move to another document. */
  resize(): void;
  /** Leaves the container as it was; later calls of any method do nothing. */
  destroy(): void;
}
