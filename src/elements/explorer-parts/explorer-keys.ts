// The keys that a whole explorer listens to, wherever in it the focus is. What its parts do with keys goes before.

export const SEARCH_KEY = '/';
export const MAP_KEY = '?';

export type ExplorerKeyAct = 'undo' | 'redo' | 'leave-trial' | 'search' | 'map';

/** Whether a key belongs to a text field, which has keys of its own. */
const isTyping = (event: KeyboardEvent): boolean =>
  event.composedPath().some((node) => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement);

/** What a key asks for; null for a key that is not the explorer's. */
export function explorerKeyAct(event: KeyboardEvent): ExplorerKeyAct | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.defaultPrevented || isTyping(event)) return null;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== 'z') return null;
    return shiftKey ? 'redo' : 'undo';
  }
  if (altKey) return null;
  if (key === 'Escape') return 'leave-trial';
  if (key === MAP_KEY) return 'map';
  return key === SEARCH_KEY ? 'search' : null;
}
