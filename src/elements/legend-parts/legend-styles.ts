// The look of <actor-legend>: marks in one column, names and meanings in the next, counts at the end of the line.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { PALETTES } from '../../model/looks/palette.js';

const nodeColor = (role: 'nodeFill' | 'nodeBorder'): CSSResult =>
  unsafeCSS(`light-dark(${PALETTES.light[role]}, ${PALETTES.dark[role]})`);

export const legendStyles = css`
  :host {
    --node: var(--actor-node-color, ${nodeColor('nodeFill')});
    --node-border: var(--actor-node-border-color, ${nodeColor('nodeBorder')});
    container: legend / inline-size;
  }
  .legend {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    padding-block: 4px 12px;
  }
  h3 {
    font-size: 0.95rem;
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .section p {
    font-size: 0.9rem;
  }
  ul {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr) max-content;
    gap: 6px 10px;
  }
  li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    gap: 0 10px;
  }
  .mark {
    display: grid;
    justify-items: center;
  }
  .name {
    font-size: 0.95rem;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .count {
    color: var(--muted);
    font-size: 0.86rem;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .meaning {
    grid-column: 2 / -1;
    color: var(--muted);
    font-size: 0.86rem;
    line-height: 1.35;
  }
  .absent .name {
    color: var(--muted);
  }
  .absent .mark {
    opacity: 0.45;
  }
  .others {
    margin-block-start: -10px;
  }
  .others ul {
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: 4px 10px;
    margin-block-start: 4px;
  }
  .others li {
    grid-column: auto;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .others .face {
    --size: 20px;
  }
  .others .name {
    font-size: 0.86rem;
  }
  .scale {
    display: flex;
    align-items: center;
    gap: 16px;
  }
  .disc {
    overflow: visible;
  }
  .disc .body {
    fill: var(--node);
    stroke: var(--node-border);
  }
  .disc .contains {
    fill: none;
    stroke: var(--node-border);
  }
  .disc .lifted {
    fill: none;
    stroke: var(--accent);
  }
  .disc .badge {
    fill: var(--ground);
    stroke: var(--node-border);
  }
  .disc .pin {
    fill: var(--text);
  }
  .disc text {
    fill: var(--text);
    font-weight: 600;
  }
  :host(:dir(rtl)) .sizes {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    .disc .body,
    .disc .contains,
    .disc .badge {
      fill: Canvas;
      stroke: CanvasText;
    }
    .disc .contains {
      fill: none;
    }
    .disc .lifted {
      stroke: Highlight;
    }
    .absent .mark {
      opacity: 1;
    }
  }
`;
