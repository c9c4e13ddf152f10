// Wheel and touch: what belongs to the page and what to the picture. The wheel scrolls the page unless Ctrl or ⌘ is
// held, the graph has the focus or fills the page; one finger scrolls the page, two pan and zoom. In full page mode
// one finger pans, or drags an actor. Cytoscape never sees these events; the mouse is its own.
import type { Vector } from '../model/strand-geometry.js';

export interface GestureHost {
  readonly isFullPage: () => boolean;
  readonly zoomAbout: (factor: number, point: Vector) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly tap: (point: Vector, event: TouchEvent) => void;
  /** One finger has stayed where it went down. */
  readonly hold: (point: Vector) => void;
  /** Whether there is an actor under the finger to drag. */
  readonly grab: (point: Vector) => boolean;
  /** In CSS pixels since the last call. */
  readonly dragBy: (dx: number, dy: number) => void;
  readonly drop: () => void;
  readonly ignore: (gesture: 'wheel' | 'touch') => void;
}

/** A finger that moved less has tapped, in CSS pixels. */
const TAP_REACH = 10;
/** A finger that stayed so long holds, in milliseconds; what it did is no tap any more. */
const HOLD_MS = 550;

const LINE_PX = 16;
const PAGE_PX = 400;

/**
 * By how much a turn of the wheel zooms. A pinch on a touchpad comes as many small turns with Ctrl held; a notch of
 * a mouse wheel as one of about 100 pixels.
 */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = [1, LINE_PX, PAGE_PX][event.deltaMode] ?? 1;
  const pixels = Math.min(240, Math.max(-240, event.deltaY * unit));
  const isPinch = event.ctrlKey && Math.abs(pixels) < 40;
  return Math.exp(-pixels * (isPinch ? 0.01 : 0.0018));
}

type Mode = 'none' | 'tap' | 'held' | 'page' | 'pan' | 'drag' | 'pinch';

/** What the fingers do, taken together; of one finger the spread stays the same. */
interface Fingers {
  readonly middle: Vector;
  readonly spread: number;
}

/** Listens on `container`, ahead of what Cytoscape put on the `surface` in it; the signal ends it. */
export function listenToGestures(
  { container, surface }: { readonly container: HTMLElement; readonly surface: HTMLElement },
  host: GestureHost,
  signal: AbortSignal,
): void {
  const inside = (clientX: number, clientY: number): Vector => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const hasFocus = (): boolean => {
    if (container.matches(':focus-within')) return true;
    const root = container.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === null && root.host.matches(':focus');
  };

  const onWheel = (event: WheelEvent): void => {
    event.stopPropagation();
    if (!host.isFullPage() && !event.ctrlKey && !event.metaKey && !hasFocus()) {
      host.ignore('wheel');
      return;
    }
    event.preventDefault();
    if (event.deltaY !== 0) host.zoomAbout(wheelFactor(event), inside(event.clientX, event.clientY));
  };

  const touch = touchReader(host, inside, signal);
  const options = { capture: true, passive: false, signal };
  container.addEventListener('wheel', onWheel, options);
  container.addEventListener('touchstart', touch.start, options);
  container.addEventListener('touchmove', touch.move, options);
  container.addEventListener('touchend', touch.end, options);
  container.addEventListener('touchcancel', touch.end, options);
}

const keepFromPage = (event: TouchEvent): void => {
  // Where the page already scrolls it cannot be stopped.
  if (event.cancelable) event.preventDefault();
};

/** Reads one gesture after the other from the touches that began in the picture. */
function touchReader(
  host: GestureHost,
  inside: (clientX: number, clientY: number) => Vector,
  signal: AbortSignal,
): Record<'start' | 'move' | 'end', (event: TouchEvent) => void> {
  let mode: Mode = 'none';
  let last: Fingers = { middle: { x: 0, y: 0 }, spread: 1 };
  let origin: Vector = last.middle;
  let holding: ReturnType<typeof setTimeout> | undefined;

  const read = ({ targetTouches }: TouchEvent): Fingers => {
    const points = Array.from(targetTouches, ({ clientX, clientY }) => inside(clientX, clientY));
    const [a = last.middle, b = a] = points;
    return {
      middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
      spread: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
    };
  };

  signal.addEventListener('abort', () => clearTimeout(holding));

  const hold = (): void => {
    mode = 'held';
    host.hold(origin);
  };

  const decide = (fingers: Fingers): void => {
    if (Math.hypot(fingers.middle.x - origin.x, fingers.middle.y - origin.y) < TAP_REACH) return;
    if (host.isFullPage()) mode = host.grab(origin) ? 'drag' : 'pan';
    else {
      mode = 'page';
      host.ignore('touch');
    }
  };

  return {
    start(event) {
      event.stopPropagation();
      const fingers = read(event);
      clearTimeout(holding);
      if (mode === 'drag') host.drop();
      if (event.targetTouches.length === 1) {
        mode = 'tap';
        origin = fingers.middle;
        holding = setTimeout(hold, HOLD_MS);
      } else {
        mode = 'pinch';
        keepFromPage(event);
      }
      last = fingers;
    },
    move(event) {
      event.stopPropagation();
      const fingers = read(event);
      if (mode === 'tap') decide(fingers);
      if (mode !== 'tap') clearTimeout(holding);
      const dx = fingers.middle.x - last.middle.x;
      const dy = fingers.middle.y - last.middle.y;
      if (mode === 'pan' || mode === 'pinch') host.panBy(dx, dy);
      if (mode === 'pinch') host.zoomAbout(fingers.spread / last.spread, fingers.middle);
      if (mode === 'drag') host.dragBy(dx, dy);
      if (mode === 'tap') return;
      if (mode !== 'page') keepFromPage(event);
      last = fingers;
    },
    end(event) {
      event.stopPropagation();
      clearTimeout(holding);
      if (mode === 'drag') host.drop();
      // Else the browser would send mouse events for the same tap or hold.
      if (mode === 'tap' || mode === 'held') keepFromPage(event);
      if (mode === 'tap' && event.type === 'touchend') host.tap(origin, event);
      const isOver = event.targetTouches.length === 0;
      mode = isOver ? 'none' : host.isFullPage() ? 'pan' : 'page';
      last = read(event);
    },
  };
}
