// From Scene to Cytoscape's element data: what `graph-style.ts` maps to looks. Pure.
import type { ActorId } from '../model/id.js';
import type { RelationId, TieId } from '../model/relation-id.js';
import type { SceneNode, SceneStrand } from '../model/scene.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import type { FaceImages } from '../model/looks/node-face.js';
import { BADGE, badgeOffset, CONTAINS_RING, PIN, pinOffset, rimOf } from '../model/looks/node-looks.js';
import { GLOW, strandStroke } from '../model/looks/relation-looks.js';

// Prefixed, because an actor may be called as the graph's own things are, and because nodes and edges share one id space.
export const nodeKey = (id: ActorId): string => `a:${id}`;
export const edgeKey = (id: RelationId): string => `r:${id}`;

export interface NodeData {
  readonly id: string;
  readonly actor: ActorId;
  readonly size: number;
  readonly rimColor: string;
  readonly rimWidth: number;
  /** Face, ring, badge and pin, whichever there are; the lists that follow have as many entries. */
  readonly images: readonly string[];
  readonly imageSizes: readonly string[];
  /** From the box's left and top edge to each image's. */
  readonly imagesX: readonly string[];
  readonly imagesY: readonly string[];
  /** How far the images reach over the circle's box. */
  readonly overhang: number;
}

export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: RelationId;
  readonly tie: TieId;
  readonly title: string;
  readonly bend: number;
  readonly width: number;
  readonly color: string;
  readonly lineStyle: 'solid' | 'dashed';
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** Width of both rims together. */
  readonly rim: number;
  readonly rimColor: string;
  readonly arrow: 'triangle' | 'none';
  readonly arrowFill: 'filled' | 'hollow';
  readonly arrowColor: string;
  readonly arrowScale: number;
  readonly arrowRim: number;
  /** Half the width of the glow behind a lifted strand. */
  readonly glow: number;
}

interface Placed {
  readonly image: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The images over the circle, from the upper left corner of its box. */
function imagesOver(node: SceneNode, faces: FaceImages): readonly Placed[] {
  const placed: Placed[] = [];
  if (node.contains > 0) {
    const reach = CONTAINS_RING.offset + CONTAINS_RING.width;
    placed.push({ image: faces.ring(node.radius), x: -reach, y: -reach, size: 2 * (node.radius + reach) });
  }
  if (node.internal > 0) {
    const offset = badgeOffset(node.radius);
    const corner = node.radius - BADGE.radius;
    const [x, y] = [corner + offset.x, corner + offset.y];
    placed.push({ image: faces.badge(node.internal), x, y, size: 2 * BADGE.radius });
  }
  if (node.pinned === true) {
    const offset = pinOffset(node.radius);
    const corner = node.radius - PIN.radius;
    placed.push({ image: faces.pin(), x: corner + offset.x, y: corner + offset.y, size: 2 * PIN.radius });
  }
  return placed;
}

const px = (length: number): string => `${length}px`;

export function nodeData(node: SceneNode, faces: FaceImages, theme: GraphTheme): NodeData {
  const size = 2 * node.radius;
  const over = imagesOver(node, faces);
  const rim = rimOf(node, theme);
  return {
    id: nodeKey(node.id),
    actor: node.id,
    size,
    rimColor: rim.color,
    rimWidth: rim.width,
    images: [faces.face(node) || 'none', ...over.map(({ image }) => image)],
    imageSizes: ['100%', ...over.map((image) => px(image.size))],
    imagesX: ['0px', ...over.map(({ x }) => px(x))],
    imagesY: ['0px', ...over.map(({ y }) => px(y))],
    overhang: Math.max(0, ...over.flatMap((image) => [-image.x, -image.y, image.x + image.size - size])),
  };
}

export function edgeData(strand: SceneStrand, theme: GraphTheme): EdgeData {
  const { width, color, dash, cap, rim, arrow } = strandStroke(strand, theme);
  return {
    id: edgeKey(strand.id),
    source: nodeKey(strand.source),
    target: nodeKey(strand.target),
    relation: strand.id,
    tie: strand.tie,
    title: strand.title,
    bend: strand.bend,
    width,
    color,
    lineStyle: dash.length === 0 ? 'solid' : 'dashed',
    dash: dash.length === 0 ? [1, 0] : dash,
    cap,
    rim: rim === null ? 0 : 2 * rim.width,
    rimColor: rim?.color ?? color,
    arrow: arrow === null ? 'none' : 'triangle',
    arrowFill: arrow?.hollow === true ? 'hollow' : 'filled',
    arrowColor: arrow?.color ?? color,
    arrowScale: arrow?.scale ?? 1,
    arrowRim: rim?.width ?? 1,
    glow: width / 2 + GLOW.reach,
  };
}
