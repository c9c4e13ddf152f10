// The form of a topic, in the words of the codebook.
import { html, type TemplateResult } from 'lit';
import { TOPIC_KINDS } from '../../model/vocabulary.js';
import { choiceSelect } from '../shared/choice-select.js';
import type { EditContext } from './edit-context.js';
import { linesField, textField } from './fields.js';
import type { TopicDraft } from './topic-draft.js';

export function topicForm(draft: TopicDraft, { words, acts }: EditContext): TemplateResult {
  const { edit, vocabulary } = words;
  const set = (part: Partial<TopicDraft>): void => acts.change({ kind: 'topics', draft: { ...draft, ...part } });
  return html`
    ${textField({ label: edit.name, value: draft.name, required: true, onChange: (name) => set({ name }) })}
    ${choiceSelect({
      label: edit.kindOf,
      value: draft.kind,
      options: TOPIC_KINDS.map((kind) => [kind, vocabulary.topicKinds[kind]]),
      onChoose: (value) => set({ kind: TOPIC_KINDS.find((kind) => kind === value) ?? draft.kind }),
    })}
    ${linesField({ label: edit.aliases, value: draft.aliases, onChange: (aliases) => set({ aliases }) })}
    ${linesField({
      label: edit.description,
      value: draft.description,
      onChange: (description) => set({ description }),
    })}
  `;
}
