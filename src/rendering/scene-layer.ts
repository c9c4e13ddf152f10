// Keeps Cytoscape's elements in step with the Scene: adds, updates, hides and moves them, never rebuilds.
// What left the Scene is hidden, because a change of the lens often brings it back.
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { ActorId } from '../model/id.js';
import type { RelationId } from '../model/relation-id.js';
import type { Scene, SceneNode, SceneStrand } from '../model/scene.js';
import type { Circle, Vector } from '../model/strand-geometry.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import type { GraphTarget } from './graph-events.js';
import { STATE_CLASS } from './graph-style.js';
import type { FaceImages } from '../model/looks/node-face.js';
import { edgeData, edgeKey, nodeData, nodeKey } from './scene-elements.js';

interface Drawn<Item, Element> {
  item: Item;
  readonly element: Element;
  shown: boolean;
}

export type DrawnNode = Drawn<SceneNode, NodeSingular>;
/** Without an element it is drawn by `draw-large-scene.ts`, and Cytoscape knows nothing of it. */
export type DrawnStrand = Drawn<SceneStrand, EdgeSingular | null>;

export interface SceneLook {
  readonly theme: GraphTheme;
  readonly faces: FaceImages;
}

export interface SceneChange {
  readonly redo: boolean;
  /** Whether strands are elements of Cytoscape; a Scene with very many fares better without. */
  readonly withEdges: boolean;
  readonly moved: Map<ActorId, Vector>;
}

/** Elements kept hidden for their return, at most; above it all hidden ones are dropped. */
const MAX_HIDDEN = 6000;

/** Elements handled in one step. */
const STEP = 20;

/** What an element has before `label-layer.ts` speaks about it. */
const NO_LABEL = {
  label: '',
  fontSize: 12,
  labelAcross: 'center',
  labelAlong: 'bottom',
  labelMarginX: 0,
  labelMarginY: 0,
  labelOutline: 0,
};

const isSame = <Item extends object>(a: Item, b: Item): boolean =>
  a === b || [...Object.keys(a), ...Object.keys(b)].every((key) => Reflect.get(a, key) === Reflect.get(b, key));

export class SceneLayer {
  readonly #core: Core;
  readonly nodes = new Map<ActorId, DrawnNode>();
  readonly strands = new Map<RelationId, DrawnStrand>();
  /** Elements whose style is to be made anew. */
  readonly #touched: (NodeSingular | EdgeSingular)[] = [];

  constructor(core: Core) {
    this.#core = core;
  }

  /** What an element of Cytoscape stands for. */
  targetOf(key: string): GraphTarget | null {
    const [prefix, id] = [key.slice(0, 2), key.slice(2)];
    if (prefix === nodeKey('')) return { kind: 'actor', actor: id };
    const strand = prefix === edgeKey('') ? this.strands.get(id)?.item : undefined;
    return strand === undefined ? null : { kind: 'strand', relation: id, tie: strand.tie, title: strand.title };
  }

  shows(target: GraphTarget): boolean {
    const drawn = target.kind === 'actor' ? this.nodes.get(target.actor) : this.strands.get(target.relation);
    return drawn?.shown === true;
  }

  /** Where an actor stands at this moment; null if it is not shown. */
  circleOf(id: ActorId): Circle | null {
    const drawn = this.nodes.get(id);
    if (drawn === undefined || !drawn.shown) return null;
    const { x, y } = drawn.element.position();
    return { x, y, radius: drawn.item.radius };
  }

  /** The Scene as it stands on the canvas, dragged actors where they were dragged to. */
  present(): Scene {
    return {
      nodes: [...this.nodes.values()]
        .filter(({ shown }) => shown)
        .map(({ item, element }) => Object.assign({}, item, element.position())),
      strands: [...this.strands.values()].filter(({ shown }) => shown).map(({ item }) => item),
    };
  }

  /**
   * The steps from what is drawn to `scene`, each short. `redo` draws elements anew whose Scene did not change, after
   * a change of the theme. Actors already in view that stand elsewhere in the new Scene are collected in `moved`.
   */
  *steps(scene: Scene, look: SceneLook, change: SceneChange): Generator<undefined> {
    yield* this.#hideAllBut(scene);
    yield* this.#inSteps(scene.nodes, (node) => this.#putNode(node, look, change));
    yield* this.#inSteps(scene.strands, (strand) => this.#putStrand(strand, look, change));
  }

  /** Some at a time, with all that Cytoscape makes of it: else it would make up for everything in a single frame. */
  *#inSteps<Item>(items: readonly Item[], act: (item: Item) => void): Generator<undefined> {
    for (let from = 0; from < items.length; from += STEP) {
      this.#core.batch(() => {
        for (const item of items.slice(from, from + STEP)) act(item);
      });
      this.#styleTouched();
      yield undefined;
    }
  }

  /** Cytoscape puts off the styles of what was changed until someone asks for one. */
  #styleTouched(): void {
    for (const element of this.#touched) if (!element.removed()) element.numericStyle('opacity');
    this.#touched.length = 0;
  }

  *#hideAllBut({ nodes, strands }: Scene): Generator<undefined> {
    const keptNodes = new Set(nodes.map(({ id }) => id));
    const keptStrands = new Set(strands.map(({ id }) => id));
    const left = [
      ...[...this.strands].filter(([id]) => !keptStrands.has(id)),
      ...[...this.nodes].filter(([id]) => !keptNodes.has(id)),
    ];
    const leaving = left.map(([, drawn]) => drawn).filter(({ shown }) => shown);
    yield* this.#inSteps(leaving, (drawn) => {
      drawn.shown = false;
      drawn.element?.addClass(STATE_CLASS.absent);
      this.#touch(drawn.element);
    });
    if (left.length > MAX_HIDDEN) this.#dropHidden();
  }

  #touch(element: NodeSingular | EdgeSingular | null): void {
    if (element !== null) this.#touched.push(element);
  }

  #dropHidden(): void {
    for (const drawn of [this.strands, this.nodes])
      for (const [id, { shown, element }] of drawn)
        if (!shown) {
          element?.remove();
          drawn.delete(id);
        }
    // A strand may go with its actor; none stays known that is no longer drawn.
    for (const [id, { element }] of this.strands) if (element?.removed() === true) this.strands.delete(id);
  }

  #putNode(node: SceneNode, look: SceneLook, change: SceneChange): void {
    const known = this.nodes.get(node.id);
    const { x, y } = node;
    if (known === undefined) {
      const data = { ...nodeData(node, look.faces, look.theme), ...NO_LABEL };
      const element = this.#core.add({ group: 'nodes', data, position: { x, y } }).nodes()[0];
      if (element !== undefined) this.nodes.set(node.id, { item: node, element, shown: true });
      this.#touch(element ?? null);
      return;
    }
    if (change.redo || !isSame(node, known.item)) {
      known.element.data(nodeData(node, look.faces, look.theme));
      this.#touch(known.element);
    }
    known.item = node;
    const position = known.element.position();
    const isElsewhere = Math.hypot(position.x - x, position.y - y) > 0.01;
    if (!known.shown) {
      known.element.position({ x, y });
      known.element.removeClass(STATE_CLASS.absent);
      known.shown = true;
      this.#touch(known.element);
    } else if (isElsewhere && !known.element.grabbed()) change.moved.set(node.id, { x, y });
  }

  #putStrand(strand: SceneStrand, { theme }: SceneLook, { redo, withEdges }: SceneChange): void {
    const known = this.strands.get(strand.id);
    if (!this.nodes.has(strand.source) || !this.nodes.has(strand.target)) return;
    if (!withEdges) {
      known?.element?.remove();
      this.strands.set(strand.id, { item: strand, element: null, shown: true });
      return;
    }
    // An element of Cytoscape does not change its ends.
    const isFit = known?.item.source === strand.source && known.item.target === strand.target;
    if (known === undefined || known.element === null || !isFit) {
      known?.element?.remove();
      const element = this.#core.add({ group: 'edges', data: { ...edgeData(strand, theme) } }).edges()[0];
      if (element !== undefined) this.strands.set(strand.id, { item: strand, element, shown: true });
      this.#touch(element ?? null);
      return;
    }
    if (redo || !isSame(strand, known.item)) {
      const { id: _id, source: _source, target: _target, ...looks } = edgeData(strand, theme);
      known.element.data(looks);
      this.#touch(known.element);
    }
    known.item = strand;
    if (!known.shown) {
      known.element.removeClass(STATE_CLASS.absent);
      this.#touch(known.element);
    }
    known.shown = true;
  }
}
