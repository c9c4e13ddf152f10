// The look of the keyboard map: groups in columns where there is room.
import { css } from 'lit';

export const keyboardMapStyles = css`
  .keyboard-map {
    inline-size: min(860px, 94vw);
    max-block-size: 88vh;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) + 4px);
    background: var(--panel);
    color: var(--text);
  }
  .keyboard-map::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .keys-body {
    padding: 4px 0 18px;
  }
  .key-groups {
    columns: 340px;
    column-gap: 32px;
    padding-inline: 16px;
  }
  .key-groups section {
    margin-block-end: 16px;
    break-inside: avoid;
  }
  .key-groups h4 {
    margin-block-end: 6px;
  }
  .key-groups dl {
    display: grid;
    gap: 5px;
    margin: 0;
  }
  .key-groups dl > div {
    display: grid;
    grid-template-columns: minmax(7.5em, 38%) minmax(0, 1fr);
    gap: 10px;
    align-items: baseline;
  }
  .key-groups dd {
    margin: 0;
  }
  .key-groups kbd {
    display: inline-block;
    padding: 1px 6px;
    border: 1px solid var(--control-line);
    border-radius: 5px;
    background: var(--raised);
    font: inherit;
    font-size: 0.84rem;
    white-space: nowrap;
  }
`;
