// The look of <actor-edit>: forms of one column, lists that read like the panels beside.
import { css } from 'lit';

export const editStyles = css`
  .edit,
  form,
  section,
  .fold[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .edit {
    gap: 20px;
    padding-block: 4px 12px;
  }
  section {
    gap: 8px;
  }
  h4 {
    overflow-wrap: anywhere;
  }
  .acts,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
  }
  .acts .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    text-align: start;
  }
  /* Down to the edge of the panel, which has a rim of its own. */
  .end {
    position: sticky;
    inset-block-end: -16px;
    padding-block: 10px 16px;
    border-block-start: 1px solid var(--line);
    background: var(--panel);
  }
  .end .problem {
    max-block-size: 30dvh;
    overflow: auto;
    padding-block: 0 10px;
  }
  .field {
    display: grid;
    gap: 2px;
  }
  .chips:empty {
    display: none;
  }
  .chip {
    min-block-size: 30px;
    padding-inline: 10px 6px;
    border-radius: 99px;
  }
  .chip .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  input[type='text'],
  input[type='search'],
  textarea {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 6px 8px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--text);
    font: inherit;
    resize: vertical;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    margin: 0;
    accent-color: var(--accent);
  }
  .unknown,
  .passage {
    display: grid;
    gap: 6px;
    justify-items: start;
    padding: 8px 10px;
    border-inline-start: 3px solid var(--accent);
    background: var(--raised);
  }
  .unknown label {
    display: grid;
    gap: 2px;
    inline-size: 100%;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    cursor: pointer;
  }
  .records .row {
    padding: 5px 8px;
    overflow-wrap: anywhere;
  }
  @media (pointer: coarse) {
    input[type='text'],
    input[type='search'],
    .chip {
      min-block-size: 44px;
    }
  }
`;
