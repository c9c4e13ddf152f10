// The coast of a map: from the encoded rings of `coastlines.ts` to closed shapes of land and open lines of coast.
import type { Location, MapProjection } from './map-projection.js';

/** x and y in turn. */
export type Line = readonly number[];

export interface Coast {
  /** Closed rings; what lies inside an uneven number of them is land. */
  readonly land: readonly Line[];
  /** Where land meets water, without the rim of the map and the antimeridian, at which it is cut. */
  readonly lines: readonly Line[];
}

/** Reads an encoded polyline: successive differences, zigzag, in digits of 5 bits from `?` upwards. */
export function decodeRing(text: string, stepsPerDegree: number): readonly Location[] {
  const numbers: number[] = [];
  let [value, factor] = [0, 1];
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 63;
    value += (digit % 32) * factor;
    factor *= 32;
    if (digit >= 32) continue;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, factor] = [0, 1];
  }
  const locations: Location[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    locations.push([x / stepsPerDegree, y / stepsPerDegree]);
  }
  return locations;
}

const isOnCut = ([longitude, latitude]: Location): boolean => Math.abs(longitude) > 179.9 || latitude < -89.9;

/** The stretches of a ring between what is no coast. */
function* stretchesOf(ring: readonly Location[], { project, isInside }: MapProjection): Generator<Line> {
  let line: number[] = [];
  const [first] = ring;
  if (first === undefined) return;
  let last = first;
  for (const [index, location] of [...ring, first].entries()) {
    const isCut = !isInside(location) || (index > 0 && isOnCut(location) && isOnCut(last));
    if (isCut) {
      if (line.length > 2) yield line;
      line = [];
    }
    if (isInside(location)) line.push(...project(location));
    last = location;
  }
  if (line.length > 2) yield line;
}

export function projectCoast(rings: readonly (readonly Location[])[], projection: MapProjection): Coast {
  const near = rings.filter((ring) => ring.some(projection.isInside));
  return {
    land: near.map((ring) => ring.flatMap((location) => [...projection.project(location)])),
    lines: near.flatMap((ring) => [...stretchesOf(ring, projection)]),
  };
}
