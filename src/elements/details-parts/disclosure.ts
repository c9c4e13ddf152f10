// A section that is folded away at first; what stands in it is made when it is opened.
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from './reading.js';

interface Disclosure {
  /** Tells it apart from the other sections of the same selection. */
  readonly key: string;
  readonly summary: TemplateResult | string;
  readonly content: () => TemplateResult;
  readonly reading: Reading;
}

export function disclosure({ key, summary, content, reading }: Disclosure): TemplateResult {
  const isOpen = reading.isOpen(key);
  return html`
    <details
      part="section"
      class="fold"
      .open=${isOpen}
      @toggle=${({ currentTarget }: Event) =>
        currentTarget instanceof HTMLDetailsElement && reading.setOpen(key, currentTarget.open)}
    >
      <summary>${summary}</summary>
      ${isOpen ? content() : nothing}
    </details>
  `;
}
