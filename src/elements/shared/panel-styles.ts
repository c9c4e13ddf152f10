// The look panels share: buttons that read as text, rows that are buttons, notices, and what a missing dataset shows.
import { css } from 'lit';

export const panelStyles = css`
  /* A theme of its own must not stand on the other theme's page. */
  :host([theme='light']),
  :host([theme='dark']) {
    background: var(--panel);
  }
  h3 {
    font-size: 1.2rem;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  h4 {
    font-size: 0.95rem;
    line-height: 1.3;
  }
  h5 {
    margin: 0;
    font-size: 0.86rem;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .empty {
    color: var(--muted);
  }
  .empty:not(:has(slot)),
  .empty p,
  .problem {
    padding-block: 12px;
  }
  .problem {
    display: grid;
    gap: 10px;
    justify-items: start;
    color: var(--text);
  }
  .problem strong {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--danger);
  }
  .problem .issues {
    display: grid;
    gap: 8px;
  }
  .problem .place {
    display: block;
    color: var(--muted);
    font-size: 0.86rem;
    overflow-wrap: anywhere;
  }
  .notice {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 10px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    font-size: 0.93rem;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.86rem;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .row {
    display: grid;
    inline-size: 100%;
    padding: 8px 10px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .row:hover {
    border-color: var(--accent);
    background: var(--raised);
  }
  @media (pointer: coarse) {
    .link {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
      min-inline-size: 44px;
    }
    .row,
    summary {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .row:hover {
      border-color: Highlight;
    }
  }
`;
