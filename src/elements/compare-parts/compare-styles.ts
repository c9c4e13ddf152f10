// The look of <actor-compare>: pictures in a row where there is room, and below each other where there is none.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { PALETTES } from '../../model/looks/palette.js';

const group = (index: number): CSSResult =>
  unsafeCSS(
    `var(--actor-group-${index + 1}-color, light-dark(${PALETTES.light.groups[index] ?? ''}, ${PALETTES.dark.groups[index] ?? ''}))`,
  );

export const compareStyles = css`
  :host {
    container: compare / inline-size;
    background: var(--ground);
  }
  .compare {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block: 4px 16px;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    gap: 8px 16px;
    align-items: end;
  }
  .side {
    display: grid;
    gap: 6px;
  }
  .sides > .button {
    justify-self: start;
  }
  input[type='text'] {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 4px 8px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--text);
    font: inherit;
  }
  .summary {
    font-size: 1.05rem;
    text-wrap: pretty;
  }
  .pictures {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 10px;
  }
  figure {
    display: grid;
    grid-template-rows: auto 1fr;
    gap: 4px;
    margin: 0;
    min-inline-size: 0;
  }
  figcaption {
    align-self: end;
    font-weight: 600;
  }
  canvas {
    display: block;
    inline-size: 100%;
    block-size: clamp(240px, 34cqi, 420px);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: grab;
  }
  canvas:active {
    cursor: grabbing;
  }
  @container compare (max-width: 720px) {
    .pictures {
      grid-template-columns: minmax(0, 1fr);
    }
    canvas {
      block-size: 260px;
    }
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    font-size: 0.9rem;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .line {
    inline-size: 36px;
    border-block-start: 3px solid var(--muted);
    forced-color-adjust: none;
  }
  .line.a {
    border-block-start: 3px dashed ${group(0)};
  }
  .line.b {
    border-block-start: 3px dotted ${group(1)};
  }
  .line.contradicts {
    block-size: 3px;
    border: 0;
    background: repeating-linear-gradient(
      90deg,
      var(--text) 0 10px,
      transparent 10px 13px,
      var(--text) 13px 16px,
      transparent 16px 19px
    );
  }
  .table-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 16px;
  }
  .table-head h3 {
    margin-inline-end: auto;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.93rem;
  }
  th,
  td {
    padding: 4px 10px 4px 0;
    border-block-end: 1px solid var(--line);
    font-weight: inherit;
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    color: var(--muted);
    font-size: 0.86rem;
    vertical-align: bottom;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  tr.selected {
    background: var(--accent-ground);
  }
  .list {
    display: grid;
    gap: 4px;
  }
  h3 {
    font-size: 1.02rem;
  }
`;
