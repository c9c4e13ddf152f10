// The look of <actor-explorer> on paper: headline, key, picture, the sentence of the lens, and the claims of what is selected.
import { css } from 'lit';

export const printStyles = css`
  @media print {
    :host {
      block-size: auto;
      min-block-size: 0;
    }
    .frame,
    .body {
      display: block;
      block-size: auto;
      overflow: visible;
    }
    .actions,
    .bar,
    .panel-buttons,
    .panel.tools,
    .panel-head button,
    .trial button,
    actor-search,
    ::slotted([slot='search']) {
      display: none !important;
    }
    .stage {
      position: relative;
      block-size: 60vh;
      break-inside: avoid;
      border: 1px solid var(--line);
    }
    .main-view:not([hidden]) {
      position: static;
      block-size: auto;
    }
    .stage:has(.main-view:not([hidden])) {
      block-size: auto;
      border: 0;
    }
    .stage:has(.main-view:not([hidden])) .picture {
      display: none;
    }
    .view-body,
    .panel.reading,
    .panel-body {
      position: static;
      inline-size: auto;
      max-inline-size: none;
      block-size: auto;
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
    .panel.reading {
      margin-block-start: 12px;
    }
    footer {
      padding-block: 8px;
    }
  }
`;
