// The keyboard's place in the picture: an actor, or one of its strands, with a visible ring and a spoken name.
// It moves and picks; what a pick does is for the element.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ActorId } from '../../model/id.js';
import type { RelationId } from '../../model/relation-id.js';
import type { Scene, SceneStrand } from '../../model/scene.js';
import type { GraphView } from '../../rendering/graph-view.js';
import type { Words } from '../words/words.js';
import { nextActor, nextStrand, type Direction } from './graph-keyboard.js';

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

const PAN_STEP = 60;
const ZOOM_STEP = 1.3;
/** The ring stands this far outside the actor's rim, in CSS pixels. */
const RING_GAP = 5;

export interface CursorActs {
  readonly scene: Scene;
  readonly view: GraphView | null;
  readonly pick: (id: ActorId, additive: boolean) => void;
  readonly pickRelation: (id: RelationId) => void;
  readonly clear: () => void;
}

export class GraphCursor implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #actor: ActorId | null = null;
  #strand: SceneStrand | null = null;
  #label = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#actor = null;
    this.#strand = null;
  }

  moveTo(actor: ActorId | null): void {
    this.#actor = actor;
    this.#strand = null;
    this.#host.requestUpdate();
  }

  /** Whether the key meant something here. */
  onKey(event: KeyboardEvent, acts: CursorActs): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const direction = ARROWS.get(event.key);
    if (direction !== undefined) return this.#step(direction, event.shiftKey, acts);
    switch (event.key) {
      case 'Enter':
      case ' ':
        return this.#pick(event.shiftKey, acts);
      case '.':
        return this.#stepStrand(1, acts);
      case ',':
        return this.#stepStrand(-1, acts);
      case 'Escape':
        this.moveTo(null);
        acts.clear();
        return true;
      case '+':
      case '=':
        acts.view?.zoomBy(ZOOM_STEP);
        return true;
      case '-':
        acts.view?.zoomBy(1 / ZOOM_STEP);
        return true;
      case '0':
        acts.view?.fit();
        return true;
      default:
        return false;
    }
  }

  /** Lays the ring around the actor, wherever it stands now. */
  show(scene: Scene, view: GraphView | null): void {
    const ring = this.#host.shadowRoot?.querySelector<HTMLElement>('.cursor');
    const place = this.#actor === null ? null : (view?.renderedPosition(this.#actor) ?? null);
    this.#label = scene.nodes.find(({ id }) => id === this.#actor)?.label ?? '';
    if (ring === null || ring === undefined) return;
    ring.hidden = place === null;
    if (place === null) return;
    const size = `${2 * (place.radius + RING_GAP)}px`;
    ring.style.setProperty('inline-size', size);
    ring.style.setProperty('block-size', size);
    ring.style.setProperty('left', `${place.x}px`);
    ring.style.setProperty('top', `${place.y}px`);
  }

  /** What the cursor stands on, for those who hear the picture. */
  spoken(words: Words['graph']): string {
    if (this.#strand !== null) return this.#strand.title;
    return this.#actor === null ? '' : words.onActor(this.#label);
  }

  render(): TemplateResult | typeof nothing {
    return this.#actor === null ? nothing : html`<div class="cursor" hidden></div>`;
  }

  #step(direction: Direction, pans: boolean, { scene, view }: CursorActs): boolean {
    if (pans) {
      const [x, y] = { up: [0, 1], down: [0, -1], left: [1, 0], right: [-1, 0] }[direction] as [number, number];
      view?.panBy(x * PAN_STEP, y * PAN_STEP);
      return true;
    }
    const next = nextActor(scene, this.#actor, direction);
    this.#label = scene.nodes.find(({ id }) => id === next)?.label ?? '';
    this.moveTo(next);
    return true;
  }

  #stepStrand(step: 1 | -1, { scene }: CursorActs): boolean {
    if (this.#actor === null) return false;
    this.#strand = nextStrand(scene, this.#actor, this.#strand?.id ?? null, step);
    this.#host.requestUpdate();
    return true;
  }

  #pick(additive: boolean, acts: CursorActs): boolean {
    if (this.#strand !== null) acts.pickRelation(this.#strand.id);
    else if (this.#actor !== null) acts.pick(this.#actor, additive);
    else return false;
    return true;
  }
}
