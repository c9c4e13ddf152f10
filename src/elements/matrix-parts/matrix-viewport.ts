// Follows the scrolling box of the matrix: which rows and columns it shows, and how to bring a place into sight.
// It measures the corner cell for the headers and the plane for the cells, so that the style sheet alone says sizes.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HEADER, type MatrixPlace } from './matrix-place.js';
import { offsetToShow, spanInSight, type Axis, type Span } from './matrix-window.js';

interface Boxes {
  readonly scroller: HTMLElement;
  readonly plane: HTMLElement;
  readonly corner: HTMLElement;
}

interface Axes {
  readonly block: Axis;
  readonly inline: Axis;
}

/** Until the box can be measured. */
const USUAL: Axes = {
  block: { offset: 0, extent: 600, cell: 36 },
  inline: { offset: 0, extent: 900, cell: 36 },
};

const sameSpan = (a: Span, b: Span): boolean => a.first === b.first && a.end === b.end;

export class MatrixViewport implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new ResizeObserver(() => this.#onMove());
  #boxes: Boxes | null = null;
  #axes: Axes = USUAL;
  #count = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get rows(): Span {
    return spanInSight(this.#axes.block, this.#count);
  }

  get columns(): Span {
    return spanInSight(this.#axes.inline, this.#count);
  }

  /** Whole rows that fit into the box; at least one. */
  get page(): number {
    const { extent, cell } = this.#axes.block;
    return Math.max(1, Math.floor(extent / cell));
  }

  /** Says of how many actors the matrix is, before it is rendered. */
  count(actors: number): void {
    this.#count = actors;
  }

  /** Follows these boxes from now on, or none; after each rendering, the last of which may come after removal. */
  follow(rendered: Boxes | null): void {
    const boxes = this.#host.isConnected ? rendered : null;
    if (boxes?.scroller === this.#boxes?.scroller) return;
    this.#observer.disconnect();
    this.#boxes?.scroller.removeEventListener('scroll', this.#onMove);
    this.#boxes = boxes;
    if (boxes === null) return;
    boxes.scroller.addEventListener('scroll', this.#onMove, { passive: true });
    for (const box of [boxes.scroller, boxes.plane, boxes.corner]) this.#observer.observe(box);
  }

  /** Scrolls the box, and nothing around it, until the place can be seen. Headers are always in sight. */
  show({ row, column }: MatrixPlace): void {
    if (this.#boxes === null) return;
    this.#measure(this.#boxes);
    const { scroller } = this.#boxes;
    const { block, inline } = this.#axes;
    if (row !== HEADER) scroller.scrollTop = offsetToShow(block, row);
    if (column === HEADER) return;
    const isRtl = getComputedStyle(scroller).direction === 'rtl';
    scroller.scrollLeft = offsetToShow(inline, column) * (isRtl ? -1 : 1);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  readonly #onMove = (): void => {
    if (this.#boxes === null) return;
    const before = { rows: this.rows, columns: this.columns };
    this.#measure(this.#boxes);
    if (!sameSpan(before.rows, this.rows) || !sameSpan(before.columns, this.columns)) this.#host.requestUpdate();
  };

  #measure({ scroller, plane, corner }: Boxes): void {
    const [headBlock, headInline] = [corner.offsetHeight, corner.offsetWidth];
    // In a closed panel nothing has a size.
    if (headInline === 0 || this.#count === 0) return;
    this.#axes = {
      block: {
        offset: scroller.scrollTop,
        extent: scroller.clientHeight - headBlock,
        cell: (plane.offsetHeight - headBlock) / this.#count,
      },
      inline: {
        offset: Math.abs(scroller.scrollLeft),
        extent: scroller.clientWidth - headInline,
        cell: (plane.offsetWidth - headInline) / this.#count,
      },
    };
  }
}
