// What is shown of a source whose copy is there: the text, or its claims one below the other.
import { html, type TemplateResult } from 'lit';
import type { ReaderContext, ReaderMode } from './reader-context.js';

const MODES: readonly ReaderMode[] = ['text', 'claims'];

export const modeChoice = ({ mode, acts, words: { reader } }: ReaderContext): TemplateResult => html`
  <div class="acts modes" role="group" aria-label=${reader.modes}>
    ${MODES.map(
      (name) =>
        html`<button
          class="button"
          type="button"
          aria-pressed=${name === mode ? 'true' : 'false'}
          @click=${() => acts.setMode(name)}
        >
          ${reader[name]}
        </button>`,
    )}
  </div>
`;
