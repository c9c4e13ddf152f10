// Paints what lies below actors: land and coasts, rings with their values, captions, and thin lines from actors to where
// they belong. Quiet, in scene units; lines and letters keep their size at every zoom.
import type { ActorId } from '../model/id.js';
import type { SceneGround } from '../model/scene.js';
import type { Circle } from '../model/strand-geometry.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';

export interface GroundPaint {
  readonly theme: GraphTheme;
  readonly zoom: number;
  /** Where an actor stands at present; null for one that is not shown. */
  readonly circleOf: (id: ActorId) => Circle | null;
}

/** CSS pixels on the screen. */
const COAST_WIDTH = 0.8;
const RING_WIDTH = 1;
const LEADER = { width: 1, dot: 2.6 } as const;
/** Scene units. */
const BOX_CORNER = 14;
const LETTERS = { ring: 11, caption: 12, halo: 3 } as const;

/** An actor that stands this much beside its true place, in scene units beyond its rim, is led back to it. */
const LEAST_WAY = 4;

interface Paths {
  readonly land: Path2D;
  readonly coast: Path2D;
}

const paths = new WeakMap<SceneGround['land'], Paths>();

function trace(path: Path2D, line: readonly number[], isClosed: boolean): void {
  for (let index = 0; index + 1 < line.length; index += 2) {
    const [x, y] = [line[index] ?? 0, line[index + 1] ?? 0];
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (isClosed) path.closePath();
}

function pathsOf({ land, coast }: SceneGround): Paths {
  const known = paths.get(land);
  if (known !== undefined) return known;
  const made = { land: new Path2D(), coast: new Path2D() };
  for (const line of land) trace(made.land, line, true);
  for (const line of coast) trace(made.coast, line, false);
  paths.set(land, made);
  return made;
}

export function paintGround(context: CanvasRenderingContext2D, ground: SceneGround, paint: GroundPaint): void {
  context.save();
  paintLand(context, ground, paint);
  paintRings(context, ground, paint);
  paintBoxes(context, ground, paint);
  paintLeaders(context, ground, paint);
  context.restore();
}

function paintLand(context: CanvasRenderingContext2D, ground: SceneGround, { theme, zoom }: GroundPaint): void {
  if (ground.land.length === 0) return;
  const { land, coast } = pathsOf(ground);
  context.fillStyle = theme.land;
  context.fill(land, 'evenodd');
  context.lineJoin = 'round';
  context.lineWidth = COAST_WIDTH / zoom;
  context.strokeStyle = theme.coast;
  context.stroke(coast);
}

function paintRings(context: CanvasRenderingContext2D, { rings }: SceneGround, paint: GroundPaint): void {
  const { theme, zoom } = paint;
  context.lineWidth = RING_WIDTH / zoom;
  context.strokeStyle = theme.coast;
  for (const { radius } of rings) {
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.stroke();
  }
  const size = (LETTERS.ring * theme.textScale) / zoom;
  for (const { radius, label } of rings) write(context, { x: 0, y: 0 - radius, text: label, size, paint });
}

function paintBoxes(context: CanvasRenderingContext2D, { boxes }: SceneGround, paint: GroundPaint): void {
  const { theme, zoom } = paint;
  context.fillStyle = theme.ground;
  context.strokeStyle = theme.coast;
  context.lineWidth = RING_WIDTH / zoom;
  for (const { left, top, width, height } of boxes) {
    context.beginPath();
    context.roundRect(left, top, width, height, BOX_CORNER);
    context.fill();
    context.stroke();
  }
  const size = (LETTERS.caption * theme.textScale) / zoom;
  for (const { left, top, width, caption } of boxes)
    write(context, { x: left + width / 2, y: top - size, text: caption, size, paint });
}

function paintLeaders(context: CanvasRenderingContext2D, { truePlaces }: SceneGround, paint: GroundPaint): void {
  const { theme, zoom, circleOf } = paint;
  context.lineWidth = LEADER.width / zoom;
  context.strokeStyle = theme.muted;
  context.fillStyle = theme.muted;
  for (const [id, place] of truePlaces) {
    const circle = circleOf(id);
    if (circle === null) continue;
    const distance = Math.hypot(circle.x - place.x, circle.y - place.y);
    if (distance < circle.radius + LEAST_WAY) continue;
    context.beginPath();
    context.moveTo(place.x, place.y);
    context.lineTo(circle.x, circle.y);
    context.stroke();
    context.beginPath();
    context.arc(place.x, place.y, LEADER.dot / zoom, 0, 2 * Math.PI);
    context.fill();
  }
}

interface Writing {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** In scene units. */
  readonly size: number;
  readonly paint: GroundPaint;
}

function write(context: CanvasRenderingContext2D, { x, y, text, size, paint: { theme, zoom } }: Writing): void {
  context.font = `400 ${size}px ${theme.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = (2 * LETTERS.halo) / zoom;
  context.strokeStyle = theme.ground;
  context.fillStyle = theme.muted;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
