// How the passages of a copy stand, counted; each count shows its passages alone.
import { html, nothing, type TemplateResult } from 'lit';
import { VERDICTS } from '../../model/evidence.js';
import type { ReaderContext } from './reader-context.js';

export function verdictFilter({ copy, verdict, acts, words }: ReaderContext): TemplateResult | typeof nothing {
  if (copy === null || copy.verdict.passages.length === 0) return nothing;
  const { reader } = words;
  const { counts, passages } = copy.verdict;
  return html`
    <div part="verdicts" class="acts" role="group" aria-label=${reader.filter}>
      <button
        class="button small"
        type="button"
        aria-pressed=${verdict === null ? 'true' : 'false'}
        @click=${() => acts.filter(null)}
      >
        ${reader.all(passages.length)}
      </button>
      ${VERDICTS.filter((name) => counts[name] > 0).map(
        (name) =>
          html`<button
            class="button small"
            type="button"
            title=${reader.verdictHints[name]}
            aria-pressed=${verdict === name ? 'true' : 'false'}
            @click=${() => acts.filter(verdict === name ? null : name)}
          >
            ${reader.verdictCount(reader.verdicts[name], counts[name])}
          </button>`,
      )}
      ${counts.rejoined > 0 ? html`<span class="muted small">${reader.rejoinedCount(counts.rejoined)}</span>` : nothing}
    </div>
  `;
}
