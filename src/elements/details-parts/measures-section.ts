// What every measure says of the selected actor, in sentences, and what it does not say. Computed when it is unfolded.
import { html, nothing, type TemplateResult } from 'lit';
import { lensSentence } from '../../analysis/lens-sentence.js';
import type { MeasuredBy } from '../../analysis/measure-all.js';
import { projectionName } from '../../analysis/projection-name.js';
import { standingOf, type Standing } from '../../analysis/standing.js';
import type { ActorId } from '../../model/id.js';
import { failedAnswer } from '../shared/failed-answer.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { disclosure } from './disclosure.js';

/** The section of the details that holds them. */
export const MEASURES = 'measures';

/** So many names stand in a sentence. */
const NAMED = 3;

const namesOf = (context: DetailsContext, ids: readonly ActorId[]): string | null =>
  ids.length > NAMED
    ? null
    : new Intl.ListFormat(context.locale, { type: 'conjunction' }).format(ids.map((id) => nameOf(context, id)));

function comparison(context: DetailsContext, { rank, count, above, beside }: Standing): string {
  const names = { above: namesOf(context, above), beside: namesOf(context, beside) };
  return count < 2 ? '' : context.words.standings.compared({ rank, count, ...names });
}

function said(context: DetailsContext, measure: MeasuredBy, actor: ActorId): string {
  const { details, standings } = context.words;
  const { result, projection } = measure;
  if ('reason' in result) return details.undefinedMeasure(result.reason);
  const standing = standingOf(result.ranked, actor);
  if (standing === null) return details.undefinedMeasure(measure.without ?? '');
  const others = context.graph.nodes.size + context.graph.isolated.length - 1;
  const sentence = standings.sentences[measure.id]({ ...standing, others, projection });
  return [sentence, comparison(context, standing)].filter(Boolean).join(' ');
}

const measureEntry = (context: DetailsContext, measure: MeasuredBy, actor: ActorId): TemplateResult => html`
  <div class="measure">
    <dt>${measure.name}</dt>
    <dd>
      <p>${said(context, measure, actor)}</p>
      <p class="muted small">${measure.caution}</p>
      <p class="muted small">${context.words.details.readFrom(projectionName(measure.projection))}</p>
    </dd>
  </div>
`;

function content(context: DetailsContext, actor: ActorId): TemplateResult {
  const { details } = context.words;
  const { status, answer, retry } = context.measures;
  if (status === 'failed') return failedAnswer(details.measuresFailed, context.words, retry);
  if (answer === null || status === 'computing') return html`<p class="muted" role="status">${details.measuring}</p>`;
  return html`
    <dl part="measures" class="measures">${answer.measures.map((measure) => measureEntry(context, measure, actor))}</dl>
    <p class="muted small">${details.measuredLens(lensSentence(context.data, context.graph).text)}</p>
  `;
}

export const measuresSection = (context: DetailsContext, actor: ActorId): TemplateResult | typeof nothing =>
  context.graph.nodes.has(actor)
    ? disclosure({
        key: MEASURES,
        summary: html`<h4>${context.words.details.measures}</h4>`,
        content: () => content(context, actor),
        reading: context.reading,
      })
    : nothing;
