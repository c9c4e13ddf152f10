// What lies below the actors of a Scene: the land and the true places of a map, or the rings of a measure.
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import type { SceneBox, SceneGround } from '../model/scene.js';
import type { ActorMap } from './actor-map.js';
import type { Ring } from './concentric-places.js';
import type { Coast } from './project-coast.js';
import { ENGLISH, type AnalysisWords } from './words.js';

const EMPTY: SceneGround = { land: [], coast: [], rings: [], boxes: [], truePlaces: new Map() };

/** From the middles of the outermost actors without a place to the sides of their box. */
const BOX = { side: 150, top: 72, bottom: 76 } as const;

export interface MapGroundInput {
  readonly map: ActorMap;
  /** Null until it is loaded. */
  readonly coast: Coast | null;
  /** Where the actors of the picture stand. */
  readonly positions: ReadonlyMap<ActorId, Point>;
  readonly words?: AnalysisWords;
}

export function mapGround({ map, coast, positions, words = ENGLISH }: MapGroundInput): SceneGround {
  const homeless = [...positions].filter(([id]) => !map.located.has(id) && (map.hosts.get(id) ?? []).length === 0);
  return {
    ...EMPTY,
    land: coast?.land ?? [],
    coast: coast?.lines ?? [],
    boxes:
      homeless.length === 0
        ? []
        : [
            boxAround(
              homeless.map(([, point]) => point),
              words.nowhere,
            ),
          ],
    truePlaces: new Map([...map.located].map(([id, [x, y]]) => [id, { x, y }])),
  };
}

function boxAround(points: readonly Point[], caption: string): SceneBox {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - BOX.side, Math.min(...ys) - BOX.top];
  return { left, top, width: Math.max(...xs) + BOX.side - left, height: Math.max(...ys) + BOX.bottom - top, caption };
}

/** `format`: a value of the measure in words. */
export const ringGround = (rings: readonly Ring[], format: (value: number) => string): SceneGround => ({
  ...EMPTY,
  rings: rings
    .filter(({ radius }) => radius > 0)
    .map(({ radius, least, most }) => {
      const [from, to] = [format(least), format(most)];
      return { radius, label: from === to ? from : `${from}–${to}` };
    }),
});
