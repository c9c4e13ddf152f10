// The forms that are no records: title and description of the dataset, a merger of two actors, a removal.
import { html, nothing, type TemplateResult } from 'lit';
import { mergeActors } from '../../dataset/edits/merge-actors.js';
import { choiceSelect } from '../shared/choice-select.js';
import { removeRecord } from './apply-form.js';
import type { EditContext } from './edit-context.js';
import type { EditForm, HeadDraft } from './edit-form.js';
import { linesField, textField } from './fields.js';

type FormOf<Kind extends EditForm['kind']> = Extract<EditForm, { readonly kind: Kind }>;

export function headForm(draft: HeadDraft, { words: { edit }, acts }: EditContext): TemplateResult {
  const set = (part: Partial<HeadDraft>): void => acts.change({ kind: 'head', draft: { ...draft, ...part } });
  return html`
    ${textField({ label: edit.title, value: draft.title, required: true, onChange: (title) => set({ title }) })}
    ${linesField({
      label: edit.description,
      value: draft.description,
      onChange: (description) => set({ description }),
    })}
  `;
}

export function mergeForm(form: FormOf<'merge'>, { data, words: { edit }, acts }: EditContext): TemplateResult {
  const { kept, other } = form;
  const nameOf = (id: string): string => data.actors.get(id)?.name ?? id;
  const others = [...data.actors.values()]
    .filter(({ id }) => id !== kept)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const gone = other === '' ? 0 : data.dataset.claims.length - mergeActors(data.dataset, kept, other).claims.length;
  return html`
    ${choiceSelect({
      label: edit.mergeWith,
      value: other,
      options: [['', edit.mergeChoose], ...others.map(({ id, name }) => [id, name] as const)],
      onChoose: (chosen) => acts.change({ ...form, other: chosen }),
    })}
    ${
      other === ''
        ? nothing
        : html`${choiceSelect({
              label: edit.mergeKeep,
              value: kept,
              options: [kept, other].toSorted().map((id) => [id, nameOf(id)]),
              onChoose: (chosen) => chosen !== kept && acts.change({ kind: 'merge', kept: other, other: kept }),
            })}
            <p>${edit.mergeNote(gone)} ${edit.undoNote}</p>`
    }
  `;
}

export function removeForm(
  { list, id }: FormOf<'remove'>,
  { data: { dataset }, words: { edit } }: EditContext,
): TemplateResult {
  const rest = removeRecord(dataset, list, id);
  const claims = dataset.claims.length - rest.claims.length - (list === 'claims' ? 1 : 0);
  return html`<p>${edit.removeNote(claims, dataset.positions.length - rest.positions.length)} ${edit.undoNote}</p>`;
}
