// The layout of <actor-explorer> in a narrow place, by the width of the element and not of the page: questions above
// the picture, tabs below it, and every panel as one sheet between picture and tabs.
import { css } from 'lit';

export const narrowStyles = css`
  @container explorer (max-width: 760px) {
    .frame {
      grid-template: repeat(2, auto) minmax(0, 1fr) repeat(2, auto) / minmax(0, 1fr);
    }
    header {
      align-items: start;
      gap: 0 8px;
      padding: 8px 6px 4px 14px;
    }
    /* The caption takes the whole width, below headline and actions. */
    .titles {
      display: contents;
    }
    h2,
    ::slotted([slot='headline']) {
      flex: 1 1 0;
    }
    .caption,
    ::slotted([slot='caption']) {
      order: 1;
      flex: 0 0 calc(100% - 8px);
    }
    h2 {
      font-size: 1.08rem;
      text-wrap: wrap;
    }
    .caption {
      font-size: 0.88rem;
      line-height: 1.35;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
    }
    actor-search,
    ::slotted([slot='search']) {
      order: 2;
      flex: 0 0 calc(100% - 8px);
      margin-block-start: 4px;
    }
    .actions {
      flex-wrap: nowrap;
      gap: 0;
    }
    .actions .label {
      display: none;
    }
    header .actions .button {
      inline-size: 44px;
      padding: 0;
      border-color: transparent;
      background: transparent;
    }
    /* Questions above the picture, tabs below it, where the thumb is. */
    .bar {
      display: contents;
    }
    .questions,
    .tabs {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }
    /* The edge that fades says that there is more to the side. */
    .questions {
      mask-image: linear-gradient(to right, #000 calc(100% - 28px), transparent);
      padding: 2px 28px 8px 14px;
      border-block-end: 1px solid var(--line);
    }
    .questions .button,
    .tabs .button {
      flex: none;
      white-space: nowrap;
    }
    .body {
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    .tabs {
      order: 1;
      gap: 6px;
      padding: 6px 10px;
      border-block-start: 1px solid var(--line);
    }
    .tabs .button {
      flex: 1;
      padding-inline: 8px;
    }
    footer {
      order: 2;
      padding: 0 14px 8px;
      border: 0;
      font-size: 0.78rem;
      line-height: 1.3;
    }
    .picture {
      grid-area: 1 / 1;
    }
    .key {
      inset-block-start: 4px;
      inset-inline-start: 4px;
      gap: 0 12px;
      font-size: 0.8rem;
    }
    .full actor-matrix {
      --actor-matrix-max-block-size: 58dvh;
      block-size: auto;
    }
    .panel {
      grid-area: 2 / 1;
      inline-size: auto;
      block-size: min(46dvh, 420px);
      border-inline: 0;
      border-block-start: 1px solid var(--line);
    }
    .body:has(.tools:not([hidden])) .reading {
      display: none;
    }
    /* An open panel leaves room to the picture, not to what the reader has read. */
    .frame:has(:is(.panel, .full):not([hidden])) :is(.caption, actor-search, .questions, .lens) {
      display: none;
    }
    .frame:has(:is(.panel, .full):not([hidden])) {
      grid-template-rows: auto minmax(0, 1fr) repeat(2, auto);
    }
  }
`;
