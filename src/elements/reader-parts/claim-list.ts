// The claims and positions of a source in the order of its text, section by section, some at a time.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Statement } from '../shared/cite-claim.js';
import type { ReaderContext } from './reader-context.js';
import { ROWS_AT_A_TIME } from './reading-place.js';
import { kindOf, sectionsOf, type StatementSection } from './source-statements.js';
import { statementRow } from './statement-row.js';

/** Those that the filter by verdict lets through. */
export const shownStatements = ({ statements, verdict, texts }: ReaderContext): readonly Statement[] =>
  verdict === null
    ? statements
    : statements.filter((statement) => texts.passageOf(kindOf(statement), statement.id)?.verdict === verdict);

const titleOf = ({ id, title }: StatementSection, { reader }: ReaderContext['words']): string =>
  id === null ? reader.withoutPassage : reader.section(id, title);

function sectionPart(context: ReaderContext, section: StatementSection): TemplateResult {
  return html`
    <section part="section" class="section" data-section=${section.id ?? ''}>
      <h3 tabindex="-1"><bdi>${titleOf(section, context.words)}</bdi></h3>
      <ol class="statements">
        ${repeat(
          section.statements,
          (statement) => `${kindOf(statement)} ${statement.id}`,
          (statement) => html`<li>${statementRow(context, statement)}</li>`,
        )}
      </ol>
    </section>
  `;
}

export function claimList(context: ReaderContext): TemplateResult {
  const { source, limit, words, acts } = context;
  const shown = shownStatements(context);
  if (context.statements.length === 0) return html`<p part="nothing" class="empty">${words.reader.noStatement}</p>`;
  const left = shown.length - limit;
  return html`
    <div part="claims" class="claim-list">
      ${sectionsOf(shown.slice(0, limit), source).map((section) => sectionPart(context, section))}
      ${
        left > 0
          ? html`<button part="more" class="button" type="button" @click=${acts.showMore}>
              ${words.reader.more(Math.min(left, ROWS_AT_A_TIME), left)}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** Where one can go: every section of the record that holds a claim. */
export function sectionOutline(context: ReaderContext): TemplateResult | typeof nothing {
  const sections = sectionsOf(shownStatements(context), context.source);
  if (sections.length < 2) return nothing;
  const { reader, details } = context.words;
  return html`
    <details part="sections" class="outline">
      <summary>${reader.sections(sections.length)}</summary>
      <ul>
        ${sections.map(
          (section) =>
            html`<li>
              <button class="link" type="button" @click=${() => context.acts.toSection(section.id ?? '')}>
                <bdi>${titleOf(section, context.words)}</bdi>
              </button>
              <span class="muted small">${details.claims(section.statements.length)}</span>
            </li>`,
        )}
      </ul>
    </details>
  `;
}
