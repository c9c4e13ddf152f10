// Which part of a Scene is in view, whatever the size of the box: its middle in scene units, and the zoom. As text
// `120,-40,1.3`, in attributes and permalinks.
import type { Size, Viewport } from './viewport.js';

export interface SceneView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const sceneViewOf = ({ zoom, pan }: Viewport, { width, height }: Size): SceneView => ({
  x: (width / 2 - pan.x) / zoom,
  y: (height / 2 - pan.y) / zoom,
  zoom,
});

export const viewportOf = ({ x, y, zoom }: SceneView, { width, height }: Size): Viewport => ({
  zoom,
  pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom },
});

/** To whole units and hundredths of the zoom: finer than anybody sees. Empty for the whole Scene. */
export const formatSceneView = (view: SceneView | null): string =>
  view === null
    ? ''
    : [Math.round(view.x), Math.round(view.y), Math.round(view.zoom * 100) / 100].map((part) => part || 0).join(',');

/** Null for the whole Scene, and for what is no view. */
export function parseSceneView(text: string): SceneView | null {
  const [x, y, zoom, ...rest] = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const isView = [x, y, zoom].every(Number.isFinite) && rest.length === 0 && (zoom ?? 0) > 0;
  return isView ? { x: x ?? 0, y: y ?? 0, zoom: zoom ?? 1 } : null;
}
