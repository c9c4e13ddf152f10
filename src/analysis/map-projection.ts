// From longitude and latitude to the plane of the picture: which map suits where the actors of a dataset are.
// A region is shown from above its middle, and what lies far off is drawn in towards it; a world as a whole.
import type { Point } from '../model/dataset.js';

/** Degrees, east and north. */
export type Location = readonly [longitude: number, latitude: number];

export interface MapProjection {
  /** In scene units, y downwards, the middle of the map at the origin. Always finite. */
  readonly project: (location: Location) => Point;
  /** What lies outside is projected to the rim. */
  readonly isInside: (location: Location) => boolean;
}

type Vector3 = readonly [number, number, number];

const DEGREE = Math.PI / 180;

const toVector = ([longitude, latitude]: Location): Vector3 => {
  const cos = Math.cos(latitude * DEGREE);
  return [cos * Math.cos(longitude * DEGREE), cos * Math.sin(longitude * DEGREE), Math.sin(latitude * DEGREE)];
};

const toLocation = ([x, y, z]: Vector3): Location => [
  Math.atan2(y, x) / DEGREE,
  Math.atan2(z, Math.hypot(x, y)) / DEGREE,
];

/** Degrees of the great circle. */
const distanceOf = (a: Vector3, b: Vector3): number =>
  Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]))) / DEGREE;

/**
 * The geometric median on the sphere, which a few far places do not draw away from the many (Weiszfeld's steps;
 * Weiszfeld, E. 1937, Tôhoku Mathematical Journal 43, 355–386).
 */
function middleOf(vectors: readonly Vector3[]): Vector3 {
  let middle: Vector3 = [0, 0, 0];
  for (let step = 0; step < 30; step++) {
    const sum: [number, number, number] = [0, 0, 0];
    for (const vector of vectors) {
      const weight = step === 0 ? 1 : 1 / Math.max(0.5, distanceOf(middle, vector));
      for (const axis of [0, 1, 2] as const) sum[axis] += vector[axis] * weight;
    }
    const length = Math.hypot(...sum);
    if (length === 0) return vectors[0] ?? [1, 0, 0];
    middle = [sum[0] / length, sum[1] / length, sum[2] / length];
  }
  return middle;
}

/** Of an uneven number the middle one. */
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The true scale reaches so far from the middle, at least, in degrees. */
const LEAST_CORE = 6;
/** Places of which half lie farther from their middle are all over the world. */
const WIDEST_HALF = 50;
/** The core, as a share of the distance within which half of the places lie. */
const CORE_SHARE = 0.6;
/** Degrees of land shown beyond the farthest place. */
const SURROUNDINGS = 30;
/** Near the point opposite to the middle every azimuthal map tears. */
const FARTHEST = 150;

/**
 * Azimuthal and equidistant up to `core` degrees from its middle, logarithmic beyond it, without a break in scale:
 * what is near stays as large as on other maps, and the far comes near enough to be seen with it (Snyder, J. P. 1987,
 * "Magnifying-glass" azimuthal map projections. The American Cartographer 14, 61–68; the logarithm is Hägerstrand's).
 */
function azimuthal(middle: Vector3, core: number, horizon: number): MapProjection {
  const [longitude, latitude] = toLocation(middle);
  const [sin, cos] = [Math.sin(latitude * DEGREE), Math.cos(latitude * DEGREE)];
  const radiusAt = (distance: number): number => (distance <= core ? distance : core * (1 + Math.log(distance / core)));
  return {
    project: (location) => {
      const turn = (location[0] - longitude) * DEGREE;
      const [sinLatitude, cosLatitude] = [Math.sin(location[1] * DEGREE), Math.cos(location[1] * DEGREE)];
      const east = cosLatitude * Math.sin(turn);
      const north = cos * sinLatitude - sin * cosLatitude * Math.cos(turn);
      const length = Math.hypot(east, north);
      if (length === 0) return [0, 0];
      const radius = radiusAt(Math.min(horizon, distanceOf(middle, toVector(location))));
      return [(radius * east) / length, 0 - (radius * north) / length];
    },
    isInside: (location) => distanceOf(middle, toVector(location)) <= horizon,
  };
}

/**
 * The whole world with areas true (Šavrič, B., Patterson, T. and Jenny, B. 2018, The Equal Earth map projection.
 * International Journal of Geographical Information Science 33, 454–465).
 */
function equalEarth(): MapProjection {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  return {
    project: ([longitude, latitude]) => {
      const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * DEGREE));
      const t2 = t * t;
      const t6 = t2 * t2 * t2;
      const x =
        (2 * Math.sqrt(3) * longitude * Math.cos(t)) / (3 * (9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1));
      return [x, 0 - (t * (a4 * t6 * t2 + a3 * t6 + a2 * t2 + a1)) / DEGREE];
    },
    isInside: () => true,
  };
}

/** The map on which these places are seen well, in degrees of its middle; null without places. */
export function chooseProjection(locations: readonly Location[]): MapProjection | null {
  const vectors = locations.map(toVector);
  if (vectors.length === 0) return null;
  const middle = middleOf(vectors);
  const distances = vectors.map((vector) => distanceOf(middle, vector));
  const half = median(distances);
  if (half > WIDEST_HALF) return equalEarth();
  const core = Math.max(LEAST_CORE, half * CORE_SHARE);
  return azimuthal(middle, core, Math.min(FARTHEST, Math.max(...distances) + SURROUNDINGS));
}

export const scaleProjection = ({ project, isInside }: MapProjection, factor: number): MapProjection => ({
  isInside,
  project: (location) => {
    const [x, y] = project(location);
    return [x * factor, y * factor];
  },
});
