// Makes the one Cytoscape instance of a view, under a strict policy and inside a shadow root.
import cytoscape, { type Core } from 'cytoscape';
import { MAX_ZOOM, MIN_ZOOM } from '../model/looks/viewport.js';

/** Cytoscape writes a page-wide <style> unless an element with this id exists; the policy we run under forbids it. */
const STYLE_TAG_ID = '__________cytoscape_stylesheet';

/** Keeps Cytoscape from writing its style tag during `make`, and leaves nothing in the page. */
function withoutStyleTag<T>(page: Document, make: () => T): T {
  if (page.getElementById(STYLE_TAG_ID) !== null) return make();
  const stub = page.createElement('meta');
  stub.id = STYLE_TAG_ID;
  page.head.append(stub);
  try {
    return make();
  } finally {
    stub.remove();
  }
}

/**
 * `surface` is an element of ours that is never moved by itself: Cytoscape destroys itself when its container
 * leaves its parent. It does what that style tag would have done: it is positioned.
 */
export function createCytoscape(surface: HTMLElement): Core {
  // While actors glide over one another it would report every strand that has no length for a moment.
  cytoscape.warnings(false);
  return withoutStyleTag(surface.ownerDocument, () =>
    cytoscape({
      container: surface,
      style: [],
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      // Wheel and touch are ours (`gestures.ts`), and so is the selection.
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      autounselectify: true,
      textureOnViewport: false,
      motionBlur: false,
    }),
  );
}

/** The layer Cytoscape draws on, filling `container`. */
export function createSurface(container: HTMLElement): HTMLElement {
  const surface = container.ownerDocument.createElement('div');
  surface.setAttribute('aria-hidden', 'true');
  surface.style.position = 'absolute';
  surface.style.inset = '0';
  surface.style.overflow = 'hidden';
  container.append(surface);
  return surface;
}
