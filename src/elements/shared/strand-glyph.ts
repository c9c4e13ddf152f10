// A strand as a small drawing for text: the line form, the width and the arrow of the picture, in the page's colours.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Certainty } from '../../model/scene.js';
import type { RelationType } from '../../model/vocabulary.js';
import { PALETTES } from '../../model/looks/palette.js';
import { strandStroke, type ArrowLook, type StrandStroke } from '../../model/looks/relation-looks.js';

export interface StrandGlyph {
  /** Null draws an unbroken line in the colour of the text: a look that is common to all types. */
  readonly type: RelationType | null;
  readonly certainty: Certainty;
  /** Which way the arrows point, seen in reading direction. */
  readonly arrows: 'none' | 'forward' | 'backward' | 'both';
  /** CSS pixels; 2.6 by default. */
  readonly width?: number;
  /** CSS pixels; 40 by default. */
  readonly length?: number;
}

const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;
const WIDTH = 2.6;
const LENGTH = 40;

/** A triangle with its tip at `tip`, pointing to the end (1) or to the start (−1). */
function arrowHead({ length, hollow }: ArrowLook, tip: number, way: 1 | -1): SVGTemplateResult {
  // The rim of a hollow one must not stick out.
  const inset = hollow ? 0.5 : 0;
  const base = tip - way * (length - inset);
  const half = length / 2 - inset;
  const points = `${tip - way * inset},${MIDDLE} ${base},${MIDDLE - half} ${base},${MIDDLE + half}`;
  return svg`<polygon points=${points}></polygon>`;
}

function line({ width, dash, cap, rim }: StrandStroke, from: number, to: number): SVGTemplateResult {
  const dashes = dash.length === 0 ? nothing : dash.join(' ');
  const outer = rim === null ? width : width + 2 * rim.width;
  const draw = (name: string, stroke: number): SVGTemplateResult =>
    svg`<line class=${name} x1=${from} x2=${to} y1=${MIDDLE} y2=${MIDDLE}
      stroke-width=${stroke} stroke-linecap=${cap} stroke-dasharray=${dashes}></line>`;
  return svg`${draw('ink', outer)}${rim === null ? nothing : draw('core', width)}`;
}

/** Decoration only: say the same in words beside it. Needs `strandStyles`. */
export function strandGlyph({
  type,
  certainty,
  arrows,
  width = WIDTH,
  length = LENGTH,
}: StrandGlyph): SVGTemplateResult {
  const directed = arrows !== 'none';
  // The palette is only asked for widths and lengths here; the colours are the page's.
  const stroke = strandStroke({ type: type ?? 'alliance', certainty, width, directed }, PALETTES.light);
  const { arrow } = stroke;
  const room = stroke.cap === 'round' ? stroke.width / 2 : 0;
  const ahead = arrow !== null && arrows !== 'backward' ? arrow : null;
  const behind = arrow !== null && arrows !== 'forward' ? arrow : null;
  const start = behind === null ? room : behind.length - 1;
  const end = length - (ahead === null ? room : ahead.length - 1);
  return svg`<svg class="strand ${type ?? 'plain'} ${certainty}" viewBox="0 0 ${length} ${HEIGHT}"
    width=${length} height=${HEIGHT} aria-hidden="true" focusable="false">
    ${line(stroke, start, end)}
    ${ahead === null ? nothing : arrowHead(ahead, length, 1)}
    ${behind === null ? nothing : arrowHead(behind, 0, -1)}
  </svg>`;
}
