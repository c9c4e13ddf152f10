// The layout of <actor-explorer> in a narrow place, by the width of the element and not of the page: main views and
// questions above the picture, buttons of panels below it, and every panel as one sheet between the two.
import { css } from 'lit';

export const narrowStyles = css`
  @container explorer (max-width: 760px) {
    .frame {
      grid-template: repeat(3, auto) minmax(0, 1fr) auto / minmax(0, 1fr);
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
    /* Where there is a keyboard, ? opens the map too. */
    .actions .label,
    .keys-button {
      display: none;
    }
    header .actions .button {
      inline-size: 44px;
      padding: 0;
      border-color: transparent;
      background: transparent;
    }
    /* Views and questions above the picture, panels below it, where the thumb is. */
    .bar {
      display: contents;
    }
    .questions,
    .views {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }
    /* The edge that fades says that there is more to the side. */
    .questions {
      mask-image: linear-gradient(to right, #000 calc(100% - 28px), transparent);
      padding: 6px 28px 6px 14px;
      border-block-end: 1px solid var(--line);
    }
    .questions .button {
      flex: none;
      white-space: nowrap;
    }
    .views {
      padding: 0 8px;
      border: 0;
      border-block-end: 1px solid var(--line);
      border-radius: 0;
      background: transparent;
    }
    .tab {
      flex: 1 0 auto;
      padding-inline: 10px;
      border-radius: 0;
    }
    .tab[aria-selected='true'] {
      background: transparent;
      box-shadow: inset 0 -3px var(--accent);
    }
    .tab:focus-visible {
      outline-offset: -2px;
    }
    .body {
      grid-template: minmax(0, 1fr) repeat(2, auto) / minmax(0, 1fr);
    }
    .panel-buttons {
      grid-area: 3 / 1;
      flex-direction: row;
      gap: 0;
      padding: 2px 4px;
      overflow: auto hidden;
      scrollbar-width: none;
      border: 0;
      border-block-start: 1px solid var(--line);
    }
    .panel-buttons button {
      flex: 1 0 auto;
      min-inline-size: 56px;
      padding-inline: 2px;
    }
    footer {
      padding: 2px 14px 6px;
      font-size: 0.78rem;
      line-height: 1.3;
    }
    .stage {
      grid-area: 1 / 1;
    }
    .key {
      inset-block-start: 4px;
      inset-inline-start: 4px;
      gap: 0 12px;
      font-size: 0.8rem;
    }
    .view-body {
      padding: 8px 12px 12px;
    }
    .view-body actor-matrix {
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
    .frame:has(:is(.panel, .main-view):not([hidden])) :is(.caption, actor-search, .questions, .lens) {
      display: none;
    }
    .frame:has(:is(.panel, .main-view):not([hidden])) {
      grid-template-rows: repeat(2, auto) minmax(0, 1fr) auto;
    }
  }
`;
