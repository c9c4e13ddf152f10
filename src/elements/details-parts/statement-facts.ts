// What else a claim or a position says, one row each: only the rows it has.
import { html, nothing, type TemplateResult } from 'lit';
import type { TopicId } from '../../model/id.js';
import type { Statement } from '../shared/cite-claim.js';
import { periodWords } from '../shared/period-words.js';
import { actorLinks } from './actor-link.js';
import type { DetailsContext } from './details-context.js';

export type Fact = readonly [term: string, value: TemplateResult | TemplateResult[] | string | undefined];

const isSaid = ([, value]: Fact): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A list of terms and values; nothing where no row has a value. */
export function factList(facts: readonly Fact[]): TemplateResult | typeof nothing {
  const said = facts.filter(isSaid);
  if (said.length === 0) return nothing;
  return html`<dl class="facts">
    ${said.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function whenOf({ words, locale }: DetailsContext, { period, periodBasis }: Statement): string | TemplateResult {
  if (period === null) return html`<span class="muted">${words.details.undated}</span>`;
  const basis = words.details.periodBasis[periodBasis ?? 'stated'];
  const when = periodWords(period, { words: words.periods, locale });
  return basis === '' ? when : html`${when} <span class="muted">(${basis})</span>`;
}

const topicNames = ({ data }: DetailsContext, ids: readonly TopicId[]): TemplateResult[] =>
  ids.map((id, index) => html`${index === 0 ? '' : ', '}<bdi>${data.topics.get(id)?.name ?? id}</bdi>`);

/** The rows that only claims have. */
function claimFactsOf(context: DetailsContext, statement: Statement): readonly Fact[] {
  if (!('from' in statement)) return [];
  const { details } = context.words;
  return [
    [details.about, topicNames(context, statement.about ?? [])],
    [details.against, actorLinks(context, statement.against ?? [])],
    [details.via, actorLinks(context, statement.via ?? [])],
  ];
}

export function statementFacts(context: DetailsContext, statement: Statement): TemplateResult | typeof nothing {
  const { details, vocabulary, periods } = context.words;
  const { said, condition, scenario, support, confidence, note } = statement;
  return factList([
    [details.when, whenOf(context, statement)],
    [details.said, said === undefined ? undefined : periodWords(said, { words: periods, locale: context.locale })],
    ...claimFactsOf(context, statement),
    [details.condition, condition],
    [details.scenario, scenario === undefined ? undefined : topicNames(context, [scenario])],
    [details.supportLabel, support === undefined ? undefined : details.supports[support]],
    [details.confidence, details.confidenceOf(vocabulary.confidences[confidence])],
    [details.note, note],
  ]);
}
