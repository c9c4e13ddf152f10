// The lenses of one actor's voice: what it tells, and what it fears or sees, with or without its own bodies and officials.
import { html, nothing, type TemplateResult } from 'lit';
import { WITH_PARTS } from '../../analysis/match-voices.js';
import type { ActorId } from '../../model/id.js';
import { nameOf, type DetailsContext } from './details-context.js';

/** What the reader has chosen of it is kept like an open section. */
const PARTS = 'voice-with-parts';

const isSame = (a: readonly string[] | null, b: readonly string[]): boolean => a?.join() === b.join();

export function tellingActs(context: DetailsContext, id: ActorId, hasParts: boolean): TemplateResult {
  const { reading, graph, setLens } = context;
  const { details } = context.words;
  const name = nameOf(context, id);
  const withParts = hasParts && reading.isOpen(PARTS);
  const voices = [withParts ? `${id}${WITH_PARTS}` : id];
  const act = (label: string, key: 'toldBy' | 'seenBy'): TemplateResult => {
    const isOn = isSame(graph.lens[key], voices);
    return html`<button
      class="button small"
      type="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => setLens({ [key]: isOn ? null : voices })}
    >
      ${label}
    </button>`;
  };
  return html`
    <div class="acts">${act(details.toldBy(name), 'toldBy')} ${act(details.seenBy(name), 'seenBy')}</div>
    ${
      hasParts
        ? html`<label class="with-parts small">
            <input
              type="checkbox"
              .checked=${withParts}
              @change=${({ currentTarget }: Event) =>
                currentTarget instanceof HTMLInputElement && reading.setOpen(PARTS, currentTarget.checked)}
            />
            ${details.withParts}
          </label>`
        : nothing
    }
  `;
}
