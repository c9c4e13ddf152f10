// The look of <actor-search>: one field, and a list in the top layer that stands beside it.
import { css } from 'lit';

export const searchStyles = css`
  :host {
    min-inline-size: 0;
  }
  .field {
    position: relative;
    display: flex;
    align-items: center;
  }
  .field > svg {
    position: absolute;
    inset-inline-start: 9px;
    color: var(--muted);
    pointer-events: none;
  }
  input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 36px;
    padding-block: 0;
    padding-inline: 34px 38px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  input:disabled {
    opacity: 0.6;
  }
  .clear {
    position: absolute;
    inset-inline-end: 3px;
    min-block-size: 30px;
    inline-size: 30px;
    color: var(--muted);
  }
  .clear .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .popup {
    position: fixed;
    margin: 0;
    padding: 0 0 4px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--text);
    box-shadow: 0 8px 28px rgb(0 0 0 / 22%);
    scrollbar-width: thin;
  }
  .message {
    padding: 12px 14px 8px;
    color: var(--muted);
    overflow-wrap: anywhere;
  }
  .heading {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 8px 14px 4px;
    background: var(--raised);
    color: var(--muted);
    font-size: 0.82rem;
    font-weight: 600;
  }
  .heading .count {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .option {
    display: flex;
    align-items: start;
    gap: 10px;
    min-block-size: 36px;
    margin-inline: 4px;
    padding: 6px 10px;
    border-radius: 6px;
    scroll-margin-block: 34px 6px;
    cursor: pointer;
  }
  .option:hover {
    background: var(--panel);
  }
  .option[aria-selected='true'] {
    background: var(--accent-ground);
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .option .strand {
    margin-block-start: 4px;
  }
  .more {
    align-items: center;
    color: var(--accent);
  }
  .topic {
    flex: none;
    inline-size: 24px;
    color: var(--muted);
    font-weight: 600;
    text-align: center;
  }
  .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .title,
  .note {
    display: block;
  }
  .claims .title {
    font-size: 0.93rem;
    line-height: 1.35;
  }
  .note {
    color: var(--muted);
    font-size: 0.84rem;
    line-height: 1.35;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 3px;
  }
  @media (pointer: coarse) {
    /* Smaller text makes some phones zoom into the field. */
    input {
      min-block-size: 44px;
      padding-inline-end: 46px;
      font-size: 16px;
    }
    .clear {
      inset-inline-end: 0;
      min-block-size: 44px;
      inline-size: 44px;
    }
    .option {
      min-block-size: 44px;
      padding-block: 9px;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
