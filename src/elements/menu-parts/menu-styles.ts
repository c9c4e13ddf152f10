// The look of the menu on an actor, a relation, a tie or the ground.
import { css } from 'lit';

export const menuStyles = css`
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 6px 0;
    inline-size: max-content;
    min-inline-size: 200px;
    max-inline-size: min(320px, 100vw - 16px);
    max-block-size: calc(100vh - 16px);
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--panel, var(--raised));
    color: var(--text);
    font-size: 0.92rem;
    box-shadow: 0 6px 24px rgb(0 0 0 / 22%);
  }
  .menu-title {
    padding: 2px 14px 6px;
    color: var(--muted);
    font-size: 0.86rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .menu-group {
    padding-block: 4px;
    border-block-start: 1px solid var(--line);
  }
  .menu-item {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr);
    gap: 6px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 30px;
    padding-block: 3px;
    padding-inline: 8px 14px;
    border: 0;
    background: transparent;
    text-align: start;
    cursor: pointer;
  }
  .menu-item::before {
    content: '';
  }
  .menu-item[aria-checked='true']::before {
    content: '✓';
    color: var(--accent);
    font-weight: 700;
  }
  .menu-item:focus {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    background: var(--accent-ground);
  }
  @media (pointer: coarse) {
    .menu-item {
      min-block-size: 44px;
    }
  }
  @media print {
    .menu {
      display: none;
    }
  }
`;
