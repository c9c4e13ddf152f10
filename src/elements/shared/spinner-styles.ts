// The ring that turns while something is under way; slower for who wants little motion. Its size is --spinner-size.
import { css } from 'lit';

export const spinnerStyles = css`
  .spinner {
    flex: none;
    inline-size: var(--spinner-size, 18px);
    block-size: var(--spinner-size, 18px);
    border: 3px solid var(--line);
    border-block-start-color: var(--accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 6s;
    }
  }
`;
