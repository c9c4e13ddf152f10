// The look of the reader's copy: a column to read, passages told apart by colour and by the line below them, numbers of
// paragraphs on one side, buttons of passages on the other.
import { css, unsafeCSS } from 'lit';
import { RELATION_TYPES } from '../../model/vocabulary.js';

const colors = RELATION_TYPES.map((type) => `.${type}:is(mark, .marker) { --mark: var(--${type}); }`);

export const textStyles = css`
  .text {
    font-size: 1.02rem;
    line-height: 1.6;
  }
  .chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2400px;
  }
  .block {
    position: relative;
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
    column-gap: 10px;
    padding-inline-end: 124px;
  }
  .apart {
    padding-block-start: 0.8em;
  }
  .section-label {
    margin-block-start: 1.6em;
    padding-inline-start: calc(2.2em + 10px);
    color: var(--muted);
    font-size: 0.86rem;
    letter-spacing: 0.02em;
  }
  .number {
    color: var(--muted);
    font-size: 0.75rem;
    line-height: 1.6rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
    user-select: none;
  }
  mark {
    --mark: var(--text);
    padding-block: 1px;
    background: color-mix(in srgb, var(--mark) 13%, transparent);
    color: inherit;
    text-decoration: underline 2px var(--mark);
    text-decoration-skip-ink: none;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  ${unsafeCSS(colors.join('\n'))}
  mark.rivalry {
    text-decoration-style: dashed;
  }
  mark.trade {
    text-decoration-style: dotted;
  }
  mark.threat {
    text-decoration-style: wavy;
    text-decoration-thickness: 1px;
  }
  mark.several {
    text-decoration-style: double;
    text-decoration-thickness: 1px;
  }
  mark.position {
    background: none;
    text-decoration-thickness: 1px;
  }
  mark.overlap {
    background: color-mix(in srgb, var(--mark) 24%, transparent);
  }
  mark.lost {
    outline: 1px dashed var(--danger);
  }
  mark.selected {
    background: color-mix(in srgb, var(--accent) 22%, transparent);
  }
  mark.current {
    box-shadow: 0 0 0 2px var(--accent);
  }
  mark.off {
    background: none;
    text-decoration: none;
    outline: none;
    cursor: auto;
  }
  /* Without a block inset it stays beside the line it stands in. */
  .marker {
    --mark: var(--text);
    position: absolute;
    inset-inline-end: 0;
    min-inline-size: 26px;
    min-block-size: 24px;
    padding: 0 4px;
    border: 1px solid var(--control-line);
    border-inline-start: 3px solid var(--mark);
    border-radius: 4px;
    background: var(--raised);
    font-size: 0.72rem;
    line-height: 1.4;
    white-space: nowrap;
    user-select: none;
    cursor: pointer;
  }
  .marker::before {
    content: attr(data-sign);
  }
  .lane-0 {
    inset-inline-end: 82px;
  }
  .lane-1 {
    inset-inline-end: 41px;
  }
  .marker:hover,
  .marker[aria-current] {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  .marker.selected {
    background: var(--accent-ground);
    color: var(--accent);
  }
  .marker.lost {
    border-style: dashed;
    border-color: var(--danger);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: 0.86rem;
  }
  .key mark {
    padding-inline: 6px;
    cursor: auto;
  }
  /* No room for a margin: the buttons stand in the line. */
  @container reader (max-width: 560px) {
    .block {
      grid-template-columns: minmax(0, 1fr);
      padding-inline-end: 0;
    }
    .number {
      display: none;
    }
    .section-label {
      padding-inline-start: 0;
    }
    .marker {
      position: static;
      margin-inline-end: 3px;
      vertical-align: 1px;
    }
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
      text-decoration-color: CanvasText;
    }
    mark.selected,
    mark.current {
      background: Highlight;
      color: HighlightText;
    }
    .marker[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;
