// Marks Cytoscape's elements as lifted out, faded or under the pointer. How those look is for `graph-style.ts`.
import { NO_EMPHASIS, type Emphasis } from '../model/scene.js';
import type { RelationId } from '../model/relation-id.js';
import { STATE_CLASS } from './graph-style.js';
import type { GraphTarget } from './graph-events.js';
import type { SceneLayer } from './scene-layer.js';

interface Marked {
  hasClass(name: string): boolean;
  toggleClass(name: string, on: boolean): unknown;
}

const mark = (element: Marked, name: string, on: boolean): void => {
  if (element.hasClass(name) !== on) element.toggleClass(name, on);
};

export class EmphasisLayer {
  readonly #scene: SceneLayer;
  emphasis: Emphasis = NO_EMPHASIS;
  hovered: GraphTarget | null = null;

  constructor(scene: SceneLayer) {
    this.#scene = scene;
  }

  /** For whoever draws strands without Cytoscape. */
  present(): { readonly emphasis: Emphasis; readonly hovered: RelationId | null } {
    const { emphasis, hovered } = this;
    return { emphasis, hovered: hovered?.kind === 'strand' ? hovered.relation : null };
  }

  /** Brings every element in step; to be called within a batch, after a change of the Scene too. */
  refresh(): void {
    const { actors, relations, focus } = this.emphasis;
    for (const [id, { element }] of this.#scene.nodes) {
      const lifted = actors.has(id);
      mark(element, STATE_CLASS.lifted, lifted);
      mark(element, STATE_CLASS.faded, !lifted && focus !== null && !focus.actors.has(id));
    }
    for (const [id, { element }] of this.#scene.strands) {
      if (element === null) continue;
      const lifted = relations.has(id);
      mark(element, STATE_CLASS.lifted, lifted);
      mark(element, STATE_CLASS.faded, !lifted && focus !== null && !focus.relations.has(id));
    }
  }

  hover(target: GraphTarget | null): void {
    for (const [one, on] of [
      [this.hovered, false],
      [target, true],
    ] as const) {
      const element = one === null ? undefined : this.#elementOf(one);
      if (element !== undefined && element !== null) mark(element, STATE_CLASS.hovered, on);
    }
    this.hovered = target;
  }

  #elementOf(target: GraphTarget): Marked | null | undefined {
    return target.kind === 'actor'
      ? this.#scene.nodes.get(target.actor)?.element
      : this.#scene.strands.get(target.relation)?.element;
  }
}
