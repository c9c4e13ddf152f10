// The look of <actor-filter>: groups of switches that read like a list.
import { css } from 'lit';

export const filterStyles = css`
  form {
    display: grid;
    gap: 18px;
  }
  fieldset {
    position: relative;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    font-weight: 650;
  }
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 4px;
  }
  label {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    align-items: baseline;
    column-gap: 8px;
    padding-block: 5px;
    cursor: pointer;
  }
  label:not(:has(.mark)) {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  input {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin: 0;
    align-self: center;
    accent-color: var(--accent);
  }
  .mark {
    inline-size: 22px;
    block-size: 5px;
    align-self: center;
    border-radius: 2px;
    background: currentColor;
    forced-color-adjust: none;
  }
  .mark.alliance {
    color: var(--alliance);
  }
  .mark.rivalry {
    color: var(--rivalry);
    background: repeating-linear-gradient(to right, currentColor 0 6px, transparent 6px 9px);
  }
  .mark.trade {
    color: var(--trade);
    background: radial-gradient(circle, currentColor 2.2px, transparent 2.6px) 0 0 / 6px 100%;
  }
  .mark.threat {
    color: var(--threat);
    background: repeating-linear-gradient(
      to right,
      currentColor 0 10px,
      transparent 10px 12px,
      currentColor 12px 14px,
      transparent 14px 16px
    );
  }
  .name {
    overflow-wrap: anywhere;
  }
  .explanation {
    display: block;
    color: var(--muted);
    font-size: 0.84rem;
    line-height: 1.3;
  }
  .count {
    color: var(--muted);
    font-size: 0.86rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .text-button {
    padding: 5px 6px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--accent);
    font: inherit;
    font-size: 0.84rem;
    cursor: pointer;
  }
  .text-button:hover:enabled {
    text-decoration: underline;
  }
  .text-button:disabled {
    visibility: hidden;
  }
  .all {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: 0;
  }
  .hidden-actors {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .empty {
    color: var(--muted);
  }
  @media (pointer: coarse) {
    label,
    .text-button {
      min-block-size: 44px;
      align-items: center;
    }
  }
`;
