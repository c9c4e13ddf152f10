// The verdict on a passage as a small mark in words, wherever a claim is read while a copy of its text is there.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { VerifiedPassage } from '../../evidence/verify-source.js';
import type { Verdict } from '../../model/evidence.js';
import { icon } from './icons.js';
import type { Words } from '../words/words.js';

const SUCCESSES: ReadonlySet<Verdict> = new Set<Verdict>(['verified', 'moved']);

/** Nothing while there is no copy. Needs `verdictStyles`. */
export function verdictBadge(
  passage: Pick<VerifiedPassage, 'verdict' | 'rejoined'> | undefined,
  { reader }: Pick<Words, 'reader'>,
): TemplateResult | typeof nothing {
  if (passage === undefined) return nothing;
  const { verdict, rejoined } = passage;
  return html`<span
    part="verdict"
    class="verdict ${SUCCESSES.has(verdict) ? 'good' : 'bad'}"
    title=${reader.verdictHints[verdict]}
    >${icon(SUCCESSES.has(verdict) ? 'check' : 'warning')}${reader.verdicts[verdict]}${
      rejoined ? html`, <span title=${reader.rejoinedHint}>${reader.rejoined}</span>` : nothing
    }</span
  >`;
}

export const verdictStyles = css`
  .verdict {
    display: inline-flex;
    align-items: baseline;
    gap: 4px;
    padding: 0 7px;
    border: 1px solid var(--control-line);
    border-radius: 4px;
    font-size: 0.8rem;
    line-height: 1.6;
    white-space: nowrap;
  }
  .verdict.bad {
    border-color: var(--danger);
    color: var(--danger);
  }
  .verdict .icon {
    align-self: center;
    inline-size: 13px;
    block-size: 13px;
  }
`;
