// One stroke icon per actor kind, for actors without a flag: SVG path data for a 24 × 24 box, round caps and
// joins, no fill. The picture, the legend and the SVG writer draw the same paths.
import type { ActorKind } from '../vocabulary.js';

/** Side of the square the paths are drawn in. */
export const KIND_ICON_SIZE = 24;

/** Stroke width in that square. */
export const KIND_ICON_STROKE = 1.7;

export const KIND_ICONS: Readonly<Record<ActorKind, string>> = {
  /** A flag on its pole. */
  state: 'M6 21V4M6 4.5h12l-2.8 4.2L18 13H6',
  /** A house with columns. */
  body: 'M4 9.5 12 4.5l8 5zM6.5 12.5v4.5M10.2 12.5v4.5M13.8 12.5v4.5M17.5 12.5v4.5M4.5 20h15',
  /** Three linked rings. */
  bloc: 'M12 3.8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 0 1 0-8.4M8 10.8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 0 1 0-8.4M16 10.8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 0 1 0-8.4',
  /** A shield with a chevron. */
  'armed-group': 'M12 3.5l7 2.6v5.2c0 4.4-2.8 7.6-7 9.4c-4.2-1.8-7-5-7-9.4V6.1zM8.6 13.6 12 10.2l3.4 3.4',
  /** Three people. */
  population:
    'M12 5a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6M7 19v-1.4a5 5 0 0 1 10 0V19M5 6.6a2.3 2.3 0 0 0 0 4.4M19 6.6a2.3 2.3 0 0 1 0 4.4M3.6 17.4c0-1.6.5-2.8 1.4-3.7M20.4 17.4c0-1.6-.5-2.8-1.4-3.7',
  /** A loudhailer. */
  movement: 'M4.5 10v4l11 4.5v-13zM15.5 9.3a2.9 2.9 0 0 1 0 5.4M7.5 15.4V19h3.2v-2.3',
  /** A newspaper. */
  media: 'M4 5.5h12.5V19H6a2 2 0 0 1-2-2zM16.5 10H20v7a2 2 0 0 1-2 2h-1.5M7 9h6.5M7 12.2h6.5M7 15.4h4',
  /** A light bulb. */
  'think-tank': 'M9.5 17.5v-1.2c0-1-.5-1.8-1.2-2.5a5.6 5.6 0 1 1 7.4 0c-.7.7-1.2 1.5-1.2 2.5v1.2zM10.2 20.5h3.6',
  /** A briefcase. */
  company: 'M4 8.5h16V19H4zM9 8.5V5.5h6v3M4 13h16M12 12v2',
  /** Head and shoulders. */
  person: 'M12 4.2a3.9 3.9 0 1 1 0 7.8a3.9 3.9 0 0 1 0-7.8M4.8 20c.5-3.6 3.4-5.6 7.2-5.6s6.7 2 7.2 5.6',
  /** A person within a broken ring. */
  group:
    'M12 7.6a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6M7.9 17.2c.4-2.1 2-3.2 4.1-3.2s3.7 1.1 4.1 3.2M9.2 3.5a9 9 0 0 1 5.6 0M18.6 5.9a9 9 0 0 1 2.3 5.1M20.2 15.8a9 9 0 0 1-3.6 3.9M13.5 20.9a9 9 0 0 1-5.6-1M4.8 17.3a9 9 0 0 1-1.6-5.4M4 8.1a9 9 0 0 1 1.9-2.6',
  /** A thought. */
  construct:
    'M7.6 14.5a3.8 3.8 0 0 1-.3-7.5a5.2 5.2 0 0 1 9.8.7a3.5 3.5 0 0 1-.6 6.8zM8.3 18.2a1 1 0 1 1 0 .01M5 20.6a.6.6 0 1 1 0 .01',
};
