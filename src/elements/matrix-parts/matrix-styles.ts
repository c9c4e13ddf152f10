// The look of <actor-matrix>: a plane of cells in a box of its own that scrolls, with names that stay in sight.
// All sizes of the plane are custom properties in pixels: the windowing measures what comes of them.
import { css } from 'lit';

export const matrixStyles = css`
  :host {
    container: matrix / inline-size;
    display: flex;
    flex-direction: column;
  }
  .matrix {
    --cell: 40px;
    --head-inline: 176px;
    --head-block: 140px;
    --readout-lines: 2;
    --sheet: var(--panel);
    --rule: color-mix(in srgb, var(--line) 65%, transparent);
    flex: 1 1 auto;
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-block-size: 0;
    padding-block: 4px 12px;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px 20px;
  }
  .caption {
    flex: 1 1 220px;
    font-size: 0.93rem;
  }
  .order {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  select {
    min-block-size: 36px;
    padding-inline: 8px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .readout {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--readout-lines);
    overflow: hidden;
    block-size: calc(1.45em * var(--readout-lines));
    flex: none;
    font-size: 0.93rem;
  }
  .readout.idle {
    color: var(--muted);
  }
  .scroller {
    flex: 0 1 auto;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: min(300px, var(--actor-matrix-max-block-size, 300px));
    max-block-size: var(--actor-matrix-max-block-size, max(300px, 75vh));
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--ground);
  }
  .key {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 4px 14px;
    font-size: 0.86rem;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .sample {
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }
  .swatch {
    display: inline-grid;
    place-items: center;
    inline-size: 22px;
    block-size: 18px;
    border: 1px solid var(--line);
  }
  .notes {
    flex: none;
  }
  @container matrix (max-width: 560px) {
    .matrix {
      --head-inline: 124px;
      --head-block: 120px;
      --readout-lines: 3;
    }
    .row-name {
      padding-inline: 6px;
    }
  }
  @container matrix (max-width: 380px) {
    .matrix {
      --cell: 40px;
      --head-inline: 96px;
      --head-block: 114px;
      --readout-lines: 4;
    }
    .row-name .face {
      display: none;
    }
    .key {
      font-size: 0.8rem;
    }
    .order {
      flex: 1;
    }
    select {
      flex: 1;
      min-inline-size: 0;
    }
  }
  @media (pointer: coarse) {
    .matrix {
      --cell: 44px;
    }
    select {
      min-block-size: 44px;
    }
  }
`;
