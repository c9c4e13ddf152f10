// What lies below the actors of a Scene as SVG: land and coasts, rings, boxes, and lines to true places.
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import type { SceneGround, SceneNode } from '../../model/scene.js';
import { element, textElement } from './svg-element.js';

export interface GroundInput {
  readonly ground: SceneGround;
  readonly nodes: readonly SceneNode[];
  readonly theme: GraphTheme;
  /** CSS pixels per scene unit: lines and letters keep their size. */
  readonly zoom: number;
}

/** CSS pixels. */
const WIDTHS = { coast: 0.8, ring: 1, leader: 1 } as const;
const LETTERS = { ring: 11, caption: 12, halo: 3 } as const;
const DOT = 2.6;
/** Scene units, as the painter of the page has them. */
const BOX_CORNER = 14;
const LEAST_WAY = 4;

function pathOf(line: readonly number[], isClosed: boolean): string {
  const points: string[] = [];
  for (let index = 0; index + 1 < line.length; index += 2) {
    points.push(`${Math.round((line[index] ?? 0) * 10) / 10} ${Math.round((line[index + 1] ?? 0) * 10) / 10}`);
  }
  return points.length === 0 ? '' : `M${points.join('L')}${isClosed ? 'Z' : ''}`;
}

function leaders({ ground, nodes, theme, zoom }: GroundInput): readonly string[] {
  return nodes.flatMap((node) => {
    const place = ground.truePlaces.get(node.id);
    if (place === undefined || Math.hypot(node.x - place.x, node.y - place.y) < node.radius + LEAST_WAY) return [];
    return [
      element('line', {
        x1: place.x,
        y1: place.y,
        x2: node.x,
        y2: node.y,
        stroke: theme.muted,
        'stroke-width': WIDTHS.leader / zoom,
      }),
      element('circle', { cx: place.x, cy: place.y, r: DOT / zoom, fill: theme.muted }),
    ];
  });
}

export function svgGround(input: GroundInput): string {
  const { ground, theme, zoom } = input;
  const { land, coast, rings, boxes } = ground;
  const letters = (x: number, y: number, size: number, text: string): string =>
    textElement(
      'text',
      {
        x,
        y: y + (0.35 * size) / zoom,
        'font-size': size / zoom,
        'text-anchor': 'middle',
        fill: theme.muted,
        stroke: theme.ground,
        'stroke-width': (2 * LETTERS.halo) / zoom,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      text,
    );
  const outline = { fill: 'none', stroke: theme.coast };
  return element(
    'g',
    { 'aria-hidden': 'true' },
    ...(land.length === 0
      ? []
      : [
          element('path', {
            d: land.map((line) => pathOf(line, true)).join(''),
            fill: theme.land,
            'fill-rule': 'evenodd',
          }),
          element('path', {
            d: coast.map((line) => pathOf(line, false)).join(''),
            ...outline,
            'stroke-width': WIDTHS.coast / zoom,
            'stroke-linejoin': 'round',
          }),
        ]),
    ...rings.map(({ radius }) => element('circle', { r: radius, ...outline, 'stroke-width': WIDTHS.ring / zoom })),
    ...rings.map(({ radius, label }) => letters(0, 0 - radius, LETTERS.ring, label)),
    ...boxes.map(({ left, top, width, height }) =>
      element('rect', {
        x: left,
        y: top,
        width,
        height,
        rx: BOX_CORNER,
        fill: theme.ground,
        stroke: theme.coast,
        'stroke-width': WIDTHS.ring / zoom,
      }),
    ),
    ...boxes.map(({ left, top, width, caption }) =>
      letters(left + width / 2, top - LETTERS.caption / zoom, LETTERS.caption, caption),
    ),
    ...leaders(input),
  );
}
