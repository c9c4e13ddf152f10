// The look of <actor-details> down to its lists; claims have styles of their own.
import { css } from 'lit';

export const detailsStyles = css`
  :host {
    container: details / inline-size;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding-block: 4px 12px;
    overflow-wrap: anywhere;
  }
  .title {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .title .face {
    --size: 40px;
  }
  .member {
    display: inline-flex;
    align-items: center;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    border-radius: 99px;
    padding-inline-start: 6px;
    text-align: start;
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .section > .button,
  .fold > .button {
    justify-self: start;
  }
  .numbers ul {
    display: grid;
    gap: 2px;
  }
  .list {
    display: grid;
    gap: 2px;
    margin-inline: -10px;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 12px;
    font-size: 0.93rem;
  }
  .facts > div {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: baseline;
  }
  .facts dt {
    color: var(--muted);
    font-size: 0.86rem;
  }
  @container details (max-width: 300px) {
    .facts,
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .facts > div {
      gap: 0;
    }
  }
  .tie {
    grid-template:
      'face who weight' auto 'face types character' auto 'face meter meter' auto / auto minmax(0, 1fr)
      auto;
    gap: 4px 10px;
    align-items: baseline;
  }
  .tie.pair {
    grid-template: 'who weight' auto 'types character' auto 'meter meter' auto / minmax(0, 1fr) auto;
  }
  .tie .face {
    grid-area: face;
    align-self: start;
    --size: 28px;
  }
  .who {
    font-weight: 550;
  }
  .tie .who {
    grid-area: who;
  }
  .tie .weight {
    grid-area: weight;
    justify-self: end;
    color: var(--muted);
    font-size: 0.86rem;
    font-variant-numeric: tabular-nums;
  }
  .tie .types {
    grid-area: types;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    font-size: 0.86rem;
  }
  .type {
    white-space: nowrap;
  }
  .tie .character {
    grid-area: character;
    justify-self: end;
  }
  .meter {
    grid-area: meter;
    block-size: 3px;
    inline-size: calc(var(--share) * 100%);
    min-inline-size: 3px;
    border-radius: 2px;
    background: var(--control-line);
    forced-color-adjust: none;
  }
  .row:hover .meter {
    background: var(--accent);
  }
  .character {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid var(--control-line);
    border-radius: 99px;
    font-size: 0.8rem;
    line-height: 1.5;
    white-space: nowrap;
  }
  .character .mark {
    font-weight: 700;
  }
  .relation {
    grid-template: 'strand who' auto '. numbers' auto '. modalities' auto / auto minmax(0, 1fr);
    gap: 1px 10px;
    align-items: center;
  }
  .relation .strand {
    grid-area: strand;
  }
  .relation .who {
    grid-area: who;
  }
  .numbers {
    font-size: 0.9rem;
  }
  .modalities {
    color: var(--muted);
    font-size: 0.86rem;
  }
  .thin {
    border-block-end: 1px dashed var(--control-line);
  }
  .relation .numbers {
    grid-area: numbers;
  }
  .relation .modalities {
    grid-area: modalities;
  }
  .relation-numbers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 10px;
  }
  .relation-numbers .modalities {
    flex: 1 0 100%;
  }
  .type-name {
    margin-block-start: 4px;
    color: var(--muted);
    font-weight: 600;
  }
  .claims-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px;
  }
  .order {
    min-block-size: 32px;
    margin-inline-start: auto;
    padding-inline: 6px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
    font-size: 0.88rem;
  }
  .offs {
    display: grid;
    gap: 4px;
    color: var(--muted);
    font-size: 0.9rem;
  }
  .off {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 10px;
  }
  .paths {
    display: grid;
    gap: 10px;
  }
  .path {
    display: grid;
    gap: 6px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
  }
  .stops {
    font-weight: 550;
  }
  .step {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
  }
  .glyphs {
    display: inline-flex;
    gap: 6px;
  }
  .measures {
    display: grid;
    gap: 10px;
  }
  .measure {
    display: grid;
    gap: 2px;
  }
  .measure dt {
    font-weight: 600;
  }
  .voices {
    display: grid;
    gap: 6px;
  }
  .voice-count {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
  }
  .voice-acts {
    display: flex;
    flex: 1 0 100%;
    gap: 14px;
  }
  .with-parts {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .fold {
    display: grid;
    gap: 6px;
  }
  .details > .fold {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  @media (forced-colors: active) {
    .meter {
      background: CanvasText;
    }
  }
`;
