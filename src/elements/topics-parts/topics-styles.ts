// The look of <actor-topics>: a table with a sticky first column, and lists of the other topics.
import { css } from 'lit';

export const topicsStyles = css`
  :host {
    container: topics / inline-size;
    background: var(--ground);
  }
  .topics,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .topics {
    gap: 18px;
    padding-block: 4px 16px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.93rem;
  }
  th,
  td {
    padding: 4px 6px;
    border-block-end: 1px solid var(--line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  th[scope='row'],
  thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 180px;
    max-inline-size: 320px;
    background: var(--ground);
  }
  th p {
    min-inline-size: 220px;
  }
  thead th {
    vertical-align: bottom;
  }
  .actor .pick {
    flex-direction: column;
    align-items: center;
    min-inline-size: 76px;
    max-inline-size: 96px;
    font-size: 0.82rem;
    text-align: center;
    overflow-wrap: break-word;
  }
  tbody td {
    text-align: center;
  }
  .opened td {
    background: var(--panel);
    text-align: start;
  }
  .opened-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 16px;
  }
  .stance {
    font-weight: 600;
  }
  .position {
    inline-size: 34px;
    block-size: 30px;
    border: 2px solid var(--control-line);
    border-radius: 6px;
    background: var(--raised);
    color: var(--text);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .position.for {
    border-color: var(--alliance);
    color: var(--alliance);
  }
  .position.against {
    border-color: var(--threat);
    color: var(--threat);
  }
  .position.conditional {
    border-style: dashed;
  }
  .list {
    columns: 320px;
    column-gap: 24px;
  }
  .list li {
    margin-block-end: 6px;
    break-inside: avoid;
  }
  @container topics (max-width: 520px) {
    th[scope='row'],
    thead th:first-child {
      min-inline-size: 130px;
      max-inline-size: 42cqi;
    }
    th p {
      display: none;
    }
  }
  h3 {
    font-size: 1.02rem;
  }
  @media (pointer: coarse) {
    .position {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  .pick {
    font-weight: 550;
  }
  /* Its letters stand above those of what it is about. */
  th .pick[part='topic'],
  li .pick[part='topic'] {
    margin-inline-start: -9px;
  }
  th .pick + .small {
    white-space: nowrap;
  }
`;
