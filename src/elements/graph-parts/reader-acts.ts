// What the reader does in the picture, by pointer or by key, as requests: picks select, drags arrange.
import type { ActorId } from '../../model/id.js';
import type { RelationId } from '../../model/relation-id.js';
import type { Scene } from '../../model/scene.js';
import { NO_SELECTION, selectActors, type Selection } from '../../model/selection.js';
import type { Vector } from '../../model/strand-geometry.js';
import type { GraphViewEvent } from '../../rendering/graph-events.js';
import type { GraphView } from '../../rendering/graph-view-contract.js';
import { ActorLayoutRequestEvent, ActorSelectRequestEvent } from '../../state/events.js';
import { pickActor } from '../shared/pick-actor.js';
import type { CursorActs, GraphCursor } from './graph-cursor.js';
import type { Pointing } from './pointing.js';

export interface ActsHost {
  readonly scene: () => Scene;
  readonly view: () => GraphView | null;
  readonly selection: () => Selection;
  readonly request: (event: Event) => void;
  readonly pointing: Pointing;
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
    this.#select(pickActor(this.#host.selection(), id, additive));
  }

  pickRelation(relation: RelationId): void {
    this.#select({ kind: 'relation', relation });
  }

  clear(): boolean {
    const { selection, pointing } = this.#host;
    const isSelected = selection().kind !== 'none';
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
      case 'viewport':
      case 'drawn':
      case 'context-menu':
        cursor.follow();
    }
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
