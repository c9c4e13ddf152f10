// The body of <actor-explorer>: panel buttons, panels, the picture and what lies over it, notices.
import { css } from 'lit';

export const stageStyles = css`
  .body {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
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
  .panel-buttons {
    display: flex;
    flex-direction: column;
    gap: 2px;
    padding: 8px 4px;
    overflow: hidden auto;
    border-inline-end: 1px solid var(--line);
    background: var(--panel);
  }
  .panel-buttons button {
    flex: none;
    display: grid;
    justify-items: center;
    gap: 3px;
    min-inline-size: 64px;
    padding: 7px 4px 6px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: transparent;
    font-size: 0.8rem;
    line-height: 1.1;
    cursor: pointer;
  }
  .panel-buttons button:hover {
    color: var(--accent);
  }
  .panel-buttons button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-ground);
    color: var(--accent);
  }
  .stage {
    position: relative;
    grid-column: 3;
    min-block-size: 0;
    overflow: hidden;
  }
  .picture {
    block-size: 100%;
    overflow: hidden;
  }
  .picture > slot > actor-graph {
    block-size: 100%;
  }
  .message {
    display: block;
  }
  .main-view {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: flex;
    flex-direction: column;
    background: var(--ground);
  }
  .view-body {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px 16px;
  }
  .view-body:focus-visible {
    outline-offset: -2px;
  }
  .view-body actor-matrix {
    --actor-matrix-max-block-size: none;
    block-size: 100%;
  }
  .view-body.reader {
    overflow: hidden;
    padding: 0;
  }
  .view-body actor-reader {
    --actor-reader-block-size: 100%;
  }
  .view-status {
    display: grid;
    justify-items: center;
    gap: 12px;
    padding: 24px 16px;
    color: var(--muted);
  }
  /* Nobody has to read what is gone at once. */
  .late {
    animation: appear 0s 0.3s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
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
    --spinner-size: 28px;
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
`;
