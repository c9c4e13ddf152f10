// How the circle of an actor looks, beside its face: pure data shared by the stylesheet, the painter and the
// SVG writer. Lengths are scene units, label lengths CSS pixels on the screen.
import type { SceneNode } from '../scene.js';
import type { GraphTheme } from './graph-theme.js';

/** Drawn inside the circle's rim. */
export const BORDER_WIDTH = 1.5;

/** Of an actor that belongs to a group. */
const GROUP_BORDER_WIDTH = 5;

/** The rim of a circle: of the colour of its group, if it has one. */
export function rimOf(
  { group }: Pick<SceneNode, 'group'>,
  { groups, nodeBorder }: Pick<GraphTheme, 'groups' | 'nodeBorder'>,
): { readonly color: string; readonly width: number } {
  const color = group === undefined ? undefined : groups[(group - 1) % groups.length];
  return color === undefined ? { color: nodeBorder, width: BORDER_WIDTH } : { color, width: GROUP_BORDER_WIDTH };
}

/** Share of the radius the kind icon's half side takes. */
export const ICON_SHARE = 0.62;

/** A ring outside the rim: thin around an actor that others are folded into, thick around one lifted out. */
export interface RingLook {
  readonly width: number;
  /** Clear distance from the rim. */
  readonly offset: number;
}

export const CONTAINS_RING: RingLook = { width: 1, offset: 2 };
/** Drawn as a disc behind the actor, since it begins at the rim. */
export const LIFTED_RING: RingLook = { width: 4, offset: 0 };

/** The disc with the number of internal claims, on the rim at half past one. */
export const BADGE = { radius: 7.5, fontSize: 9.5 } as const;

/** Middle of the badge from the middle of its actor. */
export const badgeOffset = (radius: number): { readonly x: number; readonly y: number } => ({
  x: radius * Math.SQRT1_2,
  y: -radius * Math.SQRT1_2,
});

/** The disc with a pin on an actor that the reader has put where it stands, on the rim at half past ten. */
export const PIN = { radius: 6.5 } as const;

/** A push pin in a box as wide as that disc. */
export const PIN_PATH = 'M4.3 2.5h4.4l-.6 3.1 1.7 1.6v1H7v2.7l-.5.9-.5-.9V8.2H3.2v-1l1.7-1.6z';

/** Middle of the pin from the middle of its actor. */
export const pinOffset = (radius: number): { readonly x: number; readonly y: number } => ({
  x: 0 - radius * Math.SQRT1_2,
  y: 0 - radius * Math.SQRT1_2,
});

/** What keeps its look while the rest fades. */
export const FADED_OPACITY = { actor: 0.2, strand: 0.1 } as const;

export const LABEL = { weight: 500, lineHeight: 1.15, outline: 2.5, margin: 3 } as const;

/**
 * Font size of a label in CSS pixels at a text scale of 1: more for whom the picture turns around, a little more close
 * up, never tiny.
 */
export const labelSize = (importance: number, zoom: number): number =>
  (11.5 + 2.5 * importance) * Math.min(1.25, Math.max(0.94, zoom ** 0.35));
