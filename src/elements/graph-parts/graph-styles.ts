// The look of <actor-graph> around the picture: stage, controls, cursor, tooltip, hints.
import { css } from 'lit';

export const graphStyles = css`
  :host {
    block-size: var(--actor-graph-block-size, 480px);
    min-block-size: 160px;
    background: var(--ground);
  }
  .stage {
    container: graph / size;
    position: relative;
    block-size: 100%;
    /* Where the page has unset the height of the element, it is still as high as this. */
    contain-intrinsic-block-size: var(--actor-graph-block-size, 480px);
    overflow: hidden;
    background: var(--ground);
  }
  .painting,
  .view {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .painting {
    pointer-events: none;
  }
  .view:focus-visible {
    outline-offset: -3px;
  }
  .pointed > .view {
    outline: none;
  }
  .cursor {
    position: absolute;
    inset: 0 auto auto 0;
    border: 3px solid var(--accent);
    border-radius: 50%;
    pointer-events: none;
    translate: -50% -50%;
    box-shadow: 0 0 0 2px var(--ground);
  }
  .tooltip {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 2;
    max-inline-size: min(320px, 80%);
    padding: 6px 10px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--raised);
    font-size: 0.88rem;
    pointer-events: none;
    box-shadow: 0 3px 12px rgb(0 0 0 / 16%);
  }
  .hint {
    position: absolute;
    inset-block-end: 12px;
    inset-inline: 12px;
    z-index: 2;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 6px 14px;
    border-radius: 18px;
    background: var(--text);
    color: var(--ground);
    font-size: 0.88rem;
    text-align: center;
    pointer-events: none;
  }
  .overlay {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    place-content: center;
    justify-items: center;
    padding: 24px;
    overflow: auto;
    text-align: center;
    pointer-events: none;
  }
  .overlay > * {
    pointer-events: auto;
  }
  .overlay > .problem {
    padding: 14px 16px;
    border: 1px solid var(--danger);
    border-radius: var(--radius);
    background: var(--raised);
    text-align: start;
  }
  .nothing {
    display: grid;
    gap: 12px;
    justify-items: center;
    color: var(--muted);
  }
  .busy {
    position: absolute;
    inset-block-start: 10px;
    inset-inline: 12px;
    z-index: 2;
    inline-size: fit-content;
    margin-inline: auto;
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 4px 6px 4px 14px;
    border: 1px solid var(--line);
    border-radius: 22px;
    background: var(--raised);
    font-size: 0.9rem;
  }
  .controls {
    position: absolute;
    inset-block-end: 12px;
    inset-inline-end: 12px;
    display: grid;
    gap: 6px;
    z-index: 1;
  }
  .corner {
    position: absolute;
    inset-block-end: 12px;
    inset-inline-start: 12px;
    display: grid;
    gap: 6px;
    max-inline-size: calc(100% - 76px);
    z-index: 1;
    pointer-events: none;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .options > * {
    pointer-events: auto;
  }
  .caption {
    max-inline-size: 40em;
    margin: 0;
    color: var(--muted);
    font-size: 0.8rem;
    line-height: 1.3;
    text-shadow:
      0 0 3px var(--ground),
      0 0 3px var(--ground),
      0 0 5px var(--ground);
  }
  .counting {
    inline-size: auto;
    padding-inline: 7px 9px;
    font-variant-numeric: tabular-nums;
  }
  select {
    min-block-size: 36px;
    max-inline-size: 11em;
    padding-inline: 8px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
    cursor: pointer;
  }
  select:hover {
    border-color: var(--accent);
  }
  @media (pointer: coarse) {
    select {
      min-block-size: 44px;
    }
  }
  @container graph (max-width: 480px) {
    .controls {
      inset-block-end: 8px;
      inset-inline-end: 8px;
      gap: 4px;
    }
    .corner {
      inset-block-end: 8px;
      inset-inline-start: 8px;
      gap: 4px;
      max-inline-size: calc(100% - 56px);
      font-size: 0.86rem;
    }
    .options {
      gap: 4px;
    }
    .caption {
      font-size: 0.74rem;
    }
    select {
      padding-inline: 4px;
    }
  }
  @container graph (max-height: 360px) {
    .controls {
      grid-template-columns: auto auto;
    }
    .corner {
      max-inline-size: calc(100% - 104px);
    }
    .caption {
      display: none;
    }
  }
  /* Beside an open panel of a phone the picture is small: what it shows goes before how it is set. */
  @container graph (max-height: 300px) and (max-width: 480px) {
    .controls {
      grid-template-columns: none;
      grid-auto-flow: column;
    }
    .corner {
      display: none;
    }
  }
  @media print {
    .controls,
    .options,
    .hint,
    .busy {
      display: none;
    }
  }
`;
