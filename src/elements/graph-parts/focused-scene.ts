// What is left of a Scene where the rest is hidden instead of faded: the same object for the same input.
import type { Emphasis, Scene } from '../../model/scene.js';

export class FocusedScene {
  #of: Scene | null = null;
  #focus: Emphasis['focus'] = null;
  #left: Scene | null = null;

  /** The whole Scene while nothing is in focus. */
  leave(scene: Scene, { focus }: Emphasis): Scene {
    if (focus === null) return scene;
    if (this.#left !== null && this.#of === scene && this.#focus === focus) return this.#left;
    this.#of = scene;
    this.#focus = focus;
    this.#left = {
      ...scene,
      nodes: scene.nodes.filter(({ id }) => focus.actors.has(id)),
      strands: scene.strands.filter(({ id }) => focus.relations.has(id)),
    };
    return this.#left;
  }
}
