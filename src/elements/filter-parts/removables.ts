// A group of things that are set, each a button that takes it away.
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import { renderGroup } from './choice-group.js';

export interface Removable {
  readonly text: string;
  /** What the button does, in words. */
  readonly label: string;
  readonly remove: () => void;
}

interface Removables {
  /** Unique in the form. */
  readonly name: string;
  readonly legend: string;
  readonly items: readonly Removable[];
}

/** Nothing where there is nothing to take away. */
export function renderRemovables({ name, legend, items }: Removables): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return renderGroup({ name, legend }, { beside: nothing, content: removableButtons(items) });
}

/** The buttons alone. */
export function removableButtons(items: readonly Removable[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div class="limits">
    ${items.map(
      ({ text, label, remove }) => html`
        <button part="limit" class="button limit" type="button" title=${label} aria-label=${label} @click=${remove}>
          <bdi>${text}</bdi>${icon('close')}
        </button>
      `,
    )}
  </div>`;
}
