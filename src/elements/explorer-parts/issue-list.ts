// Problems of a file as a reader can act on them: what is wrong, where, and what to do. Shared by every failing state.
import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../model/issue.js';
import type { Words } from '../words/words.js';

/** More than these help nobody: the rest is counted. */
const SHOWN = 50;

export function issueList(issues: readonly Issue[], words: Words['explorer']): TemplateResult {
  const rest = issues.length - SHOWN;
  return html`
    <ol part="issues" class="issues">
      ${issues.slice(0, SHOWN).map(
        ({ code, path, message, severity }) => html`
          <li class=${severity}>
            <span class="message">${message}</span>
            <span class="place">
              ${path === '' ? nothing : html`${words.where}: <code>${path}</code> · `}<code>${code}</code>
            </span>
          </li>
        `,
      )}
    </ol>
    ${rest > 0 ? html`<p>${words.moreProblems(rest)}</p>` : nothing}
  `;
}
