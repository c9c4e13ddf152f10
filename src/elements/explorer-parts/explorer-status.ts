// What lies over the picture of <actor-explorer> when there is something to say: loading, failed, empty, nothing left.
import { html, nothing, type TemplateResult } from 'lit';
import { graphOf } from '../../state/derive.js';
import { lensIssuesOf } from '../../state/lens-issues.js';
import { icon } from '../shared/icons.js';
import type { ExplorerPart } from './explorer-part.js';
import { issueList } from './issue-list.js';

export function renderStatus(part: ExplorerPart): TemplateResult | typeof nothing {
  const { state, words, hasImport, acts } = part;
  if (state.status === 'failed') return renderFailure(part);
  const lensIssues = lensIssuesOf(state);
  const issues = [...lensIssues, ...[...state.attributeIssues.values()].flat()];
  if (issues.length > 0) {
    return html`
      <div class="problem-box" role="alert">
        <h3>${icon('warning')}${lensIssues.length === issues.length ? words.lensProblem : words.attributeProblem}</h3>
        <div class="list" tabindex="0">${issueList(issues, words)}</div>
        <button class="button" type="button" @click=${acts.dismiss}>${words.dismiss}</button>
      </div>
    `;
  }
  if (state.status === 'loading') {
    return html`<div class="notice" role="status"><span class="spinner"></span>${words.loading}</div>`;
  }
  if (state.data === null)
    return html`<div class="notice">
      <slot><p>${words.empty}</p></slot>
      <button class="button" type="button" ?hidden=${!hasImport} @click=${acts.openImport}>${words.import}</button>
    </div>`;
  if ((graphOf(state)?.relations.size ?? 0) > 0) return nothing;
  if (state.data.dataset.claims.length === 0) {
    return html`<div class="notice" role="status"><p>${words.noClaim}</p></div>`;
  }
  return html`
    <div class="notice" role="status">
      <p><strong>${words.noRelation}</strong><br />${words.noRelationHint}</p>
      <button class="button" type="button" @click=${() => acts.ask(null)}>${words.reset}</button>
    </div>
  `;
}

function renderFailure({ state, words, acts }: ExplorerPart): TemplateResult {
  return html`
    <div class="problem-box" role="alert">
      <h3>${icon('warning')}${words.failedTitle}</h3>
      <p>${words.problems(state.issues.length)}. ${state.data === null ? nothing : words.failedKept}</p>
      <div class="list" tabindex="0">${issueList(state.issues, words)}</div>
      <div class="actions">
        <button class="button" type="button" @click=${acts.reload}>${words.retry}</button>
        <button class="button" type="button" @click=${acts.dismiss}>${words.dismiss}</button>
      </div>
    </div>
  `;
}
