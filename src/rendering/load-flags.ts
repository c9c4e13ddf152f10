// Fetches the chunk of flags once, when the first state wants to wear one.
import type { Scene } from '../model/scene.js';

let loading: Promise<ReadonlyMap<string, string>> | null = null;

/** Inner SVG of every flag by alpha-3 code; empty where the chunk cannot be had, so that letters stand in. */
export function loadFlags(): Promise<ReadonlyMap<string, string>> {
  loading ??= import('./flags.js').then(
    ({ FLAG_BODIES }) => FLAG_BODIES,
    () => {
      // The next picture may try again: the network may be back.
      loading = null;
      return new Map();
    },
  );
  return loading;
}

export const wearsFlags = (scene: Scene): boolean => scene.nodes.some(({ flag }) => flag !== null);
