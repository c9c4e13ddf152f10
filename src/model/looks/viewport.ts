// Which part of the Scene is seen: the fit that the first painting and Cytoscape share, so that the one takes the
// place of the other unnoticed. Pure; `Viewport` is what both draw through.
import type { Scene, SceneNode } from '../scene.js';
import { pointAt, strandCurve, type Circle, type Vector } from '../strand-geometry.js';

export interface Viewport {
  /** Screen pixels per scene unit. */
  readonly zoom: number;
  /** Where the scene's origin stands, in CSS pixels from the container's upper left corner. */
  readonly pan: Vector;
}

/** In scene units. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 8;

/** A small Scene is not blown up beyond this to fill the box. */
export const MAX_FIT_ZOOM = 1.6;

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

function around(circles: readonly Circle[]): Bounds | null {
  if (circles.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius } of circles) {
    left = Math.min(left, x - radius);
    top = Math.min(top, y - radius);
    right = Math.max(right, x + radius);
    bottom = Math.max(bottom, y + radius);
  }
  return { left, top, right, bottom };
}

/** The box around all circles, the bellies of all strands, rings and boxes; null for an empty Scene. Land may lie outside. */
export function sceneBounds({ nodes, strands, ground }: Scene): Bounds | null {
  const byId = new Map<string, SceneNode>(nodes.map((node) => [node.id, node]));
  const bellies = strands.flatMap(({ source, target, bend, width }) => {
    const from = byId.get(source);
    const to = byId.get(target);
    if (from === undefined || to === undefined) return [];
    return [{ ...pointAt(strandCurve(from, to, bend), 0.5), radius: width / 2 }];
  });
  if (nodes.length === 0) return null;
  const rings = (ground?.rings ?? []).map(({ radius }) => ({ x: 0, y: 0, radius }));
  const corners = (ground?.boxes ?? []).flatMap(({ left, top, width, height }) => [
    { x: left, y: top, radius: 0 },
    { x: left + width, y: top + height, radius: 0 },
  ]);
  return around([...nodes, ...bellies, ...rings, ...corners]);
}

/** CSS pixels kept free at each side. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The viewport that shows `bounds` as large as fits into `size`, in the middle of what the insets leave. */
export function fitViewport(bounds: Bounds | null, size: Size, insets: Insets): Viewport {
  const room = {
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  };
  const middle = { x: insets.left + room.width / 2, y: insets.top + room.height / 2 };
  if (bounds === null) return { zoom: 1, pan: middle };
  const zoom = clampZoom(
    Math.min(
      MAX_FIT_ZOOM,
      room.width / Math.max(1, bounds.right - bounds.left),
      room.height / Math.max(1, bounds.bottom - bounds.top),
    ),
  );
  return {
    zoom,
    pan: {
      x: middle.x - (zoom * (bounds.left + bounds.right)) / 2,
      y: middle.y - (zoom * (bounds.top + bounds.bottom)) / 2,
    },
  };
}

/** A part of a box, in CSS pixels from its upper left corner. */
export interface Room extends Size {
  readonly left: number;
  readonly top: number;
}

/** What of a box is not covered at its sides: at least half of each length, however much lies over it. */
export function openRoom(size: Size, { left = 0, right = 0, top = 0, bottom = 0 }: Partial<Insets> = {}): Room {
  const across = openSpan(size.width, left, right);
  const down = openSpan(size.height, top, bottom);
  return { left: across.from, width: across.length, top: down.from, height: down.length };
}

function openSpan(length: number, before: number, after: number): { readonly from: number; readonly length: number } {
  const [first, last] = [Math.max(0, before), Math.max(0, after)];
  const share = Math.min(1, length / 2 / (first + last || 1));
  return { from: first * share, length: length - (first + last) * share };
}

/** The viewport after zooming by `factor` about a point in CSS pixels, which stays where it is. */
export function zoomAbout({ zoom, pan }: Viewport, factor: number, point: Vector): Viewport {
  const next = clampZoom(zoom * factor);
  const scale = next / zoom;
  return { zoom: next, pan: { x: point.x - (point.x - pan.x) * scale, y: point.y - (point.y - pan.y) * scale } };
}

/** The viewport that brings `bounds` to the middle of a room, zooming out only where they do not fit. */
export function centerViewport(viewport: Viewport, bounds: Bounds, room: Room): Viewport {
  const fitted = fitViewport(bounds, room, evenInsets(room));
  const zoom = Math.min(viewport.zoom, fitted.zoom);
  return {
    zoom,
    pan: {
      x: room.left + (room.width - zoom * (bounds.left + bounds.right)) / 2,
      y: room.top + (room.height - zoom * (bounds.top + bounds.bottom)) / 2,
    },
  };
}

/** More room above and below than at the sides, for the labels of the outermost actors; all of it less in a small box. */
export function evenInsets({ width, height }: Size, padding = Math.min(36, 0.05 * width, 0.08 * height)): Insets {
  const high = padding + LABEL_ROOM;
  return { left: padding, right: padding, top: high, bottom: high };
}

const LABEL_ROOM = 14;

export const toScreen = ({ zoom, pan }: Viewport, point: Vector): Vector => ({
  x: point.x * zoom + pan.x,
  y: point.y * zoom + pan.y,
});
