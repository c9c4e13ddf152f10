// Paints a Scene on a plain canvas, with the looks and the geometry Cytoscape draws it with: the first picture, before
// Cytoscape is loaded, and any picture that nobody touches.
import { NO_EMPHASIS, type Emphasis, type Scene, type SceneNode } from '../model/scene.js';
import { fitScene } from '../model/looks/fit-scene.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import { createMeasure } from './measure-text.js';
import { visibleLabels } from '../model/looks/label-boxes.js';
import { facesAtHand, loadFaces, type LoadedFaces } from './load-faces.js';
import { flagsAtHand, loadFlags, wearsFlags } from '../model/looks/load-flags.js';
import { FaceImages } from '../model/looks/node-face.js';
import { FADED_OPACITY, rimOf } from '../model/looks/node-looks.js';
import { paintActor, type ActorPaint } from './paint-actor.js';
import { paintGround } from './paint-ground.js';
import { isLarge, paintManyStrands } from './paint-many-strands.js';
import { paintStrand, type StrandPaint } from './paint-strand.js';
import { strandLook } from './strand-paint.js';
import type { Bounds, Insets, Size, Viewport } from '../model/looks/viewport.js';

export interface Painting {
  readonly scene: Scene;
  readonly theme: GraphTheme;
  readonly emphasis?: Emphasis;
  /** Without it the Scene is fitted into the box. */
  readonly viewport?: Viewport | undefined;
  /** What covers the box at its sides, in CSS pixels; the Scene is fitted into the rest. */
  readonly insets?: Partial<Insets> | undefined;
  /** Images by data URI; circles whose image is missing stay empty. */
  readonly images: LoadedFaces;
  readonly faces: FaceImages;
}

/** Clears the context and paints; `pixelRatio` is the canvas's pixels per CSS pixel. */
export function paintScene(
  context: CanvasRenderingContext2D,
  box: Size & { readonly pixelRatio: number },
  painting: Painting,
): void {
  const { scene, theme, insets, emphasis = NO_EMPHASIS } = painting;
  const measure = createMeasure(theme.font);
  const viewport = painting.viewport ?? fitScene(scene, box, { measure, textScale: theme.textScale, insets });
  const scale = viewport.zoom * box.pixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(scale, 0, 0, scale, viewport.pan.x * box.pixelRatio, viewport.pan.y * box.pixelRatio);
  const labels = visibleLabels({
    scene,
    emphasis,
    hovered: null,
    viewport,
    size: box,
    measure,
    textScale: theme.textScale,
  });
  if (scene.ground != null) {
    const byId = new Map<string, SceneNode>(scene.nodes.map((node) => [node.id, node]));
    paintGround(context, scene.ground, { theme, zoom: viewport.zoom, circleOf: (id) => byId.get(id) ?? null });
  }
  const strands = strandPaints(scene, { theme, emphasis });
  if (isLarge(scene)) paintManyStrands(context, { strands, view: viewOf(viewport, box), scale });
  else for (const strand of strands) paintStrand(context, strand);
  for (const node of liftedLast(scene.nodes, emphasis.actors))
    paintActor(context, {
      node,
      ...actorLook(node, { theme, emphasis }),
      face: painting.images.get(painting.faces.face(node)),
      badge: node.internal > 0 ? painting.images.get(painting.faces.badge(node.internal)) : undefined,
      pin: node.pinned === true ? painting.images.get(painting.faces.pin()) : undefined,
      label: labels.get(node.id),
      zoom: viewport.zoom,
    });
}

const viewOf = ({ zoom, pan }: Viewport, { width, height }: Size): Bounds => ({
  left: -pan.x / zoom,
  top: -pan.y / zoom,
  right: (width - pan.x) / zoom,
  bottom: (height - pan.y) / zoom,
});

function* strandPaints(scene: Scene, look: Look): Generator<StrandPaint> {
  const byId = new Map<string, SceneNode>(scene.nodes.map((node) => [node.id, node]));
  for (const strand of liftedLast(scene.strands, look.emphasis.relations)) {
    const source = byId.get(strand.source);
    const target = byId.get(strand.target);
    if (source !== undefined && target !== undefined)
      yield { source, target, bend: strand.bend, ...strandLook(strand, look) };
  }
}

/** In their order, those lifted out after all others. */
function liftedLast<Item extends { readonly id: string }>(
  items: readonly Item[],
  lifted: ReadonlySet<string>,
): readonly Item[] {
  if (lifted.size === 0) return items;
  return [...items.filter(({ id }) => !lifted.has(id)), ...items.filter(({ id }) => lifted.has(id))];
}

interface Look {
  readonly theme: GraphTheme;
  readonly emphasis: Emphasis;
}

function actorLook(
  node: SceneNode,
  { theme, emphasis }: Look,
): Pick<ActorPaint, 'theme' | 'rim' | 'isLifted' | 'opacity'> {
  const isLifted = emphasis.actors.has(node.id);
  const rim = rimOf(node, theme);
  const isFaded = !isLifted && emphasis.focus !== null && !emphasis.focus.actors.has(node.id);
  return {
    theme,
    rim: isLifted ? { ...rim, color: theme.accent } : rim,
    isLifted,
    opacity: isFaded ? FADED_OPACITY.actor : 1,
  };
}

export interface CanvasPainting extends Pick<Painting, 'scene' | 'theme' | 'emphasis' | 'viewport' | 'insets'> {
  /** Whether states wear their flags. */
  readonly flags: boolean;
  /** Aborted, nothing more is painted. */
  readonly signal?: AbortSignal;
}

/**
 * Paints a canvas as large as CSS makes it: at once with what is at hand, and once more with all that stands in the
 * circles as soon as that is loaded; then it resolves. To be called again when the size or the Scene changes.
 */
export async function paintCanvas(canvas: HTMLCanvasElement, painting: CanvasPainting): Promise<void> {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const pixelRatio = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const box = { width: canvas.clientWidth, height: canvas.clientHeight, pixelRatio };
  canvas.width = Math.floor(box.width * pixelRatio);
  canvas.height = Math.floor(box.height * pixelRatio);
  const { scene, theme, flags, signal } = painting;
  const atHand = flags && wearsFlags(scene) ? flagsAtHand() : 'off';
  const early = new FaceImages({ theme, flags: atHand ?? 'loading' });
  paintScene(context, box, { ...painting, faces: early, images: facesAtHand(scene, early) });
  const faces = atHand === null ? new FaceImages({ theme, flags: await loadFlags() }) : early;
  const images = await loadFaces(scene, faces);
  if (signal?.aborted !== true) paintScene(context, box, { ...painting, faces, images });
}
