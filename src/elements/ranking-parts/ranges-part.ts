// How far ranks move when a source or a voice is left out: on request, with what it shows and what it cannot.
import { html, type TemplateResult } from 'lit';
import type { RankRanges } from '../../analysis/rank-ranges.js';
import type { AnswerStatus } from '../shared/answer-task.js';
import type { Words } from '../words/words.js';

interface RangesPart {
  readonly words: Words['ranking'];
  readonly isOn: boolean;
  readonly status: AnswerStatus;
  readonly ranges: RankRanges | null;
  readonly onToggle: () => void;
  readonly onRetry: () => void;
}

function told({ words, status, ranges, onRetry }: RangesPart): TemplateResult {
  if (status === 'failed') {
    return html`<p class="small" role="alert">
      ${words.failed} <button class="link" type="button" @click=${onRetry}>${words.again}</button>
    </p>`;
  }
  if (ranges === null) return html`<p class="muted small" role="status">${words.computing}</p>`;
  return html`<p class="muted small">${words.rangesCaption(ranges.sources.length, ranges.voices.length)}</p>`;
}

export const rangesPart = (part: RangesPart): TemplateResult => html`
  <div part="ranges" class="size">
    <button class="button" type="button" aria-pressed=${part.isOn ? 'true' : 'false'} @click=${part.onToggle}>
      ${part.words.ranges}
    </button>
    ${part.isOn ? told(part) : ''}
  </div>
`;
