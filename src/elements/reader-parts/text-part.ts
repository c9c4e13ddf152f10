// What stands around the reader's copy; the text itself is made by `text-view.ts`, which Lit leaves alone.
import { html, nothing, type TemplateResult } from 'lit';
import type { ReaderContext } from './reader-context.js';
import { textKey } from './text-key.js';

export const textPart = (
  context: ReaderContext,
  label: string,
  press: (event: MouseEvent) => void,
): TemplateResult => html`
  ${textKey(context)}
  <p class="muted small">${context.words.reader.help}</p>
  <div
    part="text"
    class="text"
    role="group"
    aria-label=${context.words.reader.textLabel(label)}
    lang=${context.source.csl.language ?? nothing}
    @click=${press}
  ></div>
`;
