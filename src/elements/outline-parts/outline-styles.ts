// The look of <actor-outline>: an indented list with one row an item.
import { css } from 'lit';

export const outlineStyles = css`
  .help {
    color: var(--muted);
    font-size: 0.86rem;
    margin-block: 8px;
  }
  .help:first-of-type {
    margin-block-start: 0;
  }
  .item {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 6px;
    min-block-size: 34px;
    padding-inline-end: 8px;
    border-radius: 6px;
    cursor: pointer;
    /* A long tree is laid out only where it is seen; it is read aloud whole all the same. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 34px;
  }
  .item:hover {
    background: var(--raised);
  }
  .item[aria-selected='true'] {
    background: var(--accent-ground);
    color: var(--accent);
    font-weight: 600;
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
  .level-2 {
    padding-inline-start: 20px;
  }
  .level-3 {
    padding-inline-start: 40px;
    font-size: 0.92rem;
  }
  .level-3 .title {
    padding-block: 4px;
  }
  .title {
    overflow-wrap: anywhere;
  }
  /* Within the line, where a box of its own would be heard as a pause. */
  .said {
    font-size: 0;
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
  [aria-expanded='true'] > .twist:dir(rtl) svg {
    rotate: -90deg;
  }
  @media (pointer: coarse) {
    .item {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .item[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
