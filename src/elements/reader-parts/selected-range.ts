// Which part of the text a selection on the page covers, in UTF-16 units of the text as it is shown. Numbers and buttons
// beside the text count for nothing.
import type { TextRange } from '../../evidence/normalised-text.js';

/** The paragraphs that `text-view.ts` makes say where they begin. */
const PARAGRAPHS = 'p[data-start]';

const startOf = (paragraph: HTMLElement): number => Number(paragraph.dataset['start']);

/** How much text of a paragraph stands before a place in it. */
function lengthBefore(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Null where no text is selected in the container. */
export function selectedRange(container: HTMLElement, selected: AbstractRange): TextRange | null {
  if (!container.contains(selected.startContainer) && !container.contains(selected.endContainer)) return null;
  const range = document.createRange();
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  const paragraphs = [...container.querySelectorAll<HTMLElement>(PARAGRAPHS)].filter((each) =>
    range.intersectsNode(each),
  );
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start =
    startOf(first) + (first.contains(startContainer) ? lengthBefore(first, startContainer, startOffset) : 0);
  const end =
    startOf(last) +
    (last.contains(endContainer) ? lengthBefore(last, endContainer, endOffset) : (last.textContent ?? '').length);
  return end > start ? { start, end } : null;
}

/** What is selected within a shadow root, from where the page itself sees only its host; null where nothing is. */
export function selectionIn(root: ShadowRoot): AbstractRange | null {
  const selection = root.ownerDocument.getSelection();
  if (selection === null) return null;
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  const range = composed ?? (selection.rangeCount > 0 ? selection.getRangeAt(0) : null);
  return range === null || range.collapsed ? null : range;
}
