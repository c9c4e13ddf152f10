// Scrolls a row into view inside the boxes of its own frame, and never the page around it: `scrollIntoView()` would.

/** `frame`: the outermost box that may scroll. */
export function scrollWithin(row: Element, frame: Element): void {
  for (let box = parentOf(row); box !== null; box = parentOf(box)) {
    if (box instanceof Element && scrolls(box)) reveal(row, box);
    if (box === frame) return;
  }
}

/** As the page is laid out: out of shadow roots, and into the slot that shows an element. */
function parentOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element ? node.assignedSlot : null) ?? node.parentNode;
}

const scrolls = (box: Element): boolean =>
  box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);

function reveal(row: Element, box: Element): void {
  const inner = row.getBoundingClientRect();
  const top = box.getBoundingClientRect().top + box.clientTop;
  const above = top - inner.top;
  const below = inner.bottom - (top + box.clientHeight);
  if (above > 0) box.scrollTop -= above;
  else if (below > 0) box.scrollTop += below;
}
