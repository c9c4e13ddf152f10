// Panels on the six claims, as their tests need them: with a store of their own, or linked to somebody else's.
import { fixture, html, waitUntil } from '@open-wc/testing';
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

/** Everything in the shadow root that matches; the parts of panels are found by their class or part. */
export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** The text a reader sees, with single spaces. */
export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The button whose text or label holds these words. */
export function buttonNamed(element: Element, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find(
    (button) => textOf(button).includes(words) || button.getAttribute('aria-label')?.includes(words) === true,
  );
  if (found === undefined) throw new Error(`There is no button "${words}".`);
  return found;
}

/** An empty place to move elements to and from. */
export const place = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<div></div>`);
