// The form of a source: what a citation of it needs.
import { html, type TemplateResult } from 'lit';
import { choiceSelect } from '../shared/choice-select.js';
import type { EditContext } from './edit-context.js';
import { linesField, textField } from './fields.js';
import { SOURCE_TYPES, type SourceDraft } from './source-draft.js';

export function sourceForm(draft: SourceDraft, { words: { edit }, acts }: EditContext): TemplateResult {
  const set = (part: Partial<SourceDraft>): void => acts.change({ kind: 'sources', draft: { ...draft, ...part } });
  const types = SOURCE_TYPES.some((type) => type === draft.type) ? SOURCE_TYPES : [draft.type, ...SOURCE_TYPES];
  return html`
    ${textField({ label: edit.title, value: draft.title, required: true, onChange: (title) => set({ title }) })}
    ${linesField({ label: edit.authors, value: draft.authors, onChange: (authors) => set({ authors }) })}
    ${textField({ label: edit.outlet, value: draft.outlet, onChange: (outlet) => set({ outlet }) })}
    ${textField({ label: edit.country, value: draft.country, onChange: (country) => set({ country }) })}
    ${textField({ label: edit.year, value: draft.year, onChange: (year) => set({ year }) })}
    ${textField({ label: edit.address, value: draft.address, onChange: (address) => set({ address }) })}
    ${choiceSelect({
      label: edit.sourceType,
      value: draft.type,
      options: types.map((type) => [type, type.replaceAll('-', ' ')]),
      onChoose: (type) => set({ type }),
    })}
  `;
}
