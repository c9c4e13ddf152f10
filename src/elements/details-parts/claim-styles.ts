// The look of claims: one below the other between hairlines, what they say first, how to check it last.
import { css } from 'lit';

export const claimStyles = css`
  .source {
    margin-block-start: 8px;
    padding-block-end: 4px;
    border-block-end: 2px solid var(--line);
  }
  .claims > li + li {
    border-block-start: 1px solid var(--line);
  }
  .claim {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding-block: 12px;
  }
  .claim-head {
    display: flex;
    align-items: baseline;
    gap: 8px;
    font-size: 0.86rem;
    line-height: 1.35;
  }
  .claim-head .strand {
    align-self: flex-start;
    margin-block-start: 2px;
  }
  .claim-head > strong {
    display: inline-block;
  }
  .claim-head > strong::first-letter {
    text-transform: uppercase;
  }
  .claim-head .parties {
    display: block;
    color: var(--muted);
  }
  .summary:not(summary) {
    font-size: 1rem;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .voice-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    font-size: 0.9rem;
  }
  .then {
    margin-inline: 6px;
    color: var(--muted);
  }
  .badge {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid var(--control-line);
    border-radius: 4px;
    font-size: 0.8rem;
    line-height: 1.6;
  }
  .badge.asserted {
    background: color-mix(in srgb, var(--text) 10%, transparent);
  }
  .badge.imagined {
    border-style: dashed;
  }
  .badge.denied {
    border-width: 3px;
    border-style: double;
  }
  .badge.disputed {
    border-color: var(--danger);
    color: var(--danger);
  }
  .passage {
    font-size: 0.9rem;
  }
  .passage .place {
    display: block;
  }
  .passage .anchors {
    font-style: italic;
  }
  .copy-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
  }
  .passage.unsourced {
    color: var(--danger);
  }
  .passage a {
    white-space: nowrap;
  }
  .claim .fold > summary {
    color: var(--muted);
    font-size: 0.86rem;
  }
  .checking {
    display: grid;
    gap: 6px;
    padding: 8px 10px;
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--text) 5%, transparent);
    font-size: 0.86rem;
  }
  code {
    font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .foot > .fold {
    grid-area: 1 / 1 / 2 / 3;
  }
  .foot > .fold > summary {
    min-block-size: 30px;
    justify-self: start;
  }
  .cite {
    grid-area: 1 / 2;
    align-self: start;
    min-block-size: 30px;
    padding-inline: 8px;
    margin-inline-end: -8px;
    color: var(--muted);
  }
  .by-hand {
    grid-column: 1 / -1;
  }
  .by-hand label {
    display: grid;
    gap: 4px;
    padding-block: 6px;
  }
  textarea {
    inline-size: 100%;
    padding: 8px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
    color: inherit;
    font: inherit;
  }
  @media (pointer: coarse) {
    .cite,
    .foot > .fold > summary {
      min-block-size: 44px;
    }
  }
`;
