// The look of <actor-filter>: groups of switches that read like a list.
import { css } from 'lit';

export const filterStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    justify-items: stretch;
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
  }
  h3 {
    font-size: 1rem;
  }
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 4px;
  }
  label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    column-gap: 8px;
    padding-block: 5px;
    cursor: pointer;
  }
  label:has(.mark) {
    grid-template-columns: auto auto minmax(0, 1fr) auto;
  }
  input {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin: 0;
    align-self: center;
    accent-color: var(--accent);
  }
  .mark {
    display: grid;
    place-content: center;
    align-self: center;
    min-inline-size: 26px;
    color: var(--muted);
  }
  .name {
    overflow-wrap: anywhere;
  }
  .explanation {
    grid-column: -3 / -1;
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
    min-inline-size: 36px;
    padding: 5px 6px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--accent);
    font: inherit;
    font-size: 0.84rem;
    cursor: pointer;
  }
  .text-button:hover {
    text-decoration: underline;
  }
  .text-button[aria-disabled='true'],
  .button[aria-disabled='true'] {
    color: var(--muted);
    text-decoration: none;
    opacity: 0.5;
    cursor: default;
  }
  .presets,
  .adds {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .presets .button {
    border-radius: 99px;
  }
  .add {
    flex: 1 1 0;
    inline-size: auto;
    min-inline-size: 0;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    font-weight: 600;
    cursor: pointer;
  }
  .further {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    padding-block-start: 12px;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(110px, 1fr));
    gap: 8px;
    padding-block: 4px;
  }
  .fields label,
  .group > label.choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    padding: 0;
  }
  .fields input {
    inline-size: 100%;
    block-size: auto;
    min-block-size: 36px;
    padding-inline: 8px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--text);
    font: inherit;
  }
  .reset {
    justify-self: start;
  }
  .limits {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding-block: 5px;
  }
  .limit {
    padding-block: 4px;
    text-align: start;
  }
  .limit .icon {
    inline-size: 16px;
    block-size: 16px;
    color: var(--muted);
  }
  .kind-icon {
    inline-size: 20px;
    block-size: 20px;
  }
  @media (pointer: coarse) {
    label,
    .text-button {
      min-block-size: 44px;
    }
    .text-button {
      min-inline-size: 44px;
    }
  }
`;
