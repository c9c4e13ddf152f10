// A name in a list that can be picked: looks like text until it is pointed at, or is what was picked.
import { css } from 'lit';

export const pickStyles = css`
  .pick {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    padding: 2px 8px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .pick:hover,
  .pick[aria-pressed='true'] {
    border-color: var(--accent);
  }
  .pick[aria-pressed='true'] {
    background: var(--accent-ground);
  }
  @media (pointer: coarse) {
    .pick {
      min-block-size: 44px;
    }
  }
`;
