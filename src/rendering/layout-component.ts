// A layout lays out one connected part after the other: here the parts are found and prepared. Pure.
import type { ActorId } from '../model/id.js';
import { compareIds, parseTieId, tieId, type TieId } from '../model/relation-id.js';
import type { LayoutOrder } from './layout-messages.js';

/** Mutable: layouts move it. Its middle is its position. */
export interface Body {
  readonly id: ActorId;
  readonly radius: number;
  /** Where it has to stand in the end; null or absent where the layout decides. */
  readonly pin?: { readonly x: number; readonly y: number } | null;
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

/** Wished clear distance of tied actors: of the strongest tie, more for weaker ones, and for each partner both have. */
const TIE_LENGTH = { least: 76, weaker: 36, partner: 17 } as const;

/** The connected parts, largest first; within and among equals by id, so that the order of the input is no matter. */
export function componentsOf({ nodes, ties }: LayoutOrder): readonly Component[] {
  const bodies = nodes
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map(({ id, radius, pinned, x, y }): Body => ({ id, radius, pin: pinned === true ? { x, y } : null, x: 0, y: 0 }));
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const springs = springsOf(byId, ties);
  return split(bodies, springs).toSorted((a, b) => b.bodies.length - a.bodies.length);
}

/** One per pair: ties of the same pair count together. */
function springsOf(byId: ReadonlyMap<ActorId, Body>, ties: LayoutOrder['ties']): readonly Spring[] {
  const strengths = new Map<TieId, number>();
  for (const { a, b, strength } of ties) {
    const id = tieId(a, b);
    if (a !== b && byId.has(a) && byId.has(b)) strengths.set(id, (strengths.get(id) ?? 0) + Math.max(0, strength));
  }
  const degrees = new Map<ActorId, number>();
  for (const id of strengths.keys())
    for (const end of parseTieId(id) ?? []) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const strongest = [...strengths.values()].reduce((most, strength) => Math.max(most, strength), Number.MIN_VALUE);
  const sorted = [...strengths].toSorted(([a], [b]) => compareIds(a, b));
  return sorted.flatMap(([id, strength]): Spring[] => {
    const [source, target] = (parseTieId(id) ?? []).map((end) => byId.get(end));
    if (source === undefined || target === undefined) return [];
    // Between two actors with many partners there must be room for what runs across.
    const partners = Math.min(degrees.get(source.id) ?? 0, degrees.get(target.id) ?? 0);
    const weakness = 1 - Math.sqrt(strength / strongest);
    const clear = TIE_LENGTH.least + TIE_LENGTH.weaker * weakness + TIE_LENGTH.partner * Math.sqrt(partners - 1);
    return [{ source, target, length: source.radius + target.radius + clear }];
  });
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
