// The line of <actor-explorer> that says that something is only tried out, and leads back.
import { html, nothing, type TemplateResult } from 'lit';
import type { ExplorerState } from '../../state/explorer-state.js';
import { trialSentence } from '../shared/trial-words.js';
import type { Words } from '../words/words.js';
import type { ExplorerActs } from './explorer-part.js';

export function renderTrial(
  { data, baseline, lens }: ExplorerState,
  { whatIf }: Words,
  { leaveTrial }: Pick<ExplorerActs, 'leaveTrial'>,
): TemplateResult | typeof nothing {
  if (data === null || baseline === null) return nothing;
  return html`
    <div part="trial" class="trial">
      <p role="status">${trialSentence(data, baseline, lens, whatIf)}</p>
      <button class="button" type="button" @click=${leaveTrial}>${whatIf.leave} <kbd>${whatIf.leaveKey}</kbd></button>
    </div>
  `;
}
