// Turns Cytoscape's mouse events into picks, hovers and moves in the words of the model.
import type { Core, EventObject } from 'cytoscape';
import type { ActorId } from '../model/id.js';
import type { Vector } from '../model/strand-geometry.js';
import type { GraphTarget } from './graph-events.js';

export interface ActHost {
  /** What a Cytoscape element stands for. */
  readonly targetOf: (key: string) => GraphTarget | null;
  /** The strand at a point where Cytoscape sees nothing, because it knows no strands. */
  readonly strandAt: (point: Vector) => GraphTarget | null;
  readonly onPick: (target: GraphTarget | null, point: Vector, additive: boolean) => void;
  readonly onOpen: (actor: ActorId) => void;
  readonly onHover: (target: GraphTarget | null, point: Vector) => void;
  readonly onDrag: () => void;
  readonly onDragged: (actors: ReadonlySet<ActorId>) => void;
}

export const isAdditive = (event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): boolean =>
  event.shiftKey || event.ctrlKey || event.metaKey;

const pointOf = ({ renderedPosition: { x, y } }: EventObject): Vector => ({ x, y });

/** Ends with `core`. */
export function listenToMouse(core: Core, host: ActHost): void {
  const targetOf = (event: EventObject): GraphTarget | null =>
    event.target === core ? host.strandAt(pointOf(event)) : host.targetOf(String(event.target.id()));
  let overStrand = false;
  const dragged = new Set<ActorId>();

  core.on('tap', (event) => host.onPick(targetOf(event), pointOf(event), isAdditive(event.originalEvent)));
  core.on('dbltap', 'node', (event) => {
    const target = targetOf(event);
    if (target?.kind === 'actor') host.onOpen(target.actor);
  });
  const onOver = (event: EventObject): void => {
    if (dragged.size === 0) host.onHover(targetOf(event), pointOf(event));
  };
  core.on('mouseover', 'node, edge', onOver);
  // A strand is long: what is said about it follows the pointer.
  core.on('mousemove', 'edge', onOver);
  core.on('mousemove', (event) => {
    if (event.target !== core || event.originalEvent.buttons !== 0) return;
    const target = host.strandAt(pointOf(event));
    if (target !== null || overStrand) host.onHover(target, pointOf(event));
    overStrand = target !== null;
  });
  // Of an element, or of the whole picture.
  core.on('mouseout', (event) => host.onHover(null, pointOf(event)));
  core.on('drag', 'node', (event) => {
    const target = targetOf(event);
    if (target?.kind !== 'actor') return;
    if (dragged.size === 0) host.onHover(null, pointOf(event));
    dragged.add(target.actor);
    host.onDrag();
  });
  core.on('free', 'node', () => {
    if (dragged.size === 0) return;
    host.onDragged(new Set(dragged));
    dragged.clear();
  });
}
