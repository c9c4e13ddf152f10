// The frame of <actor-explorer>: header, tabs of the main views and questions, one footer line. What stands between them
// is for `stage-styles.ts`, how all changes in a narrow place for `narrow-styles.ts`.
import { css } from 'lit';

export const explorerStyles = css`
  :host {
    container: explorer / inline-size;
    block-size: var(--actor-explorer-block-size, 640px);
    min-block-size: min(420px, 100dvh);
    background: var(--ground);
  }
  .frame {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
    min-block-size: inherit;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 24px;
    padding: 14px 20px 8px;
  }
  .titles {
    flex: 1 1 320px;
    min-inline-size: 0;
  }
  h2 {
    font-size: 1.35rem;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  actor-search {
    flex: 0 1 300px;
  }
  .divider {
    block-size: 24px;
    border-inline-start: 1px solid var(--line);
    margin-inline: 4px;
  }
  .caption {
    color: var(--muted);
    max-inline-size: 90ch;
    text-wrap: pretty;
  }
  .actions,
  .questions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    padding: 4px 20px 12px;
    border-block-end: 1px solid var(--line);
  }
  .views {
    display: flex;
    padding: 2px;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) + 2px);
    background: var(--panel);
  }
  .tab {
    min-block-size: 32px;
    padding: 0 14px;
    border: 0;
    border-radius: var(--radius);
    background: transparent;
    white-space: nowrap;
    cursor: pointer;
  }
  .tab:hover {
    color: var(--accent);
  }
  .tab[aria-selected='true'] {
    background: var(--raised);
    box-shadow: 0 0 0 1px var(--control-line);
    font-weight: 600;
  }
  .questions .button {
    border-radius: 99px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 24px;
    padding: 8px 20px 10px;
    border-block-start: 1px solid var(--line);
    color: var(--muted);
    font-size: 0.88rem;
  }
  .trial {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-end: 4px;
    padding: 4px 8px 4px 12px;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent-ground);
    color: var(--text);
  }
  .trial kbd {
    margin-inline-start: 4px;
    color: var(--muted);
    font: inherit;
  }
  .disclaimer {
    color: var(--text);
  }
  @media (max-height: 520px) {
    header,
    .bar,
    footer {
      padding-block: 4px;
    }
    .caption,
    .lens,
    .actions .label {
      display: none;
    }
    header,
    .bar,
    .actions,
    .questions {
      flex-wrap: nowrap;
    }
    .titles {
      flex-basis: 0;
    }
    .bar {
      overflow-x: auto;
      scrollbar-width: none;
    }
    .bar :is(.button, .views) {
      flex: none;
      white-space: nowrap;
    }
  }
  @media (pointer: coarse) {
    .tab {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
