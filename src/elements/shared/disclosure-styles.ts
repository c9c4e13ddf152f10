// The triangle of what unfolds: points to the text while closed, down while open. For every panel with <details>.
import { css } from 'lit';

export const disclosureStyles = css`
  summary::before {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 2px 6px;
    border: solid currentColor;
    border-width: 0 1.7px 1.7px 0;
    rotate: -45deg;
  }
  :host(:dir(rtl)) summary::before {
    rotate: 135deg;
  }
  [open] > summary::before,
  :host(:dir(rtl)) [open] > summary::before {
    rotate: 45deg;
  }
`;
