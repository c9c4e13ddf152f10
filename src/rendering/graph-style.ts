// The Cytoscape stylesheet of a theme: maps the data of `scene-elements.ts` and the state classes to looks. Pure.
import type { GraphTheme } from '../model/looks/graph-theme.js';
import { FADED_OPACITY, LABEL, LIFTED_RING } from '../model/looks/node-looks.js';
import { GLOW } from '../model/looks/relation-looks.js';

export interface StyleBlock {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly string[]>>;
}

/** The classes an element may carry. */
export const STATE_CLASS = {
  /** Not in the Scene at present, kept for its return. */
  absent: 'absent',
  lifted: 'lifted',
  faded: 'faded',
  hovered: 'hovered',
} as const;

/** Cytoscape refuses font lists with other characters; a name it refuses gives way to the next in the list. */
function acceptedFonts(list: string): string {
  const accepted = list
    .split(',')
    .map((name) => name.trim().replaceAll("'", '"'))
    .filter((name) => /^[\w\- "]+$/.test(name));
  return accepted.join(', ') || 'sans-serif';
}

const nodeStyle = (theme: GraphTheme): StyleBlock['style'] => ({
  shape: 'ellipse',
  width: 'data(size)',
  height: 'data(size)',
  'background-color': theme.nodeFill,
  'background-image': 'data(images)',
  'background-fit': ['cover', 'none', 'none', 'none'],
  'background-clip': ['none', 'none', 'none', 'none'],
  'background-image-containment': ['inside', 'over', 'over', 'over'],
  'background-width': 'data(imageSizes)',
  'background-height': 'data(imageSizes)',
  'background-position-x': 'data(imagesX)',
  'background-position-y': 'data(imagesY)',
  'bounds-expansion': 'data(overhang)',
  'border-width': 'data(rimWidth)',
  'border-color': 'data(rimColor)',
  'border-position': 'inside',
  'underlay-shape': 'ellipse',
  'underlay-color': theme.accent,
  'underlay-padding': LIFTED_RING.width,
  'underlay-opacity': 0,
  'overlay-opacity': 0,
  label: 'data(label)',
  color: theme.text,
  'font-family': acceptedFonts(theme.font),
  'font-weight': LABEL.weight,
  'font-size': 'data(fontSize)',
  'line-height': LABEL.lineHeight,
  'text-wrap': 'wrap',
  // Lines are broken by `wrap-label.ts`.
  'text-max-width': '100000px',
  'text-valign': 'data(labelAlong)',
  'text-halign': 'data(labelAcross)',
  'text-margin-x': 'data(labelMarginX)',
  'text-margin-y': 'data(labelMarginY)',
  'text-outline-color': theme.ground,
  'text-outline-width': 'data(labelOutline)',
  'text-events': 'yes',
});

const edgeStyle = (theme: GraphTheme): StyleBlock['style'] => ({
  'curve-style': 'unbundled-bezier',
  // Measured from the middles of the circles, as `model/strand-geometry.ts` does.
  'edge-distances': 'node-position',
  'control-point-distances': 'data(bend)',
  'control-point-weights': 0.5,
  width: 'data(width)',
  'line-color': 'data(color)',
  'line-style': 'data(lineStyle)',
  'line-dash-pattern': 'data(dash)',
  'line-cap': 'data(cap)',
  'line-outline-width': 'data(rim)',
  'line-outline-color': 'data(rimColor)',
  'target-arrow-shape': 'data(arrow)',
  'target-arrow-fill': 'data(arrowFill)',
  'target-arrow-color': 'data(arrowColor)',
  'target-arrow-width': 'data(arrowRim)',
  'arrow-scale': 'data(arrowScale)',
  'underlay-color': theme.accent,
  'underlay-padding': 'data(glow)',
  'underlay-opacity': 0,
  'overlay-opacity': 0,
});

export function graphStyle(theme: GraphTheme): readonly StyleBlock[] {
  const { absent, lifted, faded, hovered } = STATE_CLASS;
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'outside-texture-bg-opacity': 0 } },
    { selector: 'node', style: nodeStyle(theme) },
    { selector: 'edge', style: edgeStyle(theme) },
    { selector: `node.${faded}`, style: { opacity: FADED_OPACITY.actor } },
    { selector: `edge.${faded}`, style: { opacity: FADED_OPACITY.strand } },
    { selector: `node.${hovered}`, style: { 'z-index': 2, 'border-color': theme.accent, opacity: 1 } },
    { selector: `edge.${hovered}`, style: { 'z-index': 2, 'underlay-opacity': GLOW.hovered, opacity: 1 } },
    {
      selector: `node.${lifted}`,
      style: {
        'z-index': 1,
        'border-color': theme.accent,
        'underlay-opacity': 1,
      },
    },
    { selector: `edge.${lifted}`, style: { 'z-index': 1, 'underlay-opacity': GLOW.lifted } },
    { selector: `.${absent}`, style: { display: 'none' } },
  ];
}
