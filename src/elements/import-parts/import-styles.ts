// The look of <actor-import>: a place to drop, tables that scroll within themselves, and what is to be done at the end.
import { css } from 'lit';

export const importStyles = css`
  .import,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .import {
    gap: 18px;
  }
  .import:not(:has(.end)) {
    padding-block-end: 16px;
  }
  .drop {
    display: grid;
    gap: 8px;
    place-items: center;
    padding: 24px 16px;
    border: 2px dashed var(--control-line);
    border-radius: var(--radius);
    color: var(--muted);
  }
  .drop.over {
    border-color: var(--accent);
    background: var(--accent-ground);
    color: var(--text);
  }
  .file {
    position: relative;
    color: var(--text);
  }
  label.file:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  label.file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 8px;
  }
  form label,
  form textarea {
    grid-column: 1 / -1;
  }
  .paste .button {
    justify-self: start;
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
    font: inherit;
    resize: vertical;
  }
  textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.86rem;
  }
  div.file {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 16px;
  }
  div.file strong {
    flex: 1 1 200px;
    overflow-wrap: anywhere;
  }
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  table {
    min-inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9rem;
  }
  th,
  td {
    padding: 6px 10px;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  th {
    min-inline-size: 130px;
    vertical-align: bottom;
  }
  td {
    max-inline-size: 260px;
  }
  tr:last-child td {
    border-block-end: 0;
  }
  th select {
    display: block;
    margin-block-start: 4px;
    font-weight: normal;
  }
  td.unused,
  th.unused bdi {
    color: var(--muted);
  }
  .names {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
    gap: 6px 20px;
  }
  .names li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 11.5em;
    align-items: center;
    gap: 8px;
    overflow-wrap: anywhere;
  }
  .usual {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    gap: 8px 20px;
  }
  .sample {
    display: grid;
    gap: 2px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--line);
  }
  .refused {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--danger);
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: 32px;
    cursor: pointer;
  }
  .fold {
    display: grid;
    gap: 8px;
  }
  .busy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
  }
  progress {
    flex: 1 1 160px;
    accent-color: var(--accent);
  }
  .end {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
    background: var(--panel);
  }
  .end p {
    flex: 1 1 200px;
  }
  @media (pointer: coarse) {
    textarea,
    input[type='text'] {
      min-block-size: 44px;
    }
  }
`;
