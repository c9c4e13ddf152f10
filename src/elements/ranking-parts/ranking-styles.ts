// The look of <actor-ranking>: choices, explanation, and a table whose bars grow along the line of reading.
import { css } from 'lit';

export const rankingStyles = css`
  :host {
    container: ranking / inline-size;
  }
  .ranking {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block: 4px 12px;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
  }
  .choice:first-child {
    grid-column: 1 / -1;
  }
  .explanation {
    display: grid;
    gap: 6px;
  }
  summary {
    display: flex;
    align-items: center;
    cursor: pointer;
  }
  .size {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .range {
    display: block;
    white-space: nowrap;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.93rem;
  }
  th {
    font-weight: inherit;
    text-align: start;
  }
  td,
  th {
    padding: 0;
  }
  thead th {
    border-block-end: 1px solid var(--line);
    color: var(--muted);
    font-size: 0.86rem;
  }
  tbody tr + tr > *,
  .isolated tr > * {
    border-block-start: 1px solid color-mix(in srgb, var(--line) 50%, transparent);
  }
  .rank {
    inline-size: 3.2em;
    padding-inline-end: 8px;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .value {
    inline-size: 42%;
    padding-inline-start: 8px;
  }
  td.value {
    position: relative;
    padding-block: 4px 6px;
  }
  .number {
    display: block;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .bar {
    display: block;
    block-size: 5px;
    inline-size: calc(var(--share) * 100%);
    border-radius: 0 3px 3px 0;
    background: var(--control-line);
    forced-color-adjust: none;
  }
  .bar:dir(rtl) {
    border-radius: 3px 0 0 3px;
  }
  .selected {
    background: var(--accent-ground);
  }
  .selected .bar {
    background: var(--accent);
  }
  .selected .pick {
    font-weight: 600;
    color: var(--accent);
  }
  .pick,
  .sort {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 4px;
    border: 0;
    border-radius: 4px;
    background: none;
    text-align: start;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  .pick:hover,
  .sort:hover {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .sort {
    min-block-size: 30px;
  }
  .sort.descending::after {
    content: '↓';
  }
  .sort.ascending::after {
    content: '↑';
  }
  .value .sort {
    padding-inline-start: 0;
  }
  .isolated th[colspan] {
    padding: 14px 4px 6px;
    color: var(--muted);
    font-size: 0.86rem;
  }
  @container ranking (max-width: 300px) {
    .rank {
      inline-size: 2.6em;
    }
    .value {
      inline-size: 32%;
    }
    .pick .face {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .pick,
    .sort {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .bar {
      background: CanvasText;
    }
    .selected .bar {
      background: Highlight;
    }
    .selected .pick {
      outline: 2px solid Highlight;
    }
  }
`;
