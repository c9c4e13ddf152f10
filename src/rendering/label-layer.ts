// Gives Cytoscape's nodes the labels there is room for, at the size they have on the screen. Asked again when the
// picture has come to rest; in between the labels move and scale with it.
import type { NodeSingular } from 'cytoscape';
import type { ActorId } from '../model/id.js';
import type { Emphasis, Scene } from '../model/scene.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import { createMeasure } from './measure-text.js';
import { visibleLabels, type MeasureText, type ShownLabel } from '../model/looks/label-boxes.js';
import type { LabelSide } from '../model/looks/label-sides.js';
import { LABEL } from '../model/looks/node-looks.js';
import type { DrawnNode } from './scene-layer.js';
import type { Size, Viewport } from '../model/looks/viewport.js';

export interface LabelScene {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly hovered: ActorId | null;
  readonly viewport: Viewport;
  readonly size: Size;
}

/** What labels need of a theme. */
export type LabelText = Pick<GraphTheme, 'font' | 'textScale'>;

export class LabelLayer {
  readonly #nodes: ReadonlyMap<ActorId, DrawnNode>;
  #measure: MeasureText;
  #textScale: number;
  #shown: ReadonlyMap<ActorId, ShownLabel> = new Map();

  constructor(nodes: ReadonlyMap<ActorId, DrawnNode>, { font, textScale }: LabelText) {
    this.#nodes = nodes;
    this.#measure = createMeasure(font);
    this.#textScale = textScale;
  }

  get metrics(): { readonly measure: MeasureText; readonly textScale: number } {
    return { measure: this.#measure, textScale: this.#textScale };
  }

  setText({ font, textScale }: LabelText): void {
    this.#measure = createMeasure(font);
    this.#textScale = textScale;
  }

  /** To be called within a batch. */
  refresh({ scene, ...rest }: LabelScene): void {
    const next = visibleLabels({ scene, ...rest, ...this.metrics });
    const { zoom } = rest.viewport;
    for (const id of this.#shown.keys()) if (!next.has(id)) this.#nodes.get(id)?.element.data('label', '');
    for (const [id, label] of next) {
      const node = this.#nodes.get(id)?.element;
      if (node !== undefined) setLabel(node, label, zoom);
    }
    this.#shown = next;
  }
}

/** As Cytoscape calls them: where a label stands across and along its circle. */
const PLACES = {
  bottom: { labelAcross: 'center', labelAlong: 'bottom' },
  top: { labelAcross: 'center', labelAlong: 'top' },
  right: { labelAcross: 'right', labelAlong: 'center' },
  left: { labelAcross: 'left', labelAlong: 'center' },
} as const satisfies Record<LabelSide, object>;

const MARGINS: Readonly<Record<LabelSide, { readonly x: number; readonly y: number }>> = {
  bottom: { x: 0, y: 1 },
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
};

function setLabel(node: NodeSingular, { text, size, side }: ShownLabel, zoom: number): void {
  const data = {
    label: text,
    fontSize: size / zoom,
    ...PLACES[side],
    labelMarginX: (MARGINS[side].x * LABEL.margin) / zoom,
    labelMarginY: (MARGINS[side].y * LABEL.margin) / zoom,
    labelOutline: LABEL.outline / zoom,
  };
  const isSame = Object.entries(data).every(([key, value]) => node.data(key) === value);
  if (!isSame) node.data(data);
}
