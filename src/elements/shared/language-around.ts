// The language a page gives to the place an element stands in, through shadow roots.

/** The nearest `lang` above the element as it is written, a BCP 47 tag; empty where nobody says. */
export function languageAround(element: Element): string {
  for (let node = parentOf(element); node !== null; node = parentOf(node)) {
    const language = node instanceof Element ? (node.getAttribute('lang') ?? '') : '';
    if (language !== '') return language;
  }
  return '';
}

const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);
