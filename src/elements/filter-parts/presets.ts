// Lenses that answer a question at a press: each sets a few keys and leaves all others as they are; pressed again, it
// sets those back.
import { html, type TemplateResult } from 'lit';
import { formatLens } from '../../model/lens-grammar.js';
import { DEFAULT_LENS, type Lens } from '../../model/lens.js';
import type { FilterContext } from './filter-context.js';
import { PRESETS, type Preset } from './preset-names.js';

/** The source that the present lens shows the most claims of. */
function loudestSource({ graph, data }: FilterContext): readonly string[] | null {
  const [first] = [...graph.counts.bySource].filter(([id]) => data.sources.has(id)).toSorted(([, a], [, b]) => b - a);
  return first === undefined ? null : [first[0]];
}

function changeOf(preset: Preset, context: FilterContext): Partial<Lens> {
  switch (preset) {
    case 'cooperation':
      return { types: ['alliance', 'trade'] };
    case 'conflict':
      return { types: ['rivalry', 'threat'] };
    case 'feared':
      return { modalities: ['perceived'] };
    case 'called-for':
      return { modalities: ['advocated'] };
    case 'one-source':
      return { sources: loudestSource(context) };
  }
}

/** The keys it sets, as the default lens has them. */
const undone = (change: Partial<Lens>): Partial<Lens> =>
  Object.fromEntries(Object.keys(change).map((key) => [key, DEFAULT_LENS[key as keyof Lens]]));

export function presets(context: FilterContext): TemplateResult {
  const { lens, words, set } = context;
  const { filter } = words;
  return html`
    <div part="presets" class="presets" role="group" aria-label=${filter.presets}>
      ${PRESETS.map((preset) => {
        const change = changeOf(preset, context);
        const isOn =
          formatLens({ ...lens, ...change }) === formatLens(lens) &&
          formatLens({ ...lens, ...undone(change) }) !== formatLens(lens);
        return html`<button
          class="button small"
          type="button"
          aria-pressed=${isOn ? 'true' : 'false'}
          @click=${() => set(isOn ? undone(change) : change)}
        >
          ${filter.presetNames[preset]}
        </button>`;
      })}
    </div>
  `;
}
