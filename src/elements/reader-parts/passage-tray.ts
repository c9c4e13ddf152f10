// The passage that is gone to: its number, every claim and position that cites it, the way to the next one.
import { html, nothing, type TemplateResult } from 'lit';
import { foundPassage } from '../shared/found-passage.js';
import { icon } from '../shared/icons.js';
import { verdictBadge } from '../shared/verdict-badge.js';
import { claimMaker } from './claim-maker.js';
import { hasVerdict, type Passage } from './passages.js';
import { statementOf, type ReaderContext } from './reader-context.js';
import { statementButton } from './statement-row.js';

/** The passages that the filter lets through, as indices. */
export const shownPassages = ({ passages, verdict }: Pick<ReaderContext, 'passages' | 'verdict'>): readonly number[] =>
  passages.flatMap((passage, index) => (hasVerdict(passage, verdict) ? [index] : []));

function steps(context: ReaderContext, shown: readonly number[]): TemplateResult {
  const { current, acts, words } = context;
  const before = shown.findLast((index) => index < current);
  const after = shown.find((index) => index > current);
  const step = (label: string, to: number | undefined, turned: string): TemplateResult =>
    html`<button
      class="icon-button quiet ${turned}"
      type="button"
      title=${label}
      aria-label=${label}
      ?disabled=${to === undefined}
      @click=${() => to !== undefined && acts.toPassage(to)}
    >
      ${icon('chevron')}
    </button>`;
  return html`${step(words.reader.previous, before, 'back')}${step(words.reader.next, after, '')}`;
}

function records(context: ReaderContext, passage: Passage): TemplateResult {
  const { words, acts, copy } = context;
  return html`<ul class="statements">
    ${passage.records.map((record) => {
      const statement = statementOf(context, record);
      if (statement === undefined) return nothing;
      const { toGraph } = acts;
      return html`<li>
        ${statementButton(context, statement)}
        <p class="below small">
          ${verdictBadge(record, words)}
          ${
            toGraph === null
              ? nothing
              : html`<button class="link" type="button" @click=${() => toGraph(statement)}>
                  ${words.reader.inGraph}
                </button>`
          }
        </p>
        ${foundPassage({ passage: record, text: copy?.text ?? '', words, goTo: null })}
      </li>`;
    })}
  </ul>`;
}

export function passageTray(context: ReaderContext): TemplateResult | typeof nothing {
  const { passages, current, words } = context;
  const { reader } = words;
  const shown = shownPassages(context);
  const passage = passages[current];
  const title =
    shown.length === 0
      ? reader.nothingMarked
      : passage === undefined
        ? reader.noPassage(shown.length)
        : reader.passage(shown.indexOf(current) + 1, shown.length, passage.paragraph);
  return html`
    <section part="tray" class="tray" aria-label=${reader.tray}>
      <div class="tray-head">
        <p><strong>${title}</strong></p>
        ${steps(context, shown)}
      </div>
      ${claimMaker(context)}
      ${passage === undefined ? nothing : html`<div class="tray-body" tabindex="0">${records(context, passage)}</div>`}
    </section>
  `;
}
