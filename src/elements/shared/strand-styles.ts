// The colours of strand glyphs, from the same tables as the strands of the picture.
import { css, unsafeCSS } from 'lit';
import { RELATION_TYPES } from '../../model/vocabulary.js';
import { CERTAINTY_LOOKS } from '../../model/looks/relation-looks.js';

const types = RELATION_TYPES.map((type) => `.strand.${type} { --strand: var(--${type}); }`);

const tints = Object.entries(CERTAINTY_LOOKS).map(
  ([certainty, { tint }]) =>
    `.strand.${certainty} { --ink: color-mix(in srgb, var(--strand), var(--ground) ${tint * 100}%); }`,
);

export const strandStyles = css`
  .strand {
    --strand: var(--text);
    flex: none;
    overflow: visible;
    vertical-align: middle;
  }
  ${unsafeCSS([...types, ...tints].join('\n'))}
  .strand .ink {
    stroke: var(--ink);
  }
  .strand .core {
    stroke: var(--ground);
  }
  .strand polygon {
    fill: var(--ink);
  }
  .strand.denied polygon {
    fill: var(--ground);
    stroke: var(--ink);
  }
  :host(:dir(rtl)) .strand,
  :host(:dir(rtl)) .arrow {
    scale: -1 1;
  }
  .arrow {
    display: inline-block;
  }
  @media (forced-colors: active) {
    .strand.strand {
      --ink: CanvasText;
      --ground: Canvas;
    }
  }
`;
