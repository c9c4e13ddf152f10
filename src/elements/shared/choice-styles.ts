// A labelled select of a panel, and what was computed before while something else is.
import { css } from 'lit';

export const choiceStyles = css`
  .choice {
    display: grid;
    gap: 2px;
  }
  select {
    inline-size: 100%;
    min-block-size: 36px;
    padding-inline: 8px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  select:disabled {
    opacity: 0.6;
  }
  .stale {
    opacity: 0.5;
  }
  @media (pointer: coarse) {
    select {
      min-block-size: 44px;
    }
  }
`;
