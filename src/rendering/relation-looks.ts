// How a strand looks by relation type and certainty: pure data, shared by the stylesheet, the painter,
// the legend and the SVG writer. Colours themselves stand in `palette.ts`.
import type { Certainty } from '../model/scene.js';
import type { RelationType } from '../model/vocabulary.js';

export interface RelationLook {
  /** The custom property a host page colours it with. */
  readonly property: `--actor-${RelationType}-color`;
  /** Lengths of line and gap in units of the dash unit (see `dashPattern`); empty is an unbroken line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

export const RELATION_LOOKS: Readonly<Record<RelationType, RelationLook>> = {
  alliance: { property: '--actor-alliance-color', dash: [], cap: 'butt' },
  rivalry: { property: '--actor-rivalry-color', dash: [3.2, 1.8], cap: 'butt' },
  trade: { property: '--actor-trade-color', dash: [0, 2], cap: 'round' },
  threat: { property: '--actor-threat-color', dash: [5, 1.6, 1, 1.6], cap: 'butt' },
};

export interface CertaintyLook {
  /** Share of the ground mixed into the relation's colour, from 0 to 1. */
  readonly tint: number;
  /** Factor on the strand's width. */
  readonly width: number;
  /** A ground-coloured line between two coloured ones. */
  readonly hollow: boolean;
}

export const CERTAINTY_LOOKS: Readonly<Record<Certainty, CertaintyLook>> = {
  asserted: { tint: 0, width: 1, hollow: false },
  reported: { tint: 0.2, width: 1, hollow: false },
  imagined: { tint: 0.36, width: 0.6, hollow: false },
  denied: { tint: 0, width: 1, hollow: true },
};

/** The thinnest line drawn, in scene units. */
export const MIN_STROKE = 1;

/** Width of each of the two coloured lines of a hollow strand, in scene units. */
export const HOLLOW_RIM = 1.1;

/** The line a strand of this width is drawn with, in scene units. */
export const strokeWidth = (certainty: Certainty, width: number): number =>
  Math.max(MIN_STROKE, width * CERTAINTY_LOOKS[certainty].width);

/** Lengths of line and gap in scene units for a line `width` wide; empty is an unbroken line. */
export function dashPattern(type: RelationType, width: number): readonly number[] {
  const unit = Math.max(width, 2);
  return RELATION_LOOKS[type].dash.map((length) => length * unit);
}

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));

/** `color` with a share of `ground` mixed in, channel by channel in sRGB. Takes and returns `#rrggbb`. */
export function tint(color: string, ground: string, share: number): string {
  const under = channels(ground);
  const mixed = channels(color).map((channel, at) => Math.round(channel + ((under[at] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of a strand: of its line, or of its outline where it is hollow. */
export const strandColor = (certainty: Certainty, color: string, ground: string): string =>
  tint(color, ground, CERTAINTY_LOOKS[certainty].tint);
