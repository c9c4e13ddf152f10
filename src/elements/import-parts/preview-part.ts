// What would take the place of the present graph: counts, the first claims, and what had to be taken for something.
import { html, nothing, type TemplateResult } from 'lit';
import { issueList } from '../explorer-parts/issue-list.js';
import { icon } from '../shared/icons.js';
import { periodWords } from '../shared/period-words.js';
import type { ImportContext } from './import-context.js';
import type { ImportPreview, ImportSummary, SampleClaim } from './import-order.js';

const namesOf = (names: readonly string[]): TemplateResult[] =>
  names.map((name, at) => html`${at === 0 ? nothing : ', '}<bdi>${name}</bdi>`);

function claimLine(claim: SampleClaim, { words, locale }: ImportContext): TemplateResult {
  const { from, to, directed, type, subtype, period } = claim;
  const kind = subtype === null ? '' : ` (${words.vocabulary.subtype(subtype)})`;
  const when = period === null ? '' : `, ${periodWords(period, { words: words.periods, locale })}`;
  return html`
    <li>
      ${namesOf(from)}${to.length === 0 ? nothing : html` ${directed ? '→' : '–'} ${namesOf(to)}`}:
      ${words.vocabulary.types[type]}<bdi>${kind}</bdi>${when}
    </li>
  `;
}

function summaryPart(summary: ImportSummary, context: ImportContext): TemplateResult {
  const { words } = context;
  const types = summary.byType.filter(([, count]) => count > 0);
  return html`
    <p>
      <strong><bdi>${summary.title}</bdi></strong
      ><br />${words.import.counts(summary)}
      ${types.length === 0 ? nothing : html`<span class="muted">(${types.map(([type, count]) => words.import.byType(type, count)).join(', ')})</span>`}
    </p>
    ${
      summary.sample.length === 0
        ? nothing
        : html`<ul class="sample small" aria-label=${words.import.sampleLabel}>
            ${summary.sample.map((claim) => claimLine(claim, context))}
          </ul>`
    }
  `;
}

export function previewPart({ summary, issues }: ImportPreview, context: ImportContext): TemplateResult {
  const words = context.words.import;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const notes = issues.filter(({ severity }) => severity === 'warning');
  return html`
    <section part="preview">
      <h4>${words.preview}</h4>
      ${summary === null ? html`<p class="refused">${icon('warning')} ${words.notYet}</p>` : summaryPart(summary, context)}
      ${
        issues.length === 0
          ? nothing
          : html`<details class="problem" .open=${errors.length > 0 || notes.length <= 3}>
              <summary>${words.problems(errors.length, notes.length)}</summary>
              ${issueList([...errors, ...notes], context.words.explorer)}
            </details>`
      }
    </section>
  `;
}
