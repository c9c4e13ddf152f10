// How a strand looks by relation type and certainty: pure data and arithmetic, shared by the stylesheet, the painter,
// the legend and the SVG writer. The colours of the types stand in `palette.ts`. Lengths are scene units.
import type { Certainty } from '../scene.js';
import type { RelationType } from '../vocabulary.js';

export interface RelationLook {
  /** The custom property a host page colours it with. */
  readonly property: `--actor-${RelationType}-color`;
  /** Lengths of line and gap in multiples of the dash unit (see `dashUnit`); empty is an unbroken line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

export const RELATION_LOOKS: Readonly<Record<RelationType, RelationLook>> = {
  alliance: { property: '--actor-alliance-color', dash: [], cap: 'butt' },
  rivalry: { property: '--actor-rivalry-color', dash: [3.4, 1.8], cap: 'butt' },
  trade: { property: '--actor-trade-color', dash: [0, 2], cap: 'round' },
  threat: { property: '--actor-threat-color', dash: [5, 1.5, 1.2, 1.5], cap: 'butt' },
};

export interface CertaintyLook {
  /** Share of the ground mixed into the relation's colour, from 0 to 1. */
  readonly tint: number;
  /** Factor on the strand's width. */
  readonly width: number;
  /** The ground's colour between two thin lines of the relation's. */
  readonly hollow: boolean;
}

export const CERTAINTY_LOOKS: Readonly<Record<Certainty, CertaintyLook>> = {
  asserted: { tint: 0, width: 1, hollow: false },
  reported: { tint: 0.2, width: 0.85, hollow: false },
  imagined: { tint: 0.36, width: 0.55, hollow: false },
  denied: { tint: 0, width: 1, hollow: true },
};

const MIN_WIDTH = 1.2;
const RIM_WIDTH = 1;
/** A hollow strand is at least so wide that its ground shows. */
const MIN_HOLLOW_WIDTH = 3.6;

/** What shines in the accent colour behind a strand: opacity when lifted out or under the pointer, and reach beyond its line. */
export const GLOW = { lifted: 0.24, hovered: 0.14, reach: 3.5 } as const;

/** Everything needed to draw a strand but its way. */
export interface StrandStroke {
  readonly width: number;
  readonly color: string;
  /** Lengths of line and gap; empty is an unbroken line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** Drawn under the line with the same dashes, `width + 2 × rim.width` wide; null for none. */
  readonly rim: { readonly width: number; readonly color: string } | null;
  readonly arrow: ArrowLook | null;
}

/** A triangle at the target's rim, as wide as long. */
export interface ArrowLook {
  readonly length: number;
  /** The length in multiples of Cytoscape's own. */
  readonly scale: number;
  /** So far before the rim the line ends, hidden under the triangle. */
  readonly gap: number;
  readonly color: string;
  /** Only its outline is drawn, `rim.width` wide. */
  readonly hollow: boolean;
}

export function strandStroke(
  strand: {
    readonly type: RelationType;
    readonly certainty: Certainty;
    readonly width: number;
    readonly directed: boolean;
  },
  colors: { readonly relations: Readonly<Record<RelationType, string>>; readonly ground: string },
): StrandStroke {
  const { dash, cap } = RELATION_LOOKS[strand.type];
  const look = CERTAINTY_LOOKS[strand.certainty];
  const outer = Math.max(look.hollow ? MIN_HOLLOW_WIDTH : MIN_WIDTH, strand.width * look.width);
  const width = look.hollow ? outer - 2 * RIM_WIDTH : outer;
  const color = tint(colors.relations[strand.type], colors.ground, look.tint);
  const unit = dashUnit(outer, cap);
  return {
    width,
    color: look.hollow ? colors.ground : color,
    dash: dash.map((length) => length * unit),
    cap,
    rim: look.hollow ? { width: RIM_WIDTH, color } : null,
    arrow: strand.directed ? arrowLook({ outer, width, color, hollow: look.hollow }) : null,
  };
}

/**
 * Dots are as long as the line is wide and keep their distance; dashes grow more slowly than the line, so that also a
 * short wide strand shows its form.
 */
const dashUnit = (width: number, cap: RelationLook['cap']): number =>
  cap === 'round' ? Math.max(2, width) : Math.max(2, 1.35 * width ** 0.7);

function arrowLook(line: {
  readonly outer: number;
  readonly width: number;
  readonly color: string;
  readonly hollow: boolean;
}): ArrowLook {
  const length = 5.5 + 2.1 * line.outer;
  const scale = length / cytoscapeArrowLength(line.width);
  return { length, scale, gap: 2 * line.width * scale, color: line.color, hollow: line.hollow };
}

/**
 * How long Cytoscape (3.34, `getArrowWidth`) draws a triangle on a line this wide at arrow scale 1. It also ends the
 * line two widths times that scale before the tip; the painter and the SVG writer follow, so that the three coincide.
 */
const cytoscapeArrowLength = (width: number): number => 0.3 * Math.max((width * 13.37) ** 0.9, 29);

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));

/** `color` with a share of `ground` mixed in, channel by channel in sRGB. Takes and returns `#rrggbb`. */
export function tint(color: string, ground: string, share: number): string {
  const under = channels(ground);
  const mixed = channels(color).map((channel, at) => Math.round(channel + ((under[at] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
