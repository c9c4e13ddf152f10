// The form of an actor, in the words of the codebook.
import { html, type TemplateResult } from 'lit';
import { ACTOR_KINDS } from '../../model/vocabulary.js';
import { choiceSelect } from '../shared/choice-select.js';
import type { ActorDraft } from './actor-draft.js';
import type { EditContext } from './edit-context.js';
import { linesField, textField } from './fields.js';
import { idsField } from './ids-field.js';

export function actorForm(draft: ActorDraft, context: EditContext): TemplateResult {
  const { edit, vocabulary } = context.words;
  const set = (part: Partial<ActorDraft>): void =>
    context.acts.change({ kind: 'actors', draft: { ...draft, ...part } });
  const setCode = (key: 'iso3166' | 'cow' | 'wikidata' | 'longitude' | 'latitude'): TemplateResult =>
    textField({ label: edit[key], value: draft[key], onChange: (value) => set({ [key]: value }) });
  return html`
    ${textField({ label: edit.name, value: draft.name, required: true, onChange: (name) => set({ name }) })}
    ${choiceSelect({
      label: edit.kindOf,
      value: draft.kind,
      options: ACTOR_KINDS.map((kind) => [kind, vocabulary.kind[kind]]),
      onChoose: (value) => set({ kind: ACTOR_KINDS.find((kind) => kind === value) ?? draft.kind }),
    })}
    ${linesField({ label: edit.aliases, value: draft.aliases, onChange: (aliases) => set({ aliases }) })}
    ${linesField({
      label: edit.description,
      value: draft.description,
      onChange: (description) => set({ description }),
    })}
    ${idsField(
      {
        label: edit.partOf,
        hint: edit.partOfHint,
        of: 'actors',
        ids: draft.partOf,
        single: true,
        onChange: (partOf) => set({ partOf }),
      },
      context,
    )}
    ${idsField(
      { label: edit.basedIn, of: 'actors', ids: draft.basedIn, onChange: (basedIn) => set({ basedIn }) },
      context,
    )}
    ${idsField(
      { label: edit.memberOf, of: 'actors', ids: draft.memberOf, onChange: (memberOf) => set({ memberOf }) },
      context,
    )}
    <details class="fold">
      <summary>${edit.codes}</summary>
      ${setCode('iso3166')} ${setCode('cow')} ${setCode('wikidata')} ${setCode('longitude')} ${setCode('latitude')}
    </details>
  `;
}
