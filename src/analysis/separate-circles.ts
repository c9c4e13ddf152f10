// Moves circles towards where they belong until none overlaps another: small graphs' overlap removal, without forces
// between what is apart. The same circles always come to lie the same way.

export interface Separable {
  readonly radius: number;
  /** How hard it is to push aside; Infinity for one that does not move. */
  readonly weight: number;
  /** Where it belongs at present: asked before each step. */
  readonly wish: () => { readonly x: number; readonly y: number };
  x: number;
  y: number;
}

/** Steps in which circles are drawn to where they belong, and the most that follow to clear the last overlaps. */
const STEPS = { drawn: 160, clearing: 120 } as const;

/** Share of the way back that a circle is drawn in one step, at first. */
const PULL = 0.12;

/** Circles that share a middle part in this direction, turned for each pair. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const share = (own: number, other: number): number => {
  if (own === Infinity) return 0;
  return other === Infinity ? 1 : other / (own + other);
};

/** `gap`: clear distance between two rims. */
export function separateCircles(circles: readonly Separable[], gap: number): void {
  const order = [...circles];
  for (let step = 0; step < STEPS.drawn + STEPS.clearing; step++) {
    const pull = PULL * (1 - step / STEPS.drawn);
    if (pull > 0) draw(circles, pull);
    const overlaps = pushApart(order, gap);
    if (pull <= 0 && overlaps === 0) return;
  }
}

function draw(circles: readonly Separable[], pull: number): void {
  for (const circle of circles) {
    if (circle.weight === Infinity) continue;
    const { x, y } = circle.wish();
    circle.x += (x - circle.x) * pull;
    circle.y += (y - circle.y) * pull;
  }
}

/** Sorts `order` from left to right, pushes each overlapping pair apart, and tells how many there were. */
function pushApart(order: Separable[], gap: number): number {
  order.sort((a, b) => a.x - b.x);
  const widest = order.reduce((most, { radius }) => Math.max(most, radius), 0);
  let overlaps = 0;
  for (const [index, a] of order.entries())
    for (let next = index + 1; next < order.length; next++) {
      const b = order[next];
      if (b === undefined || b.x - a.x > a.radius + widest + gap) break;
      if (push(a, b, { gap, turn: index * GOLDEN_ANGLE })) overlaps++;
    }
  return overlaps;
}

/** Whether the two were nearer than they may be, by more than can be seen, and one of them could move. */
function push(a: Separable, b: Separable, { gap, turn }: { readonly gap: number; readonly turn: number }): boolean {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  const missing = a.radius + b.radius + gap - distance;
  if (missing <= 0.1 || (a.weight === Infinity && b.weight === Infinity)) return false;
  const [x, y] = distance > 0.01 ? [(b.x - a.x) / distance, (b.y - a.y) / distance] : [Math.cos(turn), Math.sin(turn)];
  const [ofA, ofB] = [share(a.weight, b.weight), share(b.weight, a.weight)];
  a.x -= x * missing * ofA;
  a.y -= y * missing * ofA;
  b.x += x * missing * ofB;
  b.y += y * missing * ofB;
  return true;
}
