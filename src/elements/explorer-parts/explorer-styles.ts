// The layout of <actor-explorer>: header, questions, picture between two panels, one footer line.
// How it changes in a narrow place stands in `narrow-styles.ts`.
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
    flex: 1 1 420px;
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
  .tabs,
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
  .questions .button {
    border-radius: 99px;
  }
  .body {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    min-block-size: 0;
  }
  .panel {
    inline-size: clamp(280px, 27cqi, 380px);
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    background: var(--panel);
  }
  .tools {
    border-inline-end: 1px solid var(--line);
  }
  .reading {
    border-inline-start: 1px solid var(--line);
  }
  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 8px 8px 4px 16px;
  }
  .panel-head h3 {
    font-size: 1rem;
  }
  .panel-body {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 16px 16px;
  }
  .picture {
    grid-column: 2;
    position: relative;
    min-block-size: 0;
    overflow: hidden;
  }
  .picture > slot > actor-graph {
    block-size: 100%;
  }
  .message {
    display: block;
  }
  .full {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: flex;
    flex-direction: column;
    background: var(--ground);
  }
  .full actor-matrix {
    --actor-matrix-max-block-size: none;
    block-size: 100%;
  }
  .full actor-reader {
    --actor-reader-block-size: 100%;
  }
  .full:has(actor-reader) .panel-body {
    overflow: hidden;
    padding: 0;
  }
  .key {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 12px;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    padding: 3px 10px;
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--ground) 82%, transparent);
    font-size: 0.86rem;
    pointer-events: none;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .notice {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    padding: 24px;
    text-align: center;
    color: var(--muted);
    pointer-events: none;
  }
  .notice > * {
    pointer-events: auto;
  }
  .spinner {
    inline-size: 28px;
    block-size: 28px;
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
  .problem-box {
    position: absolute;
    inset: 12px 12px auto;
    z-index: 3;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 4px;
    max-block-size: max(200px, 48%);
    padding: 12px 16px;
    border: 1px solid var(--danger);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
  }
  .problem-box h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 1.05rem;
    color: var(--danger);
  }
  /* What was shown before is still seen below; heading and buttons stay while the list scrolls. */
  .problem-box .list {
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .issues {
    display: grid;
    gap: 10px;
    margin-block: 6px;
  }
  .issues .place {
    color: var(--muted);
    font-size: 0.86rem;
    overflow-wrap: anywhere;
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
    .questions,
    .tabs {
      flex-wrap: nowrap;
    }
    .titles {
      flex-basis: 0;
    }
    .bar {
      overflow-x: auto;
      scrollbar-width: none;
    }
    .bar .button {
      flex: none;
      white-space: nowrap;
    }
  }
  @media print {
    :host {
      block-size: auto;
    }
    .actions,
    .bar,
    .panel-head button {
      display: none;
    }
  }
`;
