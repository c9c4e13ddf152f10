// Puts the laid-out parts of a graph side by side, each lying rather than standing, none overlapping. Pure.
import { CLEARANCE, type Body } from './layout-component.js';

/** Between two parts. */
const PART_GAP = 70;

/** Wished width of the whole over its height: screens are wide. */
const ASPECT = 1.6;

/** A part much lower than the first of its row begins a new one, so that small parts stand together. */
const LEAST_HEIGHT = 0.35;

/** Turns a part about its middle so that it is widest from left to right, and brings the middle to the origin. */
export function level(bodies: readonly Body[]): void {
  const count = bodies.length;
  const middle = { x: 0, y: 0 };
  for (const { x, y } of bodies) {
    middle.x += x / count;
    middle.y += y / count;
  }
  let [xx, xy, yy] = [0, 0, 0];
  for (const body of bodies) {
    body.x -= middle.x;
    body.y -= middle.y;
    xx += body.x * body.x;
    xy += body.x * body.y;
    yy += body.y * body.y;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  for (const body of bodies) {
    const { x, y } = body;
    body.x = x * cos - y * sin;
    body.y = x * sin + y * cos;
  }
}

/** A part is drawn out to the wished aspect, but by no more than this. */
const MAX_STRETCH = 1.4;

/** Draws a part out from left to right where it is too high for its width; no two circles come nearer. */
export function stretch(bodies: readonly Body[]): void {
  const { width, height } = partOf(bodies);
  const factor = Math.min(MAX_STRETCH, (height * ASPECT) / width);
  if (factor > 1) for (const body of bodies) body.x *= factor;
}

/** Blows a part up just as much as its closest pair needs; what stands clear already stays. */
export function spreadApart(bodies: readonly Body[]): void {
  const byX = bodies.toSorted((a, b) => a.x - b.x);
  const widest = Math.max(0, ...bodies.map(({ radius }) => radius));
  let factor = 1;
  for (const [index, a] of byX.entries())
    for (let next = index + 1; next < byX.length; next++) {
      const b = byX[next];
      if (b === undefined || b.x - a.x > a.radius + widest + CLEARANCE) break;
      const distance = Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
      // Half the clearance is what is asked of the pushing before; this only makes sure.
      factor = Math.max(factor, (a.radius + b.radius + CLEARANCE / 2) / distance);
    }
  if (factor > 1)
    for (const body of bodies) {
      body.x *= factor;
      body.y *= factor;
    }
}

interface Part {
  readonly bodies: readonly Body[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function partOf(bodies: readonly Body[]): Part {
  const left = Math.min(...bodies.map(({ x, radius }) => x - radius));
  const top = Math.min(...bodies.map(({ y, radius }) => y - radius));
  const right = Math.max(...bodies.map(({ x, radius }) => x + radius));
  const bottom = Math.max(...bodies.map(({ y, radius }) => y + radius));
  return { bodies, left, top, width: right - left + PART_GAP, height: bottom - top + PART_GAP };
}

/** Into rows, tallest part first; the whole about the origin. */
export function pack(components: readonly (readonly Body[])[]): void {
  const parts = components.map(partOf).toSorted((a, b) => b.height - a.height);
  const area = parts.reduce((sum, { width, height }) => sum + width * height, 0);
  const wide = Math.max(Math.sqrt(area * ASPECT), ...parts.map(({ width }) => width));
  const rows: { parts: Part[]; width: number; height: number }[] = [];
  for (const part of parts) {
    let row = rows.at(-1);
    if (row === undefined || row.width + part.width > wide || part.height < row.height * LEAST_HEIGHT) {
      row = { parts: [], width: 0, height: part.height };
      rows.push(row);
    }
    row.parts.push(part);
    row.width += part.width;
  }
  let top = -rows.reduce((sum, { height }) => sum + height, 0) / 2;
  for (const row of rows) {
    let left = -row.width / 2;
    for (const part of row.parts) {
      const dx = left + PART_GAP / 2 - part.left;
      const dy = top + (row.height - part.height + PART_GAP) / 2 - part.top;
      for (const body of part.bodies) {
        body.x += dx;
        body.y += dy;
      }
      left += part.width;
    }
    top += row.height;
  }
}

/** Moves bodies as a whole below others. */
export function setBelow(bodies: readonly Body[], others: readonly Body[]): void {
  if (bodies.length === 0 || others.length === 0) return;
  const [own, above] = [partOf(bodies), partOf(others)];
  const dx = above.left + above.width / 2 - own.left - own.width / 2;
  const dy = above.top + above.height - own.top;
  for (const body of bodies) {
    body.x += dx;
    body.y += dy;
  }
}
