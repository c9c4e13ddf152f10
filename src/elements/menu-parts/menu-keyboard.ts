// Moving through a menu by keys, and which keys open one. Pure.

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The menu key, and Shift+F10 for keyboards without one. */
export const opensMenu = ({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): boolean =>
  !ctrlKey && !metaKey && !altKey && (key === 'ContextMenu' || (key === 'F10' && shiftKey));

/** The index of the item a key leads to, around the ends; null for a key that leads nowhere. */
export function nextItem({ key, ctrlKey, metaKey, altKey }: Key, at: number, count: number): number | null {
  if (ctrlKey || metaKey || altKey || count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
