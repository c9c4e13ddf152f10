// What the marks of the text mean: the kinds that occur, each as it is marked.
import { html, nothing, type TemplateResult } from 'lit';
import { statementOf, type ReaderContext } from './reader-context.js';
import { MARK_KINDS } from './text-looks.js';

export function textKey(context: ReaderContext): TemplateResult | typeof nothing {
  const { passages, words } = context;
  const found = new Set(
    passages
      .flatMap(({ records }) => records)
      .map((record) => {
        const statement = statementOf(context, record);
        return statement === undefined || 'position' in statement ? 'position' : statement.type;
      }),
  );
  if (found.size === 0) return nothing;
  const { reader, matrix, vocabulary } = words;
  return html`
    <ul part="key" class="key" aria-label=${reader.key}>
      ${MARK_KINDS.filter((kind) => found.has(kind)).map(
        (kind) =>
          html`<li>
            <mark class=${kind}>${kind === 'position' ? reader.positionLetter : matrix.letters[kind]}</mark>
            ${kind === 'position' ? reader.position : vocabulary.types[kind]}
          </li>`,
      )}
      <li><mark class="several">${reader.several}</mark></li>
    </ul>
  `;
}
