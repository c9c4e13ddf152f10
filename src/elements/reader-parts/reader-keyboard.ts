// Which passage a key goes to. Letters work wherever the reader has the focus, arrows only on a mark in the margin:
// elsewhere they scroll.

export interface PassageKeys {
  /** The passages that can be gone to, ascending. */
  readonly shown: readonly number[];
  readonly current: number;
  /** Whether the focus is on the button of a passage. */
  readonly isOnMarker: boolean;
}

const isTyping = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some(
      (node) =>
        node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement || node instanceof HTMLInputElement,
    );

/** The index of a passage, `graph` for the wish to see the graph, null for a key that means nothing here. */
export function passageKey(event: KeyboardEvent, { shown, current, isOnMarker }: PassageKeys): number | 'graph' | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return null;
  switch (isOnMarker && event.key.length > 1 ? event.key : event.key.toLowerCase()) {
    case 'n':
    case 'ArrowDown':
      return shown.find((index) => index > current) ?? null;
    case 'p':
    case 'ArrowUp':
      return shown.findLast((index) => index < current) ?? null;
    case 'Home':
      return shown[0] ?? null;
    case 'End':
      return shown.at(-1) ?? null;
    case 'g':
      return 'graph';
    default:
      return null;
  }
}
