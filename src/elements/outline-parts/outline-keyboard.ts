// What a key means in the tree, by the WAI-ARIA pattern of a tree view. Pure; letters are for `typeahead.ts`.
import { opensMenu } from '../menu-parts/menu-keyboard.js';
import type { OutlineRow } from './outline-rows.js';

export type TreeAct =
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'open' | 'close' | 'menu' | 'cancel' }
  | { readonly type: 'select'; readonly additive: boolean }
  | { readonly type: 'letter'; readonly letter: string };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

interface Place {
  readonly rows: readonly OutlineRow[];
  /** Index of the row the key was pressed on. */
  readonly at: number;
  readonly isRightToLeft: boolean;
}

/** Null for a key that is not the tree's, or that has nowhere to go. */
export function treeAct(key: Key, place: Place): TreeAct | null {
  if (opensMenu(key)) return { type: 'menu' };
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  const { rows, at, isRightToLeft } = place;
  switch (key.key) {
    case 'Enter':
    case ' ':
      return { type: 'select', additive: key.shiftKey };
    case 'ArrowRight':
      return isRightToLeft ? outwards(place) : inwards(place);
    case 'ArrowLeft':
      return isRightToLeft ? inwards(place) : outwards(place);
    case 'ArrowDown':
      return goTo(rows, at + 1);
    case 'ArrowUp':
      return goTo(rows, at - 1);
    case 'Escape':
      return { type: 'cancel' };
    case 'Home':
      return goTo(rows, 0);
    case 'End':
      return goTo(rows, rows.length - 1);
    default:
      return /^[\p{L}\p{N}]$/u.test(key.key) ? { type: 'letter', letter: key.key } : null;
  }
}

/** The ends of the tree take their keys too: the page is not to scroll instead. */
const goTo = (rows: readonly OutlineRow[], to: number): TreeAct => ({
  type: 'go',
  to: Math.min(Math.max(to, 0), rows.length - 1),
});

/** Opens what is closed; goes into what is open. */
function inwards({ rows, at }: Place): TreeAct | null {
  const isOpen = rows[at]?.isOpen ?? null;
  if (isOpen === null) return null;
  return isOpen ? goTo(rows, at + 1) : { type: 'open' };
}

/** Closes what is open; goes out to what holds the row. */
function outwards({ rows, at }: Place): TreeAct | null {
  const row = rows[at];
  if (row === undefined) return null;
  if (row.isOpen === true) return { type: 'close' };
  const parent = rows.findLastIndex(({ level }, index) => index < at && level < row.level);
  return parent < 0 ? null : goTo(rows, parent);
}
