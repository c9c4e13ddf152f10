// Moves actors on the canvas: at once, gliding, or under a finger.
import type { Core } from 'cytoscape';
import type { ActorId } from '../model/id.js';
import type { Vector } from '../model/strand-geometry.js';
import type { DrawnNode } from './scene-layer.js';
import { GLIDE_MS, tween } from './tween.js';

/** More actors than this do not glide: it would stutter. */
const MAX_GLIDING = 600;

export class ActorMover {
  readonly #core: Core;
  readonly #nodes: ReadonlyMap<ActorId, DrawnNode>;
  /** Where gliding actors are going. */
  #targets: ReadonlyMap<ActorId, Vector> = new Map();
  #stop = (): void => {};

  constructor(core: Core, nodes: ReadonlyMap<ActorId, DrawnNode>) {
    this.#core = core;
    this.#nodes = nodes;
  }

  /** `done` is called when the last actor has arrived. */
  move(positions: ReadonlyMap<ActorId, Vector>, animate: boolean, done: () => void): void {
    this.arrive();
    const ways = [...positions].flatMap(([id, to]) => {
      const node = this.#nodes.get(id);
      if (node === undefined) return [];
      const { x, y } = node.element.position();
      return [{ id, element: node.element, from: { x, y }, to }];
    });
    const place = (share: number): void =>
      this.#core.batch(() => {
        for (const { element, from, to } of ways)
          element.position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      });
    if (!animate || ways.length > MAX_GLIDING) {
      place(1);
      done();
      return;
    }
    this.#targets = positions;
    this.#stop = tween(GLIDE_MS, (share) => {
      place(share);
      if (share < 1) return;
      this.#targets = new Map();
      done();
    });
  }

  /** Ends a glide: what is under way stands where it was going. */
  arrive(): void {
    this.#stop();
    this.#stop = () => {};
    const targets = this.#targets;
    this.#targets = new Map();
    this.#core.batch(() => {
      for (const [id, { x, y }] of targets) this.#nodes.get(id)?.element.position({ x, y });
    });
  }

  /** In scene units. */
  shift(id: ActorId, dx: number, dy: number): void {
    const node = this.#nodes.get(id)?.element;
    if (node === undefined) return;
    const { x, y } = node.position();
    node.position({ x: x + dx, y: y + dy });
  }

  positionsOf(ids: Iterable<ActorId>): ReadonlyMap<ActorId, Vector> {
    const positions = new Map<ActorId, Vector>();
    for (const id of ids) {
      const position = this.#nodes.get(id)?.element.position();
      if (position !== undefined) positions.set(id, { x: position.x, y: position.y });
    }
    return positions;
  }

  destroy(): void {
    this.#stop();
  }
}
