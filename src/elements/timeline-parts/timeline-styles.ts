// The look of <actor-timeline>: columns on one line of years, and a strip of events.
import { css } from 'lit';

export const timelineStyles = css`
  :host {
    background: var(--ground);
  }
  .timeline,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .timeline {
    gap: 18px;
    padding-block: 4px 16px;
  }
  .chart {
    display: flex;
    align-items: stretch;
    gap: 2px;
    overflow-x: auto;
    padding: 6px 2px 2px;
    touch-action: pan-x pan-y;
    user-select: none;
  }
  .year {
    display: grid;
    flex: 1 0 34px;
    grid-template-rows: 150px auto;
    max-inline-size: 64px;
    padding: 0 2px 4px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .year:hover {
    border-color: var(--accent);
  }
  .year.set {
    border-color: var(--accent);
    background: var(--accent-ground);
  }
  .bars {
    display: flex;
    flex-direction: column;
    justify-content: end;
    block-size: 150px;
  }
  .bar {
    flex: none;
    block-size: calc(var(--share) * 140px);
    min-block-size: 2px;
    forced-color-adjust: none;
  }
  .bar.alliance {
    background: var(--alliance);
  }
  .bar.rivalry {
    background: var(--rivalry);
  }
  .bar.trade {
    background: var(--trade);
  }
  .bar.threat {
    background: var(--threat);
  }
  .bar.across {
    border: 1px dashed var(--control-line);
    background: none;
  }
  .label {
    font-size: 0.8rem;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .gap {
    flex: none;
    align-self: end;
    padding-block-end: 3px;
    color: var(--muted);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    font-size: 0.88rem;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .key .bar {
    inline-size: 16px;
    block-size: 12px;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 16px;
  }
  .controls label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    cursor: pointer;
  }
  .controls input {
    margin: 0;
    accent-color: var(--accent);
  }
  .strip {
    display: grid;
    gap: 2px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--line);
    list-style: none;
  }
  .strip li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
  }
  .strip li::before {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: -19px;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--control-line);
    content: '';
  }
  .date {
    min-inline-size: 12em;
    color: var(--muted);
  }
  h3 {
    font-size: 1.02rem;
  }
  @media (pointer: coarse) {
    .controls label {
      min-block-size: 44px;
    }
  }
  .pick {
    font-weight: 550;
  }
`;
