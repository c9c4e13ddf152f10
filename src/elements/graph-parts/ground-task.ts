// What lies below the picture in the present layout: a map whose coasts are loaded on demand, or rings with their
// values. The same object for the same input.
import type { ReactiveControllerHost } from 'lit';
import { actorMap, type ActorMap } from '../../analysis/actor-map.js';
import type { Coast } from '../../analysis/project-coast.js';
import { mapGround, ringGround } from '../../analysis/scene-ground.js';
import type { ActorGraph } from '../../model/graph.js';
import type { SceneGround } from '../../model/scene.js';
import { positionsOf } from '../../state/derive.js';
import type { Arrangement, ExplorerState, Rings } from '../../state/explorer-state.js';

/** So exact that two rings differ, and no longer. */
const RING_DIGITS = 2;

type LoadCoast = (map: ActorMap) => Promise<Coast>;

export const loadCoastlines: LoadCoast = async ({ projection }) => {
  const [{ COAST_RINGS, COAST_STEPS_PER_DEGREE }, { decodeRing, projectCoast }] = await Promise.all([
    import('../../analysis/coastlines.js'),
    import('../../analysis/project-coast.js'),
  ]);
  return projectCoast(
    COAST_RINGS.map((ring) => decodeRing(ring, COAST_STEPS_PER_DEGREE)),
    projection,
  );
};

/** How the values of rings are written. */
export function ringValues({ rings }: Rings, locale: string): (value: number) => string {
  const isWhole = rings.every(({ least, most }) => Number.isInteger(least) && Number.isInteger(most));
  const numbers = new Intl.NumberFormat(locale, isWhole ? {} : { maximumSignificantDigits: RING_DIGITS });
  return (value) => numbers.format(value);
}

export class GroundTask {
  readonly #host: ReactiveControllerHost;
  readonly #locale: () => string;
  readonly #loadCoast: LoadCoast;
  readonly #coasts = new WeakMap<ActorMap, Coast | 'loading'>();
  #input: readonly unknown[] = [];
  #ground: SceneGround | null = null;

  constructor(host: ReactiveControllerHost, locale: () => string, loadCoast: LoadCoast = loadCoastlines) {
    this.#host = host;
    this.#locale = locale;
    this.#loadCoast = loadCoast;
  }

  groundOf(state: ExplorerState, graph: ActorGraph): SceneGround | null {
    const { layout, isLaid } = state.arrangement;
    // Until a layout is done, actors stand where its ground says nothing about them.
    if (!isLaid || state.data === null) return null;
    if (layout === 'geographic') return this.#mapOf(state, actorMap(state.data), graph);
    return layout === 'concentric' ? this.#ringsOf(state.arrangement) : null;
  }

  #mapOf(state: ExplorerState, map: ActorMap | null, graph: ActorGraph): SceneGround | null {
    if (map === null) return null;
    const coast = this.#coastOf(map);
    const positions = positionsOf(state);
    return this.#remember([map, coast, positions, graph], () => {
      const shown = [...positions].filter(([id]) => graph.nodes.has(id));
      return mapGround({ map, coast, positions: new Map(shown) });
    });
  }

  #ringsOf({ rings }: Arrangement): SceneGround | null {
    if (rings === null) return null;
    return this.#remember([rings], () => ringGround(rings.rings, ringValues(rings, this.#locale())));
  }

  #coastOf(map: ActorMap): Coast | null {
    const known = this.#coasts.get(map);
    if (known !== undefined) return known === 'loading' ? null : known;
    this.#coasts.set(map, 'loading');
    void this.#load(map);
    return null;
  }

  /** A map without coasts is still a map: a coast that cannot be had is asked for again with the next layout. */
  async #load(map: ActorMap): Promise<void> {
    try {
      this.#coasts.set(map, await this.#loadCoast(map));
      this.#host.requestUpdate();
    } catch {
      this.#coasts.delete(map);
    }
  }

  #remember(input: readonly unknown[], make: () => SceneGround): SceneGround | null {
    const isSame = input.length === this.#input.length && input.every((one, index) => one === this.#input[index]);
    if (isSame) return this.#ground;
    this.#input = input;
    this.#ground = make();
    return this.#ground;
  }
}
