// The look of <actor-balance>: a column of sections with short tables and lists.
import { css } from 'lit';

export const balanceStyles = css`
  .balance,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    justify-items: start;
  }
  .balance {
    gap: 18px;
    padding-block: 4px 12px;
  }
  .choice {
    inline-size: 100%;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.93rem;
  }
  th {
    padding: 5px 8px 5px 0;
    border-block-end: 1px solid var(--line);
    font-weight: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }
  tbody th:has(.signs) {
    padding-inline-start: 2.6em;
    text-indent: -2.6em;
  }
  thead th {
    white-space: nowrap;
    color: var(--muted);
    font-size: 0.86rem;
  }
  td {
    border-block-end: 1px solid var(--line);
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .signs,
  .sign {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .signs {
    display: inline-block;
    text-indent: 0;
    min-inline-size: 2.4em;
  }
  .plus {
    color: var(--alliance);
  }
  .minus {
    color: var(--rivalry);
  }
  .list {
    display: grid;
    gap: 4px;
    inline-size: 100%;
  }
  .list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
  }
  .pick {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 6px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .pick:hover {
    border-color: var(--accent);
  }
  summary {
    display: flex;
    align-items: center;
    padding-block: 4px;
    cursor: pointer;
  }
  details {
    inline-size: 100%;
  }
  @media (pointer: coarse) {
    .pick {
      min-block-size: 44px;
    }
  }
`;
