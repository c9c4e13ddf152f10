// How a passage stands in the reader's own copy while there is one, and the way to it in the text.
import { html, nothing, type TemplateResult } from 'lit';
import { sourceIdOf } from '../../model/statement.js';
import type { Statement } from '../shared/cite-claim.js';
import { foundPassage } from '../shared/found-passage.js';
import { verdictBadge } from '../shared/verdict-badge.js';
import type { DetailsContext } from './details-context.js';

export function copyLine(context: DetailsContext, statement: Statement): TemplateResult | typeof nothing {
  const { texts, showInText, words, data } = context;
  const source = sourceIdOf(statement);
  if (source === undefined || !data.sources.has(source)) return nothing;
  const passage = texts?.passageOf('position' in statement ? 'position' : 'claim', statement.id);
  if (passage === undefined && showInText === null) return nothing;
  return html`
    <p class="copy-line small">
      ${verdictBadge(passage, words)}
      ${
        showInText === null
          ? nothing
          : html`<button
              class="link"
              type="button"
              aria-label=${words.reader.showInText(statement.summary)}
              @click=${() => showInText(statement)}
            >
              ${words.reader.inText}
            </button>`
      }
    </p>
    ${
      passage === undefined
        ? nothing
        : foundPassage({ passage, text: texts?.copies.get(source)?.text ?? '', words, goTo: null })
    }
  `;
}
