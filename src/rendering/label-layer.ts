// Gives Cytoscape's nodes the labels there is room for, at the size they have on the screen. Asked again when the
// picture has come to rest; in between the labels move and scale with it.
import type { NodeSingular } from 'cytoscape';
import type { ActorId } from '../model/id.js';
import type { Emphasis, Scene } from '../model/scene.js';
import { createMeasure, visibleLabels, type MeasureText, type ShownLabel } from './label-boxes.js';
import { LABEL } from './node-looks.js';
import type { DrawnNode } from './scene-layer.js';
import type { Size, Viewport } from './viewport.js';

export interface LabelScene {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly hovered: ActorId | null;
  readonly viewport: Viewport;
  readonly size: Size;
}

export class LabelLayer {
  readonly #nodes: ReadonlyMap<ActorId, DrawnNode>;
  #measure: MeasureText;
  #shown: ReadonlyMap<ActorId, ShownLabel> = new Map();

  constructor(nodes: ReadonlyMap<ActorId, DrawnNode>, font: string) {
    this.#nodes = nodes;
    this.#measure = createMeasure(font);
  }

  get measure(): MeasureText {
    return this.#measure;
  }

  setFont(font: string): void {
    this.#measure = createMeasure(font);
  }

  /** To be called within a batch. */
  refresh({ scene, ...rest }: LabelScene): void {
    const next = visibleLabels({ scene, ...rest, measure: this.#measure });
    const { zoom } = rest.viewport;
    for (const id of this.#shown.keys()) if (!next.has(id)) this.#nodes.get(id)?.element.data('label', '');
    for (const [id, label] of next) {
      const node = this.#nodes.get(id)?.element;
      if (node !== undefined) setLabel(node, label, zoom);
    }
    this.#shown = next;
  }
}

function setLabel(node: NodeSingular, { text, size, side }: ShownLabel, zoom: number): void {
  const data = {
    label: text,
    fontSize: size / zoom,
    labelSide: side,
    labelMargin: (side === 'bottom' ? LABEL.margin : -LABEL.margin) / zoom,
    labelOutline: LABEL.outline / zoom,
  };
  const isSame = Object.entries(data).every(([key, value]) => node.data(key) === value);
  if (!isSame) node.data(data);
}
