// The open form with its title, what is wrong with it, and its buttons.
import { html, nothing, type TemplateResult } from 'lit';
import { issueList } from '../explorer-parts/issue-list.js';
import { icon } from '../shared/icons.js';
import { actorForm } from './actor-form.js';
import { claimForm } from './claim-form.js';
import type { EditContext } from './edit-context.js';
import type { EditForm } from './edit-form.js';
import { nameLists } from './ids-field.js';
import { nameOfRecord } from './name-of-record.js';
import { headForm, mergeForm, removeForm } from './other-forms.js';
import { sourceForm } from './source-form.js';
import { topicForm } from './topic-form.js';

function fieldsOf(form: EditForm, context: EditContext): TemplateResult {
  switch (form.kind) {
    case 'actors':
      return actorForm(form.draft, context);
    case 'topics':
      return topicForm(form.draft, context);
    case 'sources':
      return sourceForm(form.draft, context);
    case 'claims':
      return claimForm(form.draft, context);
    case 'head':
      return headForm(form.draft, context);
    case 'merge':
      return mergeForm(form, context);
    case 'remove':
      return removeForm(form, context);
  }
}

function titleOf(form: EditForm, { data, words: { edit } }: EditContext): string {
  switch (form.kind) {
    case 'head':
      return edit.rename;
    case 'merge':
      return edit.mergeTitle(nameOfRecord(data, 'actors', form.kept));
    case 'remove':
      return edit.removeTitle(nameOfRecord(data, form.list, form.id));
    default:
      return form.draft.id === null ? edit.newTitles[form.kind] : edit.editTitles[form.kind];
  }
}

/** A record that stands in the dataset can be taken out of it. */
function removeButton(form: EditForm, { words: { edit }, acts }: EditContext) {
  if (form.kind === 'head' || form.kind === 'merge' || form.kind === 'remove') return nothing;
  const { kind } = form;
  const { id } = form.draft;
  if (id === null) return nothing;
  return html`<button class="button quiet" type="button" @click=${() => acts.open({ kind: 'remove', list: kind, id })}>
    ${edit.remove}
  </button>`;
}

export function formPart(form: EditForm, context: EditContext): TemplateResult {
  const { words, acts, issues, isBusy, isClaimWaiting } = context;
  const { edit } = words;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    acts.save();
  };
  const doing = form.kind === 'remove' ? edit.remove : form.kind === 'merge' ? edit.merge : edit.save;
  return html`
    <form part="form" @submit=${submit}>
      <h4 tabindex="-1"><bdi>${titleOf(form, context)}</bdi></h4>
      ${isClaimWaiting ? html`<p class="small" role="status">${icon('warning')} ${edit.claimWaits}</p>` : nothing}
      ${nameLists(context)} ${fieldsOf(form, context)}
      <div class="end">
        ${
          errors.length === 0
            ? nothing
            : html`<div part="problem" class="problem" role="alert">
                <strong>${icon('warning')} ${edit.refused}</strong>
                ${issueList(errors, words.explorer)}
              </div>`
        }
        <div class="acts">
          <button class="button main" type="submit" ?disabled=${isBusy || (form.kind === 'merge' && form.other === '')}>
            ${isBusy ? edit.saving : doing}
          </button>
          <button class="button" type="button" @click=${acts.close}>${edit.cancel}</button>
          ${removeButton(form, context)}
        </div>
      </div>
    </form>
  `;
}
