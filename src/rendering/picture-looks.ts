// What changes in the look of a drawn picture without a new Scene: emphasis, the pointer's hover, and which labels
// there is room for. Batches the changes, so that Cytoscape draws once.
import type { Core } from 'cytoscape';
import type { ActorId } from '../model/id.js';
import type { RelationId } from '../model/relation-id.js';
import type { Emphasis } from '../model/scene.js';
import { EmphasisLayer } from './emphasis-layer.js';
import type { GraphTarget } from './graph-events.js';
import type { MeasureText } from '../model/looks/label-boxes.js';
import { LabelLayer, type LabelText } from './label-layer.js';
import type { SceneLayer } from './scene-layer.js';
import type { Size, Viewport } from '../model/looks/viewport.js';

export interface LooksHost {
  readonly core: Core;
  readonly scene: SceneLayer;
  readonly text: LabelText;
  readonly viewport: () => Viewport;
  readonly size: () => Size;
  /** While the Scene is being drawn nothing is labelled: it will be when it stands. */
  readonly isPlacing: () => boolean;
  /** After a change that Cytoscape may know nothing of. */
  readonly onChange: () => void;
}

export class PictureLooks {
  readonly #host: LooksHost;
  readonly #emphasis: EmphasisLayer;
  readonly #labels: LabelLayer;

  constructor(host: LooksHost) {
    this.#host = host;
    this.#emphasis = new EmphasisLayer(host.scene);
    this.#labels = new LabelLayer(host.scene.nodes, host.text);
  }

  setText(text: LabelText): void {
    this.#labels.setText(text);
  }

  setEmphasis(emphasis: Emphasis): void {
    if (emphasis === this.#emphasis.emphasis) return;
    this.#emphasis.emphasis = emphasis;
    this.refresh();
  }

  hover(target: GraphTarget | null): void {
    this.#emphasis.hover(target);
    this.#host.onChange();
    this.refreshLabels();
  }

  /** In the font and at the scale of the labels. */
  get metrics(): { readonly measure: MeasureText; readonly textScale: number } {
    return this.#labels.metrics;
  }

  /** Whether the pointer is over something that has left the Scene. */
  get hoversNothing(): boolean {
    const { hovered } = this.#emphasis;
    return hovered !== null && !this.#host.scene.shows(hovered);
  }

  /** For whoever draws strands without Cytoscape. */
  present(): { readonly emphasis: Emphasis; readonly hovered: RelationId | null } {
    return this.#emphasis.present();
  }

  refresh(): void {
    this.#host.core.batch(() => this.#emphasis.refresh());
    this.#host.onChange();
    this.refreshLabels();
  }

  refreshLabels(): void {
    const { core, scene, isPlacing } = this.#host;
    const size = this.#host.size();
    if (isPlacing() || size.width === 0) return;
    const { emphasis, hovered } = this.#emphasis;
    const hoveredActor: ActorId | null = hovered?.kind === 'actor' ? hovered.actor : null;
    const viewport = this.#host.viewport();
    core.batch(() => this.#labels.refresh({ scene: scene.present(), emphasis, hovered: hoveredActor, viewport, size }));
  }
}
