// From Scene to Cytoscape's element data: what `graph-style.ts` maps to looks. Pure.
import type { ActorId } from '../model/id.js';
import type { RelationId, TieId } from '../model/relation-id.js';
import type { SceneNode, SceneStrand } from '../model/scene.js';
import type { GraphTheme } from './graph-theme.js';
import type { FaceImages } from './node-face.js';
import { BADGE, badgeOffset, CONTAINS_RING } from './node-looks.js';
import { GLOW, strandStroke } from './relation-looks.js';

// Prefixed, because an actor may be called as the graph's own things are, and because nodes and edges share one id space.
export const nodeKey = (id: ActorId): string => `a:${id}`;
export const edgeKey = (id: RelationId): string => `r:${id}`;

export interface NodeData {
  readonly id: string;
  readonly actor: ActorId;
  readonly size: number;
  /** Face and badge, whichever there are. */
  readonly images: readonly string[];
  /** How far the badge reaches over the circle's box. */
  readonly overhang: number;
  /** From the box's left and top edge to each image's. */
  readonly imagesX: readonly string[];
  readonly imagesY: readonly string[];
  readonly ring: number;
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

export function nodeData(node: SceneNode, faces: FaceImages): NodeData {
  const offset = badgeOffset(node.radius);
  const face = faces.face(node);
  return {
    id: nodeKey(node.id),
    actor: node.id,
    size: 2 * node.radius,
    // The list keeps the face's place, so that the badge is always the second image.
    images: node.internal > 0 ? [face || 'none', faces.badge(node.internal)] : [face || 'none'],
    overhang: node.internal > 0 ? Math.max(0, offset.x + BADGE.radius - node.radius) : 0,
    imagesX: ['0px', `${node.radius + offset.x - BADGE.radius}px`],
    imagesY: ['0px', `${node.radius + offset.y - BADGE.radius}px`],
    ring: node.contains > 0 ? CONTAINS_RING.width : 0,
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
