// Counts what elements leave on the page outside themselves: listeners on document, window and media queries, and
// observers. Counting begins when this module is loaded.

type AnyObserver = ResizeObserver | MutationObserver | IntersectionObserver;

const active = new Set<AnyObserver>();
const listeners = new Map<string, number>();

const isOutside = (target: EventTarget): boolean =>
  target === document || target === window || target instanceof MediaQueryList;

function count(target: EventTarget, type: string, by: 1 | -1): void {
  const key = `${target.constructor.name} ${type}`;
  listeners.set(key, (listeners.get(key) ?? 0) + by);
}

type Add = typeof EventTarget.prototype.addEventListener;
type Remove = typeof EventTarget.prototype.removeEventListener;
type Listener = Parameters<Add>[1];

const known = new WeakMap<EventTarget, Map<string, Set<Listener>>>();

function setOf(target: EventTarget, type: string, options: Parameters<Remove>[2]): Set<Listener> {
  const capture = typeof options === 'boolean' ? options : (options?.capture ?? false);
  const key = `${type} ${capture}`;
  const byKey = known.get(target) ?? new Map<string, Set<Listener>>();
  known.set(target, byKey);
  const set = byKey.get(key) ?? new Set<Listener>();
  byKey.set(key, set);
  return set;
}

// oxlint-disable-next-line typescript/unbound-method -- called on each target below
const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;

EventTarget.prototype.addEventListener = function watchedAdd(this: EventTarget | null, type, listener, options): void {
  // Called bare, it is the window's.
  const target = this ?? window;
  add.call(target, type, listener, options);
  const set = setOf(target, type, options);
  if (!isOutside(target) || listener === null || set.has(listener)) return;
  set.add(listener);
  count(target, type, 1);
  const signal = typeof options === 'object' ? options.signal : undefined;
  signal?.addEventListener('abort', () => {
    if (set.delete(listener)) count(target, type, -1);
  });
};

EventTarget.prototype.removeEventListener = function watchedRemove(
  this: EventTarget | null,
  type,
  listener,
  options,
): void {
  const target = this ?? window;
  remove.call(target, type, listener, options);
  if (isOutside(target) && setOf(target, type, options).delete(listener)) count(target, type, -1);
};

globalThis.ResizeObserver = class extends ResizeObserver {
  override observe(target: Element, options?: ResizeObserverOptions): void {
    active.add(this);
    super.observe(target, options);
  }
  override disconnect(): void {
    active.delete(this);
    super.disconnect();
  }
};

globalThis.MutationObserver = class extends MutationObserver {
  override observe(target: Node, options?: MutationObserverInit): void {
    active.add(this);
    super.observe(target, options);
  }
  override disconnect(): void {
    active.delete(this);
    super.disconnect();
  }
};

globalThis.IntersectionObserver = class extends IntersectionObserver {
  override observe(target: Element): void {
    active.add(this);
    super.observe(target);
  }
  override disconnect(): void {
    active.delete(this);
    super.disconnect();
  }
};

/** What stands on the page now, by kind; kinds of which nothing is left are left out. */
export function leftovers(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [key, number] of listeners) if (number !== 0) counts[key] = number;
  if (active.size > 0) counts['observers'] = active.size;
  return counts;
}
