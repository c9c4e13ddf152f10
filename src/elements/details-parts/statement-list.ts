// Claims or positions in the order the reader has chosen, some at a time.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sourceLabels } from '../../analysis/source-label.js';
import { AUTHOR_VOICE } from '../../model/lens.js';
import type { Source } from '../../model/source.js';
import { sourceIdOf } from '../../model/statement.js';
import type { Statement } from '../shared/cite-claim.js';
import { accessWords, countryName } from '../shared/source-words.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { orderStatements, type StatementGroup } from './order-statements.js';
import { CLAIMS_AT_A_TIME } from './reading.js';
import { statementCard } from './statement-card.js';

export interface StatementList {
  /** Tells the list apart from the others of the same selection. */
  readonly key: string;
  readonly statements: readonly Statement[];
  readonly head: (statement: Statement) => TemplateResult | typeof nothing;
}

/** Whose text it is, and who can check it. */
export function sourceFacts(context: DetailsContext, source: Source): TemplateResult {
  const { outlet } = source;
  const country = outlet?.country === undefined ? null : countryName(context.data, outlet.country);
  return html`<p class="muted small">
    ${outlet === undefined ? nothing : html`<bdi>${context.words.details.outlet(outlet.name, country)}</bdi>. `}
    ${accessWords(source, context.words)}
  </p>`;
}

function sourceHead(context: DetailsContext, source: Source | null): TemplateResult {
  if (source === null) return html`<h5 part="source" class="source">${context.words.details.unsourcedTitle}</h5>`;
  return html`
    <div part="source" class="source">
      <h5><bdi>${sourceLabels(context.data).get(source.id) ?? source.id}</bdi></h5>
      <button class="link small" type="button" @click=${() => context.tryOut({ kind: 'source', id: source.id })}>
        ${context.words.details.leaveOut}<span class="visually-hidden"
          >: ${sourceLabels(context.data).get(source.id) ?? source.id}</span
        >
      </button>
      ${sourceFacts(context, source)}
    </div>
  `;
}

function groupHead(context: DetailsContext, { heading }: StatementGroup): TemplateResult {
  const { details, vocabulary } = context.words;
  if (heading.by === 'source') return sourceHead(context, heading.source);
  const titleOf = (): string => {
    switch (heading.by) {
      case 'certainty':
        return vocabulary.modalities[heading.modality];
      case 'voice':
        return heading.voice === AUTHOR_VOICE ? details.theAuthors : nameOf(context, heading.voice);
      case 'period':
        return heading.dated ? details.datedTitle : details.undatedTitle;
      case 'said':
        return heading.dated ? details.saidTitle : details.unsaidTitle;
    }
  };
  return html`<h5 part="source" class="source">${titleOf()}</h5>`;
}

/** Where the heading does not name the source, each statement does. */
function sourceLine(context: DetailsContext, { heading }: StatementGroup, statement: Statement): TemplateResult {
  const id = sourceIdOf(statement);
  if (heading.by === 'source' || id === undefined) return html``;
  const source = context.data.sources.get(id);
  const outlet = source?.outlet;
  const country = outlet?.country === undefined ? null : countryName(context.data, outlet.country);
  return html`<p class="muted small">
    <bdi>${sourceLabels(context.data).get(id) ?? id}</bdi>${
      outlet === undefined ? nothing : html`, <bdi>${context.words.details.outlet(outlet.name, country)}</bdi>`
    }
  </p>`;
}

/** The groups up to so many statements. */
function cut(groups: readonly StatementGroup[], limit: number): readonly StatementGroup[] {
  let room = limit;
  return groups
    .map(({ heading, statements }) => {
      const shown = statements.slice(0, room);
      room -= shown.length;
      return { heading, statements: shown };
    })
    .filter(({ statements }) => statements.length > 0);
}

export function statementList(context: DetailsContext, { key, statements, head }: StatementList): TemplateResult {
  const { reading, words } = context;
  const limit = reading.limitOf(key);
  const left = statements.length - limit;
  return html`
    ${cut(orderStatements(context.data, statements, reading.order), limit).map(
      (group) => html`
        ${groupHead(context, group)}
        <ol class="claims">
          ${repeat(
            group.statements,
            ({ id }) => id,
            (statement) =>
              html`<li>
                ${statementCard(context, statement, html`${sourceLine(context, group, statement)}${head(statement)}`)}
              </li>`,
          )}
        </ol>
      `,
    )}
    ${
      left > 0
        ? html`<button part="more" class="button" type="button" @click=${() => reading.showMore(key)}>
            ${words.details.more(Math.min(left, CLAIMS_AT_A_TIME), left)}
          </button>`
        : nothing
    }
  `;
}
