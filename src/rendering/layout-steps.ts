// A whole layout as short steps: part by part, then packed. The worker takes them in one go and lends fCoSE to the
// moderate parts; the main thread takes them in slices.
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import { forceSteps, separateSteps } from './force-layout.js';
import { componentsOf, type Component } from './layout-component.js';
import type { LayoutOrder } from './layout-messages.js';
import { holdSteps } from './hold-pinned.js';
import { level, pack, setBelow, spreadApart, stretch } from './pack-components.js';
import { seededRandom } from '../model/seeded-random.js';

/** A better layout for parts of up to `maxActors`, in one step; moves the bodies. */
export interface WholeLayout {
  readonly maxActors: number;
  readonly run: (component: Component, random: () => number) => void;
}

export type LayoutPositions = ReadonlyMap<ActorId, Point>;

/** Two decimals are finer than any screen, and read well in a file. */
const round = (length: number): number => Math.round(length * 100) / 100 + 0;

const isHeld = ({ bodies }: Component): boolean => bodies.some(({ pin }) => pin != null);

/** Yields the share done. */
export function* layoutSteps(
  order: LayoutOrder,
  { better, onDone }: { readonly better?: WholeLayout; readonly onDone: (positions: LayoutPositions) => void },
): Generator<number> {
  const random = seededRandom(order.seed);
  const components = componentsOf(order);
  const all = order.nodes.length;
  let done = 0;
  for (const component of components) {
    const { bodies } = component;
    for (const share of componentSteps(component, random, better)) yield (done + share * bodies.length) / all;
    done += bodies.length;
  }
  const held = components.filter(isHeld);
  const free = components.filter((component) => !isHeld(component));
  pack(free.map(({ bodies }) => bodies));
  if (held.length > 0) {
    yield* holdSteps(held, random);
    setBelow(
      free.flatMap(({ bodies }) => bodies),
      held.flatMap(({ bodies }) => bodies),
    );
  }
  const bodies = components.flatMap((component) => component.bodies);
  onDone(new Map(bodies.map(({ id, x, y }) => [id, [round(x), round(y)]])));
}

/** Yields the share done of this part. */
function* componentSteps(component: Component, random: () => number, better?: WholeLayout): Generator<number> {
  const { bodies, springs } = component;
  const [first, second] = bodies;
  const [spring] = springs;
  if (bodies.length === 1 || first === undefined) return;
  if (bodies.length === 2 && second !== undefined && spring !== undefined) {
    Object.assign(second, { x: spring.length, y: 0 });
    return;
  }
  if (better !== undefined && bodies.length <= better.maxActors) better.run(component, random);
  else yield* forceSteps(component, random);
  yield* separateSteps(bodies, random);
  level(bodies);
  stretch(bodies);
  spreadApart(bodies);
}
