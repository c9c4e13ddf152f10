// A Scene as SVG, fitted into a box: ground, strands, actors and the names there is room for, as the page paints it.
import { fitScene } from '../../model/looks/fit-scene.js';
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import { visibleLabels, type MeasureText } from '../../model/looks/label-boxes.js';
import type { FlagSource } from '../../model/looks/node-face.js';
import type { Size } from '../../model/looks/viewport.js';
import type { Emphasis, Scene, SceneNode } from '../../model/scene.js';
import { svgActor } from './svg-actor.js';
import { element } from './svg-element.js';
import { svgGround } from './svg-ground.js';
import { svgLabel } from './svg-label.js';
import { svgStrand } from './svg-strand.js';

export interface PictureInput {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly theme: GraphTheme;
  readonly flags: FlagSource;
  /** The box, in CSS pixels. */
  readonly size: Size;
  readonly measure: MeasureText;
  /** What is said of an actor to those who do not see it. */
  readonly titleOf: (node: SceneNode) => string;
}

/** From the upper left corner of the box. `FACE_CLIP` has to be defined in the file. */
export function svgPicture({ scene, emphasis, theme, flags, size, measure, titleOf }: PictureInput): string {
  const { textScale } = theme;
  const viewport = fitScene(scene, size, { measure, textScale });
  const { zoom, pan } = viewport;
  const byId = new Map<string, SceneNode>(scene.nodes.map((node) => [node.id, node]));
  const labels = visibleLabels({ scene, emphasis, hovered: null, viewport, size, measure, textScale });
  const strands = scene.strands.flatMap((strand) => {
    const [source, target] = [byId.get(strand.source), byId.get(strand.target)];
    return source === undefined || target === undefined ? [] : [svgStrand({ strand, source, target, theme, emphasis })];
  });
  const drawn = element(
    'g',
    { transform: `translate(${Math.round(pan.x * 100) / 100} ${Math.round(pan.y * 100) / 100})scale(${zoom})` },
    ...(scene.ground == null ? [] : [svgGround({ ground: scene.ground, nodes: scene.nodes, theme, zoom })]),
    ...strands,
    ...scene.nodes.map((node) => svgActor({ node, title: titleOf(node), theme, flags, emphasis })),
  );
  const names = scene.nodes.flatMap((node) => {
    const label = labels.get(node.id);
    return label === undefined ? [] : [svgLabel(node, label, { viewport, theme })];
  });
  // The titles say the names already.
  return drawn + element('g', { 'aria-hidden': 'true' }, ...names);
}
