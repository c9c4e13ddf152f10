// Panels on the six claims, as their tests need them: with a store of their own, or linked to somebody else's.
import { waitUntil } from '@open-wc/testing';
import type { ActorElement } from '../../src/elements/shared/actor-element.js';
import type { ExplorerStore } from '../../src/state/store.js';
import sixClaims from '../fixtures/six-claims.json' with { type: 'json' };

export { sixClaims };

/** A deep copy that a test may change. */
export const copyOfSixClaims = (): typeof sixClaims => structuredClone(sixClaims);

/** Waits until an element has loaded its data and shows it. */
export async function settled<E extends ActorElement>(element: E): Promise<E> {
  await waitUntil(() => ['ready', 'failed'].includes(element.handle?.store.state.status ?? ''));
  await element.updateComplete;
  return element;
}

/** The store an element owns; fails where it owns none. */
export function storeOf(element: ActorElement): ExplorerStore {
  const store = element.handle?.store;
  if (store === undefined) throw new Error('The element owns no store.');
  return store;
}

/** Counts the listeners that stand on a store from now on. */
export function countListeners(store: ExplorerStore): () => number {
  let count = 0;
  const add = store.addEventListener.bind(store);
  const remove = store.removeEventListener.bind(store);
  store.addEventListener = (type: string, listener: EventListenerOrEventListenerObject | null) => {
    count += 1;
    add(type, listener);
  };
  store.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject | null) => {
    count -= 1;
    remove(type, listener);
  };
  return () => count;
}

/** The next event of a type, typed; `oneEvent` of the library calls every event a custom one. */
export const nextEvent = <Type extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));

/** Everything in the shadow root that matches; the parts of panels are found by their class or part. */
export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** What is read aloud: the text without what is hidden from screen readers, with single spaces. */
export function textOf(node: Element | null | undefined): string {
  const copy = node?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const decoration of copy.querySelectorAll('[aria-hidden="true"]')) decoration.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The button whose text or label holds these words. */
export function buttonNamed(element: Element, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find(
    (button) => textOf(button).includes(words) || button.getAttribute('aria-label')?.includes(words) === true,
  );
  if (found === undefined) throw new Error(`There is no button "${words}".`);
  return found;
}

/** Presses a button and waits until its request is applied and shown. */
export async function press(element: ActorElement, button: HTMLElement | undefined): Promise<void> {
  if (button === undefined) throw new Error('There is no such button.');
  button.click();
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const places: HTMLElement[] = [];

/** An empty place to move elements to and from; unlike a fixture it does not wait for a frame. */
export function place(): HTMLElement {
  const home = document.createElement('div');
  document.body.append(home);
  places.push(home);
  return home;
}

afterEach(() => {
  for (const home of places.splice(0)) home.remove();
});
