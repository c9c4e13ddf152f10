// The Scene of the present state, whole and as it is shown: the same object for the same input, so that only a change
// is drawn.
import { buildScene, type SceneInput } from '../../analysis/scene.js';
import type { Scene } from '../../model/scene.js';
import { emphasisOf, graphOf, positionsOf } from '../../state/derive.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import type { SizesTask } from './actor-sizes.js';
import { FocusedScene } from './focused-scene.js';

export const NO_SCENE: Scene = { nodes: [], strands: [] };

export class SceneMemo {
  readonly #sizes: SizesTask;
  readonly #focused = new FocusedScene();
  #input: SceneInput | null = null;
  #scene = NO_SCENE;

  constructor(sizes: SizesTask) {
    this.#sizes = sizes;
  }

  /** Empty while there is no dataset. */
  sceneOf(present: ExplorerState | undefined): Scene {
    const graph = present === undefined ? null : graphOf(present);
    if (present === undefined || present.data === null || graph === null) return NO_SCENE;
    const sizes = this.#sizes.sizesOf(present.sizeBy, present.data, graph);
    return this.#build({ graph, positions: positionsOf(present), sizes });
  }

  /** Without what is out of focus, where the reader hides that. */
  shownOf(present: ExplorerState | undefined): Scene {
    const whole = this.sceneOf(present);
    return present?.outOfFocus === 'hide' ? this.#focused.leave(whole, emphasisOf(present)) : whole;
  }

  #build(input: SceneInput): Scene {
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
