// Brings laid-out parts to where the reader has pinned some of their actors: moved as a whole first, so that as much as
// possible of the layout stays, then gathered around the pins.
import { gatherSteps } from './force-layout.js';
import type { Body, Component } from './layout-component.js';

/** Moves each part so that its pinned bodies are, on average, where they have to be. */
function alignToPins(bodies: readonly Body[]): void {
  const pinned = bodies.flatMap(({ pin, x, y }) => (pin == null ? [] : [{ dx: pin.x - x, dy: pin.y - y }]));
  const dx = pinned.reduce((sum, way) => sum + way.dx, 0) / Math.max(1, pinned.length);
  const dy = pinned.reduce((sum, way) => sum + way.dy, 0) / Math.max(1, pinned.length);
  for (const body of bodies) {
    body.x += dx;
    body.y += dy;
  }
}

/** Of parts with pinned bodies, all together: they may come to lie among one another. Yields 1 after every step. */
export function* holdSteps(components: readonly Component[], random: () => number): Generator<number> {
  for (const { bodies } of components) alignToPins(bodies);
  yield* gatherSteps(
    {
      bodies: components.flatMap(({ bodies }) => bodies),
      springs: components.flatMap(({ springs }) => springs),
    },
    random,
  );
}
