// The look of <actor-outline>: an indented list with one row an item.
import { css } from 'lit';

export const outlineStyles = css`
  .help,
  .empty {
    color: var(--muted);
    font-size: 0.86rem;
    margin-block-end: 8px;
  }
  .row {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 6px;
    min-block-size: 34px;
    padding-inline-end: 8px;
    border-radius: 6px;
    cursor: pointer;
  }
  .row:hover {
    background: var(--raised);
  }
  .row[aria-selected='true'] {
    background: var(--accent-ground);
    color: var(--accent);
    font-weight: 600;
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .level-2 {
    padding-inline-start: 20px;
  }
  .level-3 {
    padding-inline-start: 40px;
    font-size: 0.92rem;
  }
  .level-3 .name {
    padding-block: 4px;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .remark {
    color: var(--muted);
    font-size: 0.84rem;
    font-weight: 400;
    text-align: end;
  }
  .twist {
    display: grid;
    place-content: center;
    block-size: 100%;
    color: var(--muted);
  }
  .twist svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .twist:dir(rtl) svg {
    scale: -1 1;
  }
  [aria-expanded='true'] > .twist svg {
    rotate: 90deg;
  }
  @media (pointer: coarse) {
    .row {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
