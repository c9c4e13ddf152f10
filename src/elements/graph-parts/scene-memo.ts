// The Scene of the present state: the same object for the same input, so that only a change is drawn.
import { buildScene, type SceneInput } from '../../analysis/scene.js';
import type { Scene } from '../../model/scene.js';

export class SceneMemo {
  #input: SceneInput | null = null;
  #scene: Scene = { nodes: [], strands: [] };

  sceneOf(input: SceneInput): Scene {
    const known = this.#input;
    const isSame =
      known !== null &&
      known.graph === input.graph &&
      known.positions === input.positions &&
      known.sizes === input.sizes;
    if (isSame) return this.#scene;
    this.#input = input;
    this.#scene = buildScene(input);
    return this.#scene;
  }
}
