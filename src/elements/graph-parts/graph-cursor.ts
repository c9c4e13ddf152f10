// The keyboard's place in the picture: an actor, or one of its strands, with a ring, a caption and a spoken name.
// It moves and asks; what a pick does is for the element.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ActorId } from '../../model/id.js';
import type { RelationId } from '../../model/relation-id.js';
import type { Emphasis, Scene, SceneNode, SceneStrand } from '../../model/scene.js';
import type { Selection } from '../../model/selection.js';
import type { GraphView } from '../../rendering/graph-view-contract.js';
import type { FocusSteps } from '../../state/explorer-state.js';
import type { MenuSubject } from '../menu-parts/menu-entry.js';
import type { Words } from '../words/words.js';
import { CursorRing } from './cursor-ring.js';
import { LiftedStrand } from './lifted-strand.js';
import { revealActor } from './reveal-actor.js';
import { keyAct, nearestActor, nextActor, nextStrand, type Direction, type KeyAct } from './graph-keyboard.js';

export interface CursorActs {
  /** What it stands in, as it is now. */
  readonly picture: () => { readonly scene: Scene; readonly view: GraphView | null };
  readonly pick: (id: ActorId, additive: boolean) => void;
  readonly pickRelation: (id: RelationId) => void;
  readonly pickNeighbours: (id: ActorId) => void;
  readonly hide: (id: ActorId) => void;
  readonly reach: (steps: FocusSteps) => void;
  readonly openMenu: () => void;
  /** Whether there was anything to clear. */
  readonly clear: () => boolean;
}

export class GraphCursor implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #acts: CursorActs;
  readonly #ring: CursorRing;
  #actor: ActorId | null = null;
  #strand: RelationId | null = null;
  /** Only the keyboard needs it to be seen. */
  #isShown = false;
  #isPointed = false;
  readonly #lifted = new LiftedStrand();

  constructor(host: ReactiveControllerHost & HTMLElement, acts: CursorActs) {
    this.#host = host;
    this.#acts = acts;
    this.#ring = new CursorRing(host, () => this.#places());
    host.addController(this);
  }

  hostUpdated(): void {
    this.follow();
  }

  /** Stays with the actor while the picture moves. */
  follow(): void {
    if (this.#isShown) this.#ring.follow();
  }

  moveTo(actor: ActorId | null): void {
    this.#actor = actor;
    this.#strand = null;
    this.#host.requestUpdate();
  }

  /** Whether the reader is at it with the pointer, which needs neither cursor nor focus ring. */
  get isPointed(): boolean {
    return this.#isPointed;
  }

  /** The picture has the focus. */
  enter(): void {
    if (!this.#isPointed) this.#turn(true);
  }

  leave(): void {
    this.#point(false);
    this.#turn(false);
  }

  /** A pointer goes down on the picture. */
  point(): void {
    this.#point(true);
    this.#turn(false);
  }

  /** Whether the key meant something here. */
  onKey(event: KeyboardEvent): boolean {
    const act = keyAct(event);
    if (act === null) return false;
    this.#point(false);
    this.#turn(true);
    this.follow();
    return this.#do(act, event.shiftKey);
  }

  /** What a menu opened by key is about, and where it stands; null where the cursor stands on nothing. */
  here(): { readonly subject: MenuSubject; readonly x: number; readonly y: number } | null {
    const actor = this.#actorHere();
    const strand = this.#strandHere();
    const place = this.#places().actor;
    if (actor === null || place === null) return null;
    const subject: MenuSubject =
      strand === null ? { kind: 'actors', actors: [actor.id] } : { kind: 'relation', relation: strand.id };
    return { subject, x: place.x + place.radius, y: place.y + place.radius };
  }

  #do(act: KeyAct, isShift: boolean): boolean {
    switch (act.type) {
      case 'step':
        return this.#step(act.direction);
      case 'strand':
        return this.#stepStrand(act.step);
      case 'pick':
        return this.#pick(isShift);
      case 'clear':
        return this.#clear();
      case 'pan':
        this.#view?.panBy(act.x, act.y);
        return true;
      case 'zoom':
        this.#view?.zoomBy(act.factor);
        return true;
      case 'fit':
        this.#view?.fit();
        return true;
      case 'reach':
        this.#acts.reach(act.steps);
        return true;
      case 'menu':
        this.#acts.openMenu();
        return true;
      case 'along':
        return this.#goAlong();
      case 'neighbours':
        return this.#withActor((id) => this.#acts.pickNeighbours(id));
      case 'hide':
        return this.#withActor((id) => {
          // The keyboard goes on from who stands nearest.
          const next = nearestActor(this.#scene, id);
          this.#acts.hide(id);
          this.moveTo(next);
        });
    }
  }

  #withActor(act: (id: ActorId) => void): boolean {
    const actor = this.#actorHere();
    if (actor !== null) act(actor.id);
    return actor !== null;
  }

  /** Over the strand under the cursor to its other end. */
  #goAlong(): boolean {
    const strand = this.#strandHere();
    if (strand === null) return false;
    const other = strand.source === this.#actor ? strand.target : strand.source;
    this.moveTo(other);
    revealActor(this.#view, other, this.#host);
    return true;
  }

  /** What is lifted out besides: the strand under the cursor. */
  emphasise(emphasis: Emphasis): Emphasis {
    const strand = this.#strandHere();
    if (strand === null || !this.#isShown) return emphasis;
    return this.#lifted.lift(emphasis, strand.id);
  }

  /** What the cursor stands on, for those who hear the picture. */
  spoken(words: Words['graph'], selection: Selection): string {
    const actor = this.#actorHere();
    const strand = this.#strandHere();
    if (!this.#isShown || actor === null) return '';
    if (strand !== null) {
      return words.onStrand(strand.title, selection.kind === 'relation' && selection.relation === strand.id);
    }
    const strands = this.#scene.strands.filter(({ source, target }) => source === actor.id || target === actor.id);
    const isSelected = selection.kind === 'actors' && selection.actors.includes(actor.id);
    return words.onActor(actor.label, strands.length, isSelected);
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#isShown || this.#actorHere() === null) return nothing;
    const strand = this.#strandHere();
    return html`
      <div class="cursor" hidden></div>
      ${
        strand === null
          ? nothing
          : html`<p part="tooltip" class="tooltip caption" aria-hidden="true" hidden>${strand.title}</p>`
      }
    `;
  }

  get #scene(): Scene {
    return this.#acts.picture().scene;
  }

  get #view(): GraphView | null {
    return this.#acts.picture().view;
  }

  #point(isPointed: boolean): void {
    if (isPointed === this.#isPointed) return;
    this.#isPointed = isPointed;
    this.#host.requestUpdate();
  }

  #turn(isShown: boolean): void {
    if (isShown === this.#isShown) return;
    this.#isShown = isShown;
    this.#host.requestUpdate();
  }

  /** Null where the lens does not show it: then the cursor waits for its return, or for the next step. */
  #actorHere(): SceneNode | null {
    return this.#scene.nodes.find(({ id }) => id === this.#actor) ?? null;
  }

  #strandHere(): SceneStrand | null {
    return this.#strand === null ? null : (this.#scene.strands.find(({ id }) => id === this.#strand) ?? null);
  }

  #places(): ReturnType<ConstructorParameters<typeof CursorRing>[1]> {
    const strand = this.#strandHere();
    const placeOf = (id: ActorId | null): ReturnType<GraphView['renderedPosition']> =>
      id === null ? null : (this.#view?.renderedPosition(id) ?? null);
    return {
      actor: placeOf(this.#actor),
      ends: strand === null ? null : [placeOf(strand.source), placeOf(strand.target)],
    };
  }

  #step(direction: Direction): boolean {
    const next = nextActor(this.#scene, this.#actor, direction);
    this.moveTo(next);
    if (next !== null) revealActor(this.#view, next, this.#host);
    return true;
  }

  #stepStrand(step: 1 | -1): boolean {
    if (this.#actor === null) return false;
    this.#strand = nextStrand(this.#scene, this.#actor, this.#strand, step)?.id ?? null;
    this.#host.requestUpdate();
    return true;
  }

  #pick(additive: boolean): boolean {
    const actor = this.#actorHere();
    const strand = this.#strandHere();
    if (strand !== null) this.#acts.pickRelation(strand.id);
    else if (actor !== null) this.#acts.pick(actor.id, additive);
    return strand !== null || actor !== null;
  }

  #clear(): boolean {
    const hadStrand = this.#strand !== null;
    if (hadStrand) this.moveTo(this.#actor);
    return this.#acts.clear() || hadStrand;
  }
}
