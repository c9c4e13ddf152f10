// The layout of <actor-reader>: one box that scrolls, and the passage that is gone to below it.
import { css } from 'lit';

export const readerStyles = css`
  :host {
    container: reader / inline-size;
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: var(--actor-reader-block-size, min(80dvh, 760px));
    min-block-size: 240px;
  }
  .reader {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 12px;
    padding: 8px max(16px, calc((100% - 92ch) / 2)) 32px;
    overflow-wrap: anywhere;
  }
  .reader:focus-visible {
    outline-offset: -2px;
  }
  .choice select {
    max-inline-size: 100%;
    min-block-size: 36px;
    padding-inline: 8px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
    font-weight: 600;
  }
  .record,
  .copy {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .copy {
    gap: 8px;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--panel);
    font-size: 0.93rem;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .button.small {
    min-block-size: 30px;
  }
  .file {
    position: relative;
  }
  .file:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    cursor: pointer;
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 30px;
  }
  .paste form {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding-block-start: 8px;
  }
  summary {
    display: flex;
    align-items: baseline;
    min-block-size: 30px;
    inline-size: fit-content;
    cursor: pointer;
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
  .busy {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .outline ul {
    columns: 2 260px;
    column-gap: 24px;
    padding-block: 4px;
  }
  .outline li {
    break-inside: avoid;
    padding-block: 2px;
  }
  .claim-list,
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 600px;
  }
  h3 {
    font-size: 0.98rem;
  }
  .section h3 {
    padding-block: 10px 4px;
    border-block-end: 2px solid var(--line);
  }
  .statements {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .statement {
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 10px;
    padding-inline: 8px;
  }
  .statement .strand {
    margin-block-start: 5px;
  }
  .statement[aria-current='true'] {
    border-color: var(--accent);
    background: var(--accent-ground);
  }
  .says {
    display: grid;
    gap: 1px;
  }
  .letter {
    font-weight: 700;
    text-align: center;
  }
  .below {
    display: grid;
    gap: 4px;
    padding-inline: 46px 8px;
  }
  .below .small,
  p.below {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
  }
  .below .place {
    display: block;
  }
  .tray {
    flex: none;
    max-block-size: 45%;
    display: flex;
    flex-direction: column;
    border-block-start: 1px solid var(--line);
    background: var(--panel);
  }
  .tray-head {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 2px 8px 2px 16px;
  }
  .marked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 2px 8px 8px 16px;
  }
  .marked p {
    flex: 1 1 12rem;
  }
  .tray-head p {
    flex: 1;
    font-size: 0.9rem;
  }
  .back .icon {
    scale: -1 1;
  }
  :host(:dir(rtl)) .icon-button .icon {
    scale: -1 1;
  }
  :host(:dir(rtl)) .back .icon {
    scale: 1 1;
  }
  .tray-body {
    min-block-size: 0;
    overflow: auto;
    padding: 0 8px 10px;
  }
  @container reader (max-width: 560px) {
    .tray-body {
      max-block-size: 5.2rem;
    }
  }
  .drop {
    position: absolute;
    inset: 0;
    z-index: 3;
    display: grid;
    place-content: center;
    border: 3px dashed var(--accent);
    background: color-mix(in srgb, var(--ground) 85%, transparent);
    font-weight: 600;
    pointer-events: none;
  }
  @media (pointer: coarse) {
    .button.small,
    .choice select,
    .tick {
      min-block-size: 44px;
    }
  }
`;
