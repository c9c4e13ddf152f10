// A layout lays out one connected part after the other: here the parts are found and prepared. Pure.
import type { ActorId } from '../model/id.js';
import { compareIds } from '../model/relation-id.js';
import type { LayoutOrder } from './layout-messages.js';

/** Mutable: layouts move it. Its middle is its position. */
export interface Body {
  readonly id: ActorId;
  readonly radius: number;
  x: number;
  y: number;
}

export interface Spring {
  readonly source: Body;
  readonly target: Body;
  /** Wished distance of the middles. */
  readonly length: number;
}

export interface Component {
  readonly bodies: readonly Body[];
  readonly springs: readonly Spring[];
}

/** Clear distance between two circles: room for a label and for what runs between them. */
export const CLEARANCE = 22;

/** Wished clear distance of tied actors: of the strongest tie, and more for weaker ones. */
const SHORTEST_TIE = 70;
const WEAKER_IS_LONGER = 60;

/** The connected parts, largest first; within and among equals by id, so that the order of the input is no matter. */
export function componentsOf({ nodes, ties }: LayoutOrder): readonly Component[] {
  const bodies = nodes
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map(({ id, radius }): Body => ({ id, radius, x: 0, y: 0 }));
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const strongest = Math.max(...ties.map(({ strength }) => strength), Number.MIN_VALUE);
  const springs = ties.flatMap(({ a, b, strength }): Spring[] => {
    const [first, second] = compareIds(a, b) < 0 ? [a, b] : [b, a];
    const source = byId.get(first);
    const target = byId.get(second);
    if (source === undefined || target === undefined || source === target) return [];
    const weakness = 1 - Math.sqrt(Math.max(0, strength) / strongest);
    const clear = SHORTEST_TIE + WEAKER_IS_LONGER * weakness;
    return [{ source, target, length: source.radius + target.radius + clear }];
  });
  springs.sort((a, b) => compareIds(a.source.id, b.source.id) || compareIds(a.target.id, b.target.id));
  return split(bodies, springs).toSorted((a, b) => b.bodies.length - a.bodies.length);
}

function split(bodies: readonly Body[], springs: readonly Spring[]): readonly Component[] {
  const neighbours = new Map<Body, Body[]>(bodies.map((body) => [body, []]));
  for (const { source, target } of springs) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const part = new Map<Body, number>();
  let count = 0;
  for (const body of bodies) {
    if (part.has(body)) continue;
    const reached = [body];
    for (const next of reached) {
      if (part.has(next)) continue;
      part.set(next, count);
      reached.push(...(neighbours.get(next) ?? []));
    }
    count++;
  }
  const components = Array.from({ length: count }, () => ({ bodies: [] as Body[], springs: [] as Spring[] }));
  for (const body of bodies) components[part.get(body) ?? 0]?.bodies.push(body);
  for (const spring of springs) components[part.get(spring.source) ?? 0]?.springs.push(spring);
  return components;
}
