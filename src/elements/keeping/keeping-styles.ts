// The look of what is kept in the browser: the line that says so, and the list.
import { css } from 'lit';

export const keepingStyles = css`
  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
  }
  .kept span {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  .kept .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .kept.unsaved span {
    color: var(--danger);
  }
  .kept .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .shelf li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }
  .shelf .row {
    overflow-wrap: anywhere;
  }
  .sure {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 8px;
    padding: 4px 10px 10px;
  }
  .sure p {
    flex: 1 0 100%;
  }
`;
