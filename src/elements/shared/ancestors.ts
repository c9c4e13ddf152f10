// The elements around an element as the page nests them: out of shadow roots, and from what is slotted to its owner.

/** The nearest first, the element itself left out. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let node = parentOf(element); node !== null; node = parentOf(node)) if (node instanceof Element) yield node;
}

const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);
