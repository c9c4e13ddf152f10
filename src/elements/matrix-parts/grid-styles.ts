// The look of the plane: names at two sides, cells placed by their number, bands under what is selected or pointed at.
import { css } from 'lit';

export const gridStyles = css`
  .plane {
    position: relative;
    isolation: isolate;
    inline-size: calc(var(--head-inline) + var(--count) * var(--cell));
    block-size: calc(var(--head-block) + var(--count) * var(--cell));
    font-size: 0.8rem;
    line-height: 1.2;
  }
  .grid {
    block-size: 100%;
  }
  .column-names {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    block-size: var(--head-block);
    background: var(--sheet);
    border-block-end: 1px solid var(--control-line);
  }
  .corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    display: grid;
    inline-size: var(--head-inline);
    block-size: 100%;
    padding: 8px;
    border-inline-end: 1px solid var(--control-line);
    background:
      linear-gradient(
          to top right,
          transparent calc(50% - 0.8px),
          var(--line) calc(50% - 0.5px) calc(50% + 0.5px),
          transparent calc(50% + 0.8px)
        )
        no-repeat,
      var(--sheet);
    color: var(--muted);
  }
  .corner:dir(rtl) {
    background:
      linear-gradient(
          to top left,
          transparent calc(50% - 0.8px),
          var(--line) calc(50% - 0.5px) calc(50% + 0.5px),
          transparent calc(50% + 0.8px)
        )
        no-repeat,
      var(--sheet);
  }
  .to {
    justify-self: end;
  }
  .from {
    align-self: end;
  }
  .row-of-cells {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--head-block) + var(--at) * var(--cell));
    block-size: var(--cell);
  }
  .row-name,
  .column-name {
    display: flex;
    align-items: center;
    gap: 7px;
    cursor: pointer;
  }
  .row-name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    inline-size: var(--head-inline);
    block-size: 100%;
    padding-inline: 8px;
    border-block-start: 1px solid var(--rule);
    border-inline-end: 1px solid var(--control-line);
    background: var(--sheet);
  }
  .column-name {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--head-inline) + var(--at) * var(--cell));
    flex-direction: column-reverse;
    inline-size: var(--cell);
    gap: 5px;
    padding-block: 6px;
    border-inline-start: 1px solid var(--rule);
  }
  .name {
    min-inline-size: 0;
    overflow: hidden;
  }
  .row-name .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .column-name .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    min-block-size: 0;
    writing-mode: vertical-rl;
    rotate: 180deg;
    overflow-wrap: break-word;
  }
  .face {
    --size: 20px;
  }
  .cell {
    contain: strict;
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--head-inline) + var(--at) * var(--cell));
    inline-size: var(--cell);
    display: flex;
    flex-wrap: wrap;
    place-content: center;
    align-items: center;
    justify-content: center;
    gap: 1px;
    border-block-start: 1px solid var(--rule);
    border-inline-start: 1px solid var(--rule);
  }
  .cell:is(.cooperative, .hostile, .mixed, .neutral, .back, .self) {
    cursor: pointer;
  }
  .row-starts {
    border-block-start-color: var(--control-line);
  }
  .column-starts {
    border-inline-start-color: var(--control-line);
  }
  .self > span {
    min-inline-size: 16px;
    padding-inline: 3px;
    border-radius: 8px;
    background: var(--ground);
    color: var(--muted);
    font-size: 0.75rem;
    text-align: center;
  }
  .band {
    position: absolute;
    pointer-events: none;
  }
  .band.row {
    inset-inline: 0;
    inset-block-start: calc(var(--head-block) + var(--at) * var(--cell));
    block-size: var(--cell);
  }
  .band.column {
    inset-block: 0;
    inset-inline-start: calc(var(--head-inline) + var(--at) * var(--cell));
    inline-size: var(--cell);
  }
  .band.lifted {
    background: var(--accent-ground);
  }
  .band.pointed {
    background: color-mix(in srgb, var(--muted) 14%, transparent);
  }
  :is(.row-name, .column-name):is(:hover, .pointed) {
    background: color-mix(in srgb, var(--muted) 14%, var(--sheet));
  }
  :is(.row-name, .column-name)[aria-selected='true'] {
    background: var(--accent-ground);
    color: var(--accent);
    font-weight: 600;
  }
  .cell[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .plane :focus-visible {
    z-index: 1;
    outline: 3px solid var(--accent);
    outline-offset: -2px;
  }
  .plane .row-name:focus-visible {
    z-index: 2;
  }
  @media (forced-colors: active) {
    .band.lifted {
      outline: 1px solid Highlight;
    }
    .cell[aria-selected='true'],
    :is(.row-name, .column-name)[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
