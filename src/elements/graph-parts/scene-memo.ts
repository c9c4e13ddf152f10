// The Scene of the present state, whole and as it is shown: the same object for the same input, so that only a change
// is drawn.
import { buildScene, type SceneInput } from '../../analysis/scene.js';
import type { Scene } from '../../model/scene.js';
import { emphasisOf, positionsOf } from '../../state/derive.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import type { CommunityColors } from '../shared/community-colors.js';
import { measureInputOf, type SizesTask } from './actor-sizes.js';
import { FocusedScene } from './focused-scene.js';
import type { GroundTask } from './ground-task.js';

export const NO_SCENE: Scene = { nodes: [], strands: [] };

const KEYS = ['graph', 'positions', 'sizes', 'groups', 'pinned', 'ground'] as const;

interface Sources {
  readonly sizes: SizesTask;
  readonly colors: CommunityColors;
  readonly ground: GroundTask;
}

export class SceneMemo {
  readonly #sizes: SizesTask;
  readonly #colors: CommunityColors;
  readonly #ground: GroundTask;
  readonly #focused = new FocusedScene();
  #input: SceneInput | null = null;
  #scene = NO_SCENE;

  constructor({ sizes, colors, ground }: Sources) {
    this.#sizes = sizes;
    this.#colors = colors;
    this.#ground = ground;
  }

  /** Empty while there is no dataset. */
  sceneOf(present: ExplorerState | undefined): Scene {
    const input = present === undefined ? null : measureInputOf(present);
    if (present === undefined || input === null) return NO_SCENE;
    return this.#build({
      graph: input.graph,
      positions: positionsOf(present),
      sizes: this.#sizes.sizesOf(input),
      groups: this.#colors.numbers(this.#colors.follow({ ...present, graph: input.graph })),
      pinned: present.arrangement.pinned,
      ground: this.#ground.groundOf(present, input.graph),
    });
  }

  /** Without what is out of focus, where the reader hides that. */
  shownOf(present: ExplorerState | undefined): Scene {
    const whole = this.sceneOf(present);
    return present?.outOfFocus === 'hide' ? this.#focused.leave(whole, emphasisOf(present)) : whole;
  }

  #build(input: SceneInput): Scene {
    const known = this.#input;
    if (known !== null && KEYS.every((key) => known[key] === input[key])) return this.#scene;
    this.#input = input;
    this.#scene = buildScene(input);
    return this.#scene;
  }
}
