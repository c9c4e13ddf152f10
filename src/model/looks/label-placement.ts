// Which labels are shown where there is no room for all. Pure and greedy: in order of importance, each label that
// overlaps none placed before it. Boxes are CSS pixels on the screen.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A circle that labels are kept clear of. */
export interface Obstacle extends Box {
  /** As of labels: the name of a leading actor is worth more than a whole view of a minor one's circle. */
  readonly priority: number;
}

/** Priorities, of which the highest is 1: who may cover whom where there is no other room. */
const LEADING = 0.5;
const MINOR = 0.12;

export interface LabelCandidate {
  readonly id: string;
  /** Where it may stand, best first. */
  readonly boxes: readonly Box[];
  /** Higher goes first; of equals the first in the list. */
  readonly priority: number;
  /** Shown whatever it overlaps: selected, hovered, focused. */
  readonly always: boolean;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Side of a cell of the grid below: about the width of a label. */
const CELL = 96;

/** Finds what overlaps a box without asking all: boxes by the cells of a coarse grid they touch. */
class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of this.#touched(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  hits(box: Box, except?: Box): boolean {
    for (const cell of this.#touched(box))
      if (this.#cells.get(cell)?.some((other) => other !== except && overlaps(box, other))) return true;
    return false;
  }

  *#touched({ left, top, right, bottom }: Box): Generator<string> {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield `${x},${y}`;
  }
}

/**
 * Which labels to show, each with the box it got: its first that is free. `obstacles` are the circles' boxes: a label
 * is not laid over another actor's circle, save that of a leading actor over those of minor ones, and one that is always
 * shown, which takes its first box at worst.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: ReadonlyMap<string, Obstacle> = new Map(),
): ReadonlyMap<string, Box> {
  const labels = new BoxGrid();
  const [circles, major] = [new BoxGrid(), new BoxGrid()];
  for (const box of obstacles.values()) {
    circles.add(box);
    if (box.priority > MINOR) major.add(box);
  }
  const shown = new Map<string, Box>();
  const ranked = candidates.toSorted((a, b) => Number(b.always) - Number(a.always) || b.priority - a.priority);
  for (const { id, boxes, always, priority } of ranked) {
    const isFree = (box: Box, among: BoxGrid): boolean => !labels.hits(box) && !among.hits(box, obstacles.get(id));
    const free = boxes.find((box) => isFree(box, circles));
    const roomy = free ?? (priority >= LEADING ? boxes.find((box) => isFree(box, major)) : undefined);
    const box = roomy ?? (always ? boxes[0] : undefined);
    if (box === undefined) continue;
    labels.add(box);
    shown.set(id, box);
  }
  return shown;
}
