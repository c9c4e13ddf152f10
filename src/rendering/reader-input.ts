// Brings together mouse, wheel, touch and context menu: from what the reader does to the events of the picture.
import type { Core } from 'cytoscape';
import type { ActorId } from '../model/id.js';
import type { Scene } from '../model/scene.js';
import type { Vector } from '../model/strand-geometry.js';
import type { ActorMover } from './actor-mover.js';
import { listenToGestures } from './gestures.js';
import type { GraphTarget, GraphViewEvent } from './graph-events.js';
import { hitBadge, hitScene } from './hit-test.js';
import { isAdditive, listenToMouse } from './mouse-acts.js';
import type { ViewportControl } from './viewport-control.js';

export interface InputHost {
  readonly core: Core;
  readonly container: HTMLElement;
  readonly surface: HTMLElement;
  readonly viewport: ViewportControl;
  readonly mover: ActorMover;
  readonly present: () => Scene;
  /** Whether Cytoscape knows the strands. */
  readonly hasEdges: () => boolean;
  readonly targetOf: (key: string) => GraphTarget | null;
  readonly isFullPage: () => boolean;
  readonly onEvent: (event: GraphViewEvent) => void;
  readonly onHover: (target: GraphTarget | null, point: Vector) => void;
  /** While an actor is being moved. */
  readonly onDrag: () => void;
}

/** A finger hits what is so near, in CSS pixels. */
const TOUCH_REACH = 16;
/** And the pointer of a context menu. */
const POINTER_REACH = 6;

const DOUBLE_TAP_MS = 350;

/** The signal ends it. */
export function listenToReader(host: InputHost, signal: AbortSignal): void {
  listenToMouse(host.core, {
    targetOf: host.targetOf,
    strandAt: (point) => (host.hasEdges() ? null : hit(host, point, POINTER_REACH)),
    onDrag: host.onDrag,
    onPick: (target, point, additive) => host.onEvent(badgePick(host, point) ?? pickOf(target, additive)),
    onOpen: (id) => host.onEvent({ type: 'actor-open', id }),
    onHover: host.onHover,
    onDragged: (actors) => host.onEvent({ type: 'actor-move', positions: host.mover.positionsOf(actors) }),
  });
  listenToTouchAndWheel(host, signal);
  host.container.addEventListener('contextmenu', (event) => onContextMenu(host, event), { capture: true, signal });
  // Cytoscape keeps a press from giving the focus.
  host.container.addEventListener('mousedown', () => takeFocus(host.container), { signal });
}

function pickOf(target: GraphTarget | null, additive: boolean): GraphViewEvent {
  if (target === null) return { type: 'background-pick' };
  if (target.kind === 'actor') return { type: 'actor-pick', id: target.actor, additive };
  return { type: 'strand-pick', relation: target.relation, tie: target.tie, additive };
}

function badgePick({ viewport, present }: InputHost, point: Vector): GraphViewEvent | null {
  const { zoom, pan } = viewport.present();
  const id = hitBadge(present(), { x: (point.x - pan.x) / zoom, y: (point.y - pan.y) / zoom });
  return id === null ? null : { type: 'internal-pick', id };
}

const takeFocus = (container: HTMLElement): void => container.focus({ preventScroll: true });

function hit({ viewport, present }: InputHost, point: Vector, reach: number): GraphTarget | null {
  const { zoom, pan } = viewport.present();
  return hitScene(present(), { x: (point.x - pan.x) / zoom, y: (point.y - pan.y) / zoom }, reach / zoom);
}

function onContextMenu(host: InputHost, event: MouseEvent): void {
  // Cytoscape would suppress the browser's own menu, which a reader still gets with Shift held.
  event.stopPropagation();
  if (event.shiftKey) return;
  event.preventDefault();
  const { left, top } = host.surface.getBoundingClientRect();
  const point = { x: event.clientX - left, y: event.clientY - top };
  const target = hit(host, point, POINTER_REACH);
  host.onEvent({ type: 'context-menu', target, ...point });
}

function listenToTouchAndWheel(host: InputHost, signal: AbortSignal): void {
  const { container, surface, viewport, mover } = host;
  let dragged: ActorId | null = null;
  let lastTap: { readonly actor: ActorId; readonly at: number } | null = null;
  listenToGestures(
    { container, surface },
    {
      isFullPage: host.isFullPage,
      zoomAbout: (factor, point) => viewport.zoomAbout(factor, point),
      panBy: (dx, dy) => viewport.panBy(dx, dy, true),
      tap: (point, event) => {
        takeFocus(container);
        const target = hit(host, point, TOUCH_REACH);
        const onBadge = badgePick(host, point);
        host.onEvent(onBadge ?? pickOf(target, isAdditive(event)));
        if (onBadge !== null) return;
        if (target?.kind !== 'actor') return;
        const { actor } = target;
        const isSecond = lastTap?.actor === actor && event.timeStamp - lastTap.at < DOUBLE_TAP_MS;
        if (isSecond) host.onEvent({ type: 'actor-open', id: actor });
        lastTap = isSecond ? null : { actor, at: event.timeStamp };
      },
      hold: (point) => {
        takeFocus(container);
        host.onEvent({ type: 'context-menu', target: hit(host, point, TOUCH_REACH), ...point });
      },
      grab: (point) => {
        const target = hit(host, point, TOUCH_REACH);
        dragged = target?.kind === 'actor' ? target.actor : null;
        return dragged !== null;
      },
      dragBy: (dx, dy) => {
        const { zoom } = viewport.present();
        if (dragged === null) return;
        mover.shift(dragged, dx / zoom, dy / zoom);
        host.onDrag();
      },
      drop: () => {
        if (dragged !== null) host.onEvent({ type: 'actor-move', positions: mover.positionsOf([dragged]) });
        dragged = null;
      },
      ignore: (gesture) => host.onEvent({ type: 'gesture-ignored', gesture }),
    },
    signal,
  );
}
