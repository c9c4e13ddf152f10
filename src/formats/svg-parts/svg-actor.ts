// The circle of one actor as SVG, with face, rim, ring, badge and pin, as the painter of the page paints it. Its label is
// for `svg-label.ts`.
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import { badgeBody, faceOf, pinBody, type FlagSource } from '../../model/looks/node-face.js';
import {
  BADGE,
  badgeOffset,
  CONTAINS_RING,
  FADED_OPACITY,
  LIFTED_RING,
  PIN,
  pinOffset,
  rimOf,
} from '../../model/looks/node-looks.js';
import type { Emphasis, SceneNode } from '../../model/scene.js';
import { element, textElement } from './svg-element.js';

/** Cuts the corners of square faces off; to be defined once in the file, in the box of a flag. */
export const FACE_CLIP = element('clipPath', { id: 'face' }, element('circle', { cx: 256, cy: 256, r: 256 }));

export interface ActorInput {
  readonly node: SceneNode;
  /** What is said of it to those who do not see it. */
  readonly title: string;
  readonly theme: GraphTheme;
  readonly flags: FlagSource;
  readonly emphasis: Emphasis;
}

function face({ node, theme, flags }: ActorInput): readonly string[] {
  const found = faceOf(node, { theme, flags });
  if (found === null) return [];
  const { x, y, radius } = node;
  const { side, body, isSquare } = found;
  return [
    element(
      'svg',
      { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, viewBox: `0 0 ${side} ${side}` },
      isSquare ? element('g', { 'clip-path': 'url(#face)' }, body) : body,
    ),
  ];
}

/** `body` in a square box of that half side about a point beside the middle of the circle. */
const beside = (
  node: SceneNode,
  offset: { readonly x: number; readonly y: number },
  half: number,
  body: string,
): string => element('g', { transform: `translate(${node.x + offset.x - half} ${node.y + offset.y - half})` }, body);

export function svgActor(input: ActorInput): string {
  const { node, theme, emphasis, title } = input;
  const { x, y, radius } = node;
  const isLifted = emphasis.actors.has(node.id);
  const isFaded = !isLifted && emphasis.focus !== null && !emphasis.focus.actors.has(node.id);
  const rim = rimOf(node, theme);
  const circle = (r: number, looks: Readonly<Record<string, string | number>>): string =>
    element('circle', { cx: x, cy: y, r, ...looks });
  return element(
    'g',
    { role: 'graphics-symbol', opacity: isFaded ? FADED_OPACITY.actor : null },
    textElement('title', {}, title),
    ...(isLifted ? [circle(radius + LIFTED_RING.width, { fill: theme.accent })] : []),
    circle(radius, { fill: theme.nodeFill }),
    ...face(input),
    circle(radius - rim.width / 2, {
      fill: 'none',
      stroke: isLifted ? theme.accent : rim.color,
      'stroke-width': rim.width,
    }),
    ...(node.contains > 0
      ? [
          circle(radius + CONTAINS_RING.offset + CONTAINS_RING.width / 2, {
            fill: 'none',
            stroke: theme.nodeBorder,
            'stroke-width': CONTAINS_RING.width,
          }),
        ]
      : []),
    ...(node.internal > 0 ? [beside(node, badgeOffset(radius), BADGE.radius, badgeBody(node.internal, theme))] : []),
    ...(node.pinned === true ? [beside(node, pinOffset(radius), PIN.radius, pinBody(theme))] : []),
  );
}
