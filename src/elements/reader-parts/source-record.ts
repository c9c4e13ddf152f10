// What a source is: its bibliographic record, whose outlet, whether anybody can get it, whom it derives from.
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLabels } from '../../analysis/source-label.js';
import { accessWords, countryName } from '../shared/source-words.js';
import { citeSource } from '../shared/cite-source.js';
import { kindOf } from './source-statements.js';
import type { ReaderContext } from './reader-context.js';

export function sourceChoice({ data, source, words, acts }: ReaderContext): TemplateResult {
  const labels = sourceLabels(data);
  return html`
    <label part="choice" class="choice">
      <span class="visually-hidden">${words.reader.choose}</span>
      <select
        .value=${source.id}
        @change=${({ currentTarget }: Event) =>
          currentTarget instanceof HTMLSelectElement && acts.chooseSource(currentTarget.value)}
      >
        ${[...labels].map(([id, label]) => html`<option value=${id} ?selected=${id === source.id}>${label}</option>`)}
      </select>
    </label>
  `;
}

export function sourceRecord(context: ReaderContext): TemplateResult {
  const { data, source, statements, words } = context;
  const { outlet, derivedFrom } = source;
  const claims = statements.filter((statement) => kindOf(statement) === 'claim').length;
  const country = outlet?.country === undefined ? null : countryName(data, outlet.country);
  const origin = derivedFrom == null ? undefined : (sourceLabels(data).get(derivedFrom) ?? derivedFrom);
  return html`
    <section part="record" class="record" aria-label=${words.reader.record}>
      <p class="citation"><bdi>${citeSource(source, context)}</bdi>.</p>
      <p class="muted small">
        ${outlet === undefined ? nothing : html`<bdi>${words.details.outlet(outlet.name, country)}</bdi>. `}
        ${accessWords(source, words)} ${words.reader.counts({ claims, positions: statements.length - claims })}.
      </p>
      ${origin === undefined ? nothing : html`<p class="small"><bdi>${words.reader.derivedFrom(origin)}</bdi></p>`}
      ${source.csl.note === undefined ? nothing : html`<p class="muted small"><bdi>${source.csl.note}</bdi></p>`}
    </section>
  `;
}
