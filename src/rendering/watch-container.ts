// Watches what changes around the picture without its doing: the size of its container, where that stands on the
// screen, how many pixels a CSS pixel has.
import type { Size } from '../model/looks/viewport.js';

export interface ContainerWatch {
  readonly surface: HTMLElement;
  readonly onResize: (size: Size) => void;
  readonly onResolution: () => void;
}

export const sizeOf = (surface: HTMLElement): Size => ({ width: surface.clientWidth, height: surface.clientHeight });

export function watchContainer({ surface, onResize, onResolution }: ContainerWatch, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => onResize(sizeOf(surface)));
  observer.observe(surface);
  signal.addEventListener('abort', () => observer.disconnect());

  const page = surface.ownerDocument.defaultView ?? window;
  const watchResolution = (): void => {
    const query = page.matchMedia(`(resolution: ${page.devicePixelRatio}dppx)`);
    query.addEventListener('change', onResolutionChange, { once: true, signal });
  };
  const onResolutionChange = (): void => {
    onResolution();
    watchResolution();
  };
  watchResolution();

  // Cytoscape remembers where its container stands and, inside a shadow root, never hears of scrolling outside.
  // A scroll event of its own makes it look again.
  const lookAgain = (): void => {
    surface.dispatchEvent(new Event('scroll'));
  };
  page.addEventListener('scroll', lookAgain, { capture: true, passive: true, signal });
  for (const type of ['pointerenter', 'pointerdown'])
    surface.addEventListener(type, lookAgain, { capture: true, passive: true, signal });
}
