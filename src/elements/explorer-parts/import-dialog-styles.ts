// The look of the dialog in which a reader opens their own data, and of the hint while a file is held over the explorer.
import { css } from 'lit';

export const importDialogStyles = css`
  .import-dialog {
    inline-size: min(980px, 96vw);
    max-block-size: 92dvh;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) + 4px);
    background: var(--panel);
    color: var(--text);
  }
  .import-dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .import-dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .import-body {
    min-block-size: 0;
    overflow: auto;
    padding: 4px 16px 0;
  }
  .drop-hint {
    position: absolute;
    inset: 0;
    z-index: 4;
    display: grid;
    place-items: center;
    border: 3px dashed var(--accent);
    background: color-mix(in srgb, var(--ground) 85%, transparent);
    font-size: 1.2rem;
    pointer-events: none;
  }
`;
