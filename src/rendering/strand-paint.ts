// What it takes to paint a strand: its look in the present theme and emphasis. Shared by the painter and by the
// drawing of large Scenes.
import type { Emphasis, SceneStrand } from '../model/scene.js';
import type { RelationId } from '../model/relation-id.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import { FADED_OPACITY } from '../model/looks/node-looks.js';
import type { StrandPaint } from './paint-strand.js';
import { GLOW, strandStroke, type StrandStroke } from '../model/looks/relation-looks.js';

export type StrandLook = Pick<StrandPaint, 'stroke' | 'opacity' | 'glow'>;

export function strandLook(
  strand: SceneStrand,
  {
    theme,
    emphasis,
    hovered = null,
  }: { readonly theme: GraphTheme; readonly emphasis: Emphasis; readonly hovered?: RelationId | null },
): StrandLook {
  const stroke = strokeOf(strand, theme);
  const isLifted = emphasis.relations.has(strand.id);
  const isHovered = strand.id === hovered;
  const isFaded = !isLifted && !isHovered && emphasis.focus !== null && !emphasis.focus.relations.has(strand.id);
  const width = stroke.width + 2 * GLOW.reach;
  return {
    stroke,
    opacity: isFaded ? FADED_OPACITY.strand : 1,
    glow: isLifted || isHovered ? { color: theme.accent, opacity: isLifted ? GLOW.lifted : GLOW.hovered, width } : null,
  };
}

const strokes = new WeakMap<SceneStrand, { readonly theme: GraphTheme; readonly stroke: StrandStroke }>();

/** Remembered: a large Scene asks for thousands in every frame. */
function strokeOf(strand: SceneStrand, theme: GraphTheme): StrandStroke {
  const known = strokes.get(strand);
  if (known?.theme === theme) return known.stroke;
  const stroke = strandStroke(strand, theme);
  strokes.set(strand, { theme, stroke });
  return stroke;
}
