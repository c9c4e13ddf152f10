// How a panel inside an explorer finds it: a context of the community protocol that `@lit/context` speaks.
import { createContext } from '@lit/context';
import type { ExplorerStore } from '../store.js';

/** A store and the element that applies requests to it. */
export interface ExplorerHandle {
  readonly store: ExplorerStore;
  readonly root: HTMLElement;
}

/** Registered by name, so that two copies of the bundle still understand each other's question. */
export const explorerContext = createContext<ExplorerHandle | null>(Symbol.for('actor-atlas/explorer'));
