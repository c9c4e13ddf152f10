// Brings a part of the text into view inside the reader's own box, with what stands before it, and never the page.

/** Share of the box that is left above what is brought into view. */
const ABOVE = 0.25;

/** Leaves the box alone where the element stands in its middle part already. */
export function scrollTo(box: HTMLElement, element: Element): void {
  const inner = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const isInside = inner.top >= outer.top + outer.height * 0.1 && inner.bottom <= outer.top + outer.height * 0.9;
  if (!isInside) box.scrollTop += inner.top - outer.top - outer.height * ABOVE;
}

/** Again in the next frame: what the browser had not laid out before has another height by then. */
export function scrollToTwice(box: HTMLElement, element: Element): void {
  scrollTo(box, element);
  requestAnimationFrame(() => {
    if (element.isConnected) scrollTo(box, element);
  });
}
