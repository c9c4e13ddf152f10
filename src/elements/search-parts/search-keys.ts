// What a key does in the search field, and which row comes next. Letters and the caret stay the field's own.

export type SearchMove = 'next' | 'previous' | 'first' | 'last' | 'choose' | 'open' | 'close' | 'clear';

interface Present {
  readonly isOpen: boolean;
  readonly hasActive: boolean;
  readonly hasText: boolean;
}

/** Null for a key the search leaves alone. */
export function moveOf(event: KeyboardEvent, { isOpen, hasActive, hasText }: Present): SearchMove | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return isOpen ? 'next' : hasText ? 'open' : null;
    case 'ArrowUp':
      if (event.altKey) return isOpen ? 'close' : null;
      return isOpen ? 'previous' : hasText ? 'open' : null;
    case 'Home':
      return hasActive ? 'first' : null;
    case 'End':
      return hasActive ? 'last' : null;
    case 'Enter':
      return isOpen ? 'choose' : hasText ? 'open' : null;
    case 'Escape':
      return isOpen ? 'close' : hasText ? 'clear' : null;
    default:
      return null;
  }
}

/** `index`: the active row, −1 for none; rows follow each other in a circle. */
export function rowAfter(move: SearchMove, index: number, count: number): number {
  switch (move) {
    case 'next':
      return index + 1 < count ? index + 1 : 0;
    case 'previous':
      return index > 0 ? index - 1 : count - 1;
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    default:
      return index;
  }
}
