// The look of <actor-export>: choices, a preview as wide as the panel, and code to copy.
import { css } from 'lit';

export const exportStyles = css`
  .export,
  section,
  .formats,
  .scope {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    justify-items: start;
  }
  .export {
    gap: 18px;
    padding-block: 4px 12px;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .formats,
  .scope {
    gap: 2px;
  }
  .formats {
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    inline-size: 100%;
  }
  .formats > :is(legend, details) {
    grid-column: 1 / -1;
  }
  .radio {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 30px;
    cursor: pointer;
  }
  .radio input {
    flex: none;
    margin: 0;
    accent-color: var(--accent);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    padding-block: 4px;
    cursor: pointer;
  }
  .losses {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 10px;
  }
  .losses dt {
    color: var(--muted);
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
    gap: 8px;
    inline-size: 100%;
  }
  .preview {
    inline-size: 100%;
    max-block-size: 300px;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--ground);
  }
  .preview pre {
    margin: 0;
    padding: 8px 10px;
    font-size: 0.8rem;
    line-height: 1.4;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .preview img {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .code {
    display: grid;
    gap: 2px;
    inline-size: 100%;
  }
  textarea,
  input[type='text'] {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 6px 8px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--text);
    font:
      0.8rem/1.4 ui-monospace,
      monospace;
    resize: vertical;
  }
  section {
    inline-size: 100%;
  }
  @media (pointer: coarse) {
    .radio {
      min-block-size: 44px;
    }
  }
`;
