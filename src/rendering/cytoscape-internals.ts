// What this folder needs of Cytoscape's canvas renderer beyond its public API, in one place. Read from 3.34 and
// asked for by name, so that a version without it works on, only slower or softer; a test tells us of the loss.
import type { Core } from 'cytoscape';

type Draw = (
  context: CanvasRenderingContext2D,
  elements: readonly unknown[],
  pixelRatio?: number,
  extent?: object,
) => void;

interface CanvasRenderer {
  /** Of what stands still, and of what is being dragged. */
  drawLayeredElements: Draw;
  drawCachedElements: Draw;
  readonly drawElements: Draw;
  readonly drawCachedNodes: Draw;
  render: (options?: object) => void;
  redrawHint: (layer: 'eles', on: boolean) => void;
  redraw: () => void;
}

const METHODS = [
  'drawLayeredElements',
  'drawCachedElements',
  'drawElements',
  'drawCachedNodes',
  'render',
  'redrawHint',
  'redraw',
] as const;

/** Draws the strands of a large Scene, in scene units. */
export type DrawStrands = (context: CanvasRenderingContext2D) => void;

/** Draws what lies below all actors and strands, in scene units. */
export type DrawGround = (context: CanvasRenderingContext2D) => void;

function isCanvasRenderer(value: unknown): value is CanvasRenderer {
  if (typeof value !== 'object' || value === null) return false;
  return METHODS.every((name) => typeof Reflect.get(value, name) === 'function');
}

export interface RendererControl {
  /**
   * A small Scene is drawn by Cytoscape, anew in every frame, which is crisp. Of a large one Cytoscape draws the actors,
   * from cached pictures, over what `strands` has drawn.
   */
  setLarge(strands: DrawStrands | null): void;
  /** From the next frame on. */
  setGround(ground: DrawGround | null): void;
  /** Draws the next frame anew, what stands still included. */
  redraw(): void;
  /** While paused no frame is drawn: not of each state between two Scenes, and not of each step of a movement. */
  setPaused(paused: boolean): void;
}

const NO_CONTROL: RendererControl = { setLarge: () => {}, setGround: () => {}, redraw: () => {}, setPaused: () => {} };

export function controlRenderer(core: Core): RendererControl {
  const renderer: unknown = 'renderer' in core && typeof core.renderer === 'function' ? core.renderer() : null;
  if (!isCanvasRenderer(renderer)) return NO_CONTROL;
  const { render, drawCachedElements } = renderer;
  let drawStrands: DrawStrands | null = null;
  let drawGround: DrawGround | null = null;
  const draw: Draw = (context, elements, ...rest) => {
    drawGround?.(context);
    drawStrands?.(context);
    if (drawStrands === null) renderer.drawElements(context, elements, ...rest);
    else renderer.drawCachedNodes(context, elements, ...rest);
  };
  const redraw = (): void => {
    renderer.redrawHint('eles', true);
    renderer.redraw();
  };
  return {
    setLarge(strands) {
      drawStrands = strands;
      renderer.drawCachedElements = strands === null ? renderer.drawElements : drawCachedElements;
      renderer.drawLayeredElements = draw;
    },
    setGround(ground) {
      drawGround = ground;
    },
    redraw,
    setPaused(paused) {
      renderer.render = paused ? () => {} : render;
      if (!paused) redraw();
    },
  };
}
