import { describe, expect, it, vi } from 'vitest';
import { INITIAL_STATE } from '../../src/state/explorer-state.js';
import { ExplorerStore } from '../../src/state/store.js';

describe('ExplorerStore', () => {
  it('tells of every change, after it', () => {
    const store = new ExplorerStore();
    const seen: string[] = [];
    store.addEventListener('change', () => seen.push(store.state.sizeBy));
    store.update((state) => ({ ...state, sizeBy: 'pagerank' }));
    store.update((state) => ({ ...state, sizeBy: 'degree' }));
    expect(seen).toEqual(['pagerank', 'degree']);
  });

  it('says nothing when the state stays the same object', () => {
    const store = new ExplorerStore();
    const listener = vi.fn();
    store.addEventListener('change', listener);
    store.update((state) => state);
    expect(listener).not.toHaveBeenCalled();
  });

  it('keeps two stores apart', () => {
    const one = new ExplorerStore();
    const other = new ExplorerStore();
    one.update((state) => ({ ...state, sizeBy: 'pagerank' }));
    expect(other.state).toBe(INITIAL_STATE);
  });

  it('closes once and changes no more', () => {
    const store = new ExplorerStore();
    const closed = vi.fn();
    store.addEventListener('close', closed);
    store.close();
    store.close();
    store.update((state) => ({ ...state, sizeBy: 'pagerank' }));
    expect(closed).toHaveBeenCalledOnce();
    expect(store.isOpen).toBe(false);
    expect(store.state.sizeBy).toBe('degree');
  });
});
