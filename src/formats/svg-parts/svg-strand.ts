// One strand of a Scene as SVG, as the painter of the page paints it.
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import { FADED_OPACITY } from '../../model/looks/node-looks.js';
import { GLOW, strandStroke, type ArrowLook, type StrandStroke } from '../../model/looks/relation-looks.js';
import { strandShape, type StrandShape } from '../../model/looks/strand-shape.js';
import type { Emphasis, SceneNode, SceneStrand } from '../../model/scene.js';
import { element, textElement } from './svg-element.js';

const point = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;

const wayOf = ({ line: { start, control, end } }: StrandShape): string =>
  `M${point(start)}Q${point(control)} ${point(end)}`;

function lines(way: string, { width, color, dash, cap, rim }: StrandStroke): readonly string[] {
  const line = (stroke: string, across: number): string =>
    element('path', {
      d: way,
      stroke,
      'stroke-width': across,
      'stroke-dasharray': dash.length === 0 ? null : dash.map((length) => Math.round(length * 100) / 100).join(' '),
      'stroke-linecap': cap === 'butt' ? null : cap,
    });
  return [...(rim === null ? [] : [line(rim.color, width + 2 * rim.width)]), line(color, width)];
}

function arrowOf(
  look: ArrowLook,
  { tip, angle }: StrandShape,
  { stroke, ground }: { readonly stroke: StrandStroke; readonly ground: string },
): string {
  const half = look.length / 2;
  return element('path', {
    d: `M0 0L${point({ x: -look.length, y: half })}L${point({ x: -look.length, y: -half })}Z`,
    transform: `translate(${point(tip)})rotate(${Math.round((angle * 18_000) / Math.PI) / 100})`,
    fill: look.hollow ? ground : look.color,
    stroke: look.hollow ? look.color : null,
    'stroke-width': look.hollow ? (stroke.rim?.width ?? 1) : null,
  });
}

export interface StrandInput {
  readonly strand: SceneStrand;
  readonly source: SceneNode;
  readonly target: SceneNode;
  readonly theme: GraphTheme;
  readonly emphasis: Emphasis;
}

export function svgStrand({ strand, source, target, theme, emphasis }: StrandInput): string {
  const stroke = strandStroke(strand, theme);
  const shape = strandShape({ source, target, bend: strand.bend }, stroke.arrow);
  const way = wayOf(shape);
  const isLifted = emphasis.relations.has(strand.id);
  const isFaded = !isLifted && emphasis.focus !== null && !emphasis.focus.relations.has(strand.id);
  const glow = element('path', {
    d: way,
    stroke: theme.accent,
    'stroke-width': stroke.width + 2 * GLOW.reach,
    'stroke-opacity': GLOW.lifted,
    'stroke-linecap': 'round',
  });
  return element(
    'g',
    { role: 'graphics-symbol', fill: 'none', opacity: isFaded ? FADED_OPACITY.strand : null },
    textElement('title', {}, strand.title),
    ...(isLifted ? [glow] : []),
    ...lines(way, stroke),
    ...(stroke.arrow === null ? [] : [arrowOf(stroke.arrow, shape, { stroke, ground: theme.ground })]),
  );
}
