// What the reader does in the picture, by pointer or by key, as requests: picks select, drags arrange, a menu offers the
// rest.
import type { ActorId } from '../../model/id.js';
import { tieId, type RelationId } from '../../model/relation-id.js';
import type { Scene } from '../../model/scene.js';
import { formatSceneView, sceneViewOf } from '../../model/looks/scene-view.js';
import type { Size } from '../../model/looks/viewport.js';
import { NO_SELECTION, selectActors, type Selection } from '../../model/selection.js';
import type { Vector } from '../../model/strand-geometry.js';
import type { GraphViewEvent } from '../../rendering/graph-events.js';
import type { GraphView } from '../../rendering/graph-view-contract.js';
import { graphOf } from '../../state/derive.js';
import { ActorLayoutRequestEvent, ActorSelectRequestEvent, ActorViewRequestEvent } from '../../state/events.js';
import type { ExplorerState, FocusSteps } from '../../state/explorer-state.js';
import { hideRequest, neighboursOf } from '../menu-parts/actor-acts.js';
import { pickActor } from '../shared/pick-actor.js';
import type { CursorActs, GraphCursor } from './graph-cursor.js';
import type { GraphMenu } from './graph-menu.js';
import type { Pointing } from './pointing.js';

export interface ActsHost {
  readonly scene: () => Scene;
  readonly view: () => GraphView | null;
  /** Of the picture, in CSS pixels. */
  readonly size: () => Size;
  readonly state: () => ExplorerState | undefined;
  readonly request: (event: Event) => void;
  readonly pointing: Pointing;
  readonly menu: () => GraphMenu;
}

export class ReaderActs implements CursorActs {
  readonly #host: ActsHost;

  constructor(host: ActsHost) {
    this.#host = host;
  }

  picture(): { readonly scene: Scene; readonly view: GraphView | null } {
    return { scene: this.#host.scene(), view: this.#host.view() };
  }

  pick(id: ActorId, additive: boolean): void {
    this.#select(this.#host.menu().pathsTo(id) ?? pickActor(this.#selection, id, additive));
  }

  pickRelation(relation: RelationId): void {
    this.#select({ kind: 'relation', relation });
  }

  pickNeighbours(id: ActorId): void {
    const state = this.#host.state();
    const graph = state === undefined ? null : graphOf(state);
    if (graph !== null) this.#select(selectActors(id, ...neighboursOf(graph, [id])));
  }

  hide(id: ActorId): void {
    const lens = this.#host.state()?.lens;
    if (lens === undefined) return;
    this.#host.request(hideRequest(lens, [id]));
    this.#host.menu().sayHidden();
  }

  reach(steps: FocusSteps): void {
    this.#host.request(new ActorViewRequestEvent({ steps }));
  }

  openMenu(): void {
    this.#host.menu().openHere();
  }

  /** One thing at a time: a choice that is open, then the selection. */
  clear(): boolean {
    const { pointing, menu } = this.#host;
    if (menu().cancel()) return true;
    const isSelected = this.#selection.kind !== 'none';
    if (isSelected) this.#select(NO_SELECTION);
    return pointing.forget() || isSelected;
  }

  /** `cursor` goes where the pointer picks, and stays with its actor while the picture moves. */
  onPicture(event: GraphViewEvent, cursor: GraphCursor): void {
    switch (event.type) {
      case 'actor-pick':
        cursor.moveTo(event.id);
        this.pick(event.id, event.additive);
        break;
      case 'actor-open':
        // The first of the two picks has selected it, the second may have taken that back.
        this.#select(selectActors(event.id));
        this.#host.view()?.center([event.id]);
        break;
      case 'strand-pick':
        this.pickRelation(event.relation);
        break;
      case 'internal-pick':
        cursor.moveTo(event.id);
        this.#select({ kind: 'tie', tie: tieId(event.id, event.id) });
        break;
      case 'background-pick':
        this.clear();
        break;
      case 'actor-move':
        this.#move(event.positions);
        break;
      case 'hover':
        this.#host.pointing.point(event);
        break;
      case 'gesture-ignored':
        this.#host.pointing.hint(event.gesture);
        break;
      case 'context-menu':
        if (event.target?.kind === 'actor') cursor.moveTo(event.target.actor);
        this.#host.pointing.forget();
        this.#host.menu().onPicture(event);
        break;
      case 'viewport':
        cursor.follow();
        this.#look(event);
        break;
      case 'drawn':
        cursor.follow();
    }
  }

  /** What is in view belongs to the state, so that an address can hold it. */
  #look({ zoom, pan, isFitted }: Extract<GraphViewEvent, { type: 'viewport' }>): void {
    const size = this.#host.size();
    if (size.width === 0 || size.height === 0) return;
    const viewport = isFitted ? null : sceneViewOf({ zoom, pan }, size);
    const before = this.#host.state()?.viewport ?? null;
    if (formatSceneView(viewport) !== formatSceneView(before))
      this.#host.request(new ActorViewRequestEvent({ viewport }));
  }

  get #selection(): Selection {
    return this.#host.state()?.selection ?? NO_SELECTION;
  }

  #select(selection: Selection): void {
    this.#host.request(new ActorSelectRequestEvent(selection));
  }

  #move(positions: ReadonlyMap<ActorId, Vector>): void {
    const points = [...positions].map(([id, { x, y }]) => [id, [x, y]] as const);
    const event = new ActorLayoutRequestEvent({ positions: new Map(points) });
    this.#host.request(event);
    // After a veto the actors stand where they were dragged, but nothing has changed that would draw them again.
    queueMicrotask(() => {
      if (!event.defaultPrevented) return;
      const moved = this.#host.scene().nodes.filter(({ id }) => positions.has(id));
      this.#host.view()?.setPositions(new Map(moved.map((node) => [node.id, node])), true);
    });
  }
}
