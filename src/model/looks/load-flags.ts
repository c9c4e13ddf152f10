// Fetches the chunk of flags once, when the first state wants to wear one.
import type { Scene } from '../scene.js';

type Flags = ReadonlyMap<string, string>;

let loading: Promise<Flags> | null = null;
let loaded: Flags | null = null;

/** Inner SVG of every flag by alpha-3 code; empty where the chunk cannot be had, so that letters stand in. */
export function loadFlags(): Promise<Flags> {
  loading ??= import('./flags.js').then(
    ({ FLAG_BODIES }) => {
      loaded = FLAG_BODIES;
      return FLAG_BODIES;
    },
    () => {
      // The next picture may try again: the network may be back.
      loading = null;
      return new Map();
    },
  );
  return loading;
}

/** The flags where they are loaded already. */
export const flagsAtHand = (): Flags | null => loaded;

export const wearsFlags = (scene: Scene): boolean => scene.nodes.some(({ flag }) => flag !== null);
