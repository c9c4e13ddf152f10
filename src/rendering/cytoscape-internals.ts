// What this folder needs of Cytoscape's canvas renderer beyond its public API, in one place. Read from 3.34 and
// asked for by name, so that a version without it works on, only slower or softer; a test tells us of the loss.
import type { Core } from 'cytoscape';

interface CanvasRenderer {
  drawLayeredElements: (context: CanvasRenderingContext2D, elements: readonly unknown[]) => void;
  readonly drawElements: (context: CanvasRenderingContext2D, elements: readonly unknown[]) => void;
  render: (options?: object) => void;
  redrawHint: (layer: 'eles', on: boolean) => void;
  redraw: () => void;
  textureOnViewport: boolean;
  readonly data: { wheelZooming?: boolean };
}

const METHODS = ['drawLayeredElements', 'drawElements', 'render', 'redrawHint', 'redraw'] as const;

function isCanvasRenderer(value: unknown): value is CanvasRenderer {
  if (typeof value !== 'object' || value === null || !('data' in value) || !('textureOnViewport' in value))
    return false;
  return METHODS.every((name) => typeof Reflect.get(value, name) === 'function');
}

export interface RendererControl {
  /**
   * A small Scene is drawn anew in every frame, which is crisp; a large one from cached pictures of its elements,
   * and while it moves as one picture.
   */
  setLarge(large: boolean): void;
  /** Tells a large Scene that it is being moved. */
  setMoving(moving: boolean): void;
  /** While paused no frame is drawn, so that adding many elements does not draw each state between. */
  setPaused(paused: boolean): void;
}

const NO_CONTROL: RendererControl = { setLarge: () => {}, setMoving: () => {}, setPaused: () => {} };

export function controlRenderer(core: Core): RendererControl {
  const renderer: unknown = 'renderer' in core && typeof core.renderer === 'function' ? core.renderer() : null;
  if (!isCanvasRenderer(renderer)) return NO_CONTROL;
  const cached = renderer.drawLayeredElements;
  const { render } = renderer;
  const redraw = (): void => {
    renderer.redrawHint('eles', true);
    renderer.redraw();
  };
  return {
    setLarge(large) {
      renderer.textureOnViewport = large;
      renderer.drawLayeredElements = large ? cached : renderer.drawElements;
    },
    setMoving(moving) {
      if (!renderer.textureOnViewport || renderer.data.wheelZooming === moving) return;
      renderer.data.wheelZooming = moving;
      if (!moving) redraw();
    },
    setPaused(paused) {
      renderer.render = paused ? () => {} : render;
      if (!paused) redraw();
    },
  };
}
