// The records of a list by name, with a field that finds some of them: each opens its form.
import { html, nothing, type TemplateResult } from 'lit';
import type { EditableList } from '../../dataset/edits/put-record.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import { draftOfActor, newActor } from './actor-draft.js';
import { draftOfClaim, newClaim } from './claim-draft.js';
import type { EditContext } from './edit-context.js';
import type { EditForm } from './edit-form.js';
import { nameOfRecord } from './name-of-record.js';
import { draftOfSource, NEW_SOURCE } from './source-draft.js';
import { draftOfTopic, NEW_TOPIC } from './topic-draft.js';

/** Beyond these a reader writes a part of the name. */
const SHOWN = 30;

export const LISTS = ['actors', 'claims', 'topics', 'sources'] as const satisfies readonly EditableList[];

/** The form of a record that is there; null for one that is not. */
export function formOf(data: IndexedDataset, list: EditableList, id: string): EditForm | null {
  const [actor, topic, source, claim] = [
    data.actors.get(id),
    data.topics.get(id),
    data.sources.get(id),
    data.claims.get(id),
  ];
  if (list === 'actors') return actor === undefined ? null : { kind: list, draft: draftOfActor(actor) };
  if (list === 'topics') return topic === undefined ? null : { kind: list, draft: draftOfTopic(topic) };
  if (list === 'sources') return source === undefined ? null : { kind: list, draft: draftOfSource(source) };
  return claim === undefined ? null : { kind: list, draft: draftOfClaim(claim) };
}

export const NEW_FORMS: Readonly<Record<EditableList, () => EditForm>> = {
  actors: () => ({ kind: 'actors', draft: newActor() }),
  topics: () => ({ kind: 'topics', draft: NEW_TOPIC }),
  sources: () => ({ kind: 'sources', draft: NEW_SOURCE }),
  claims: () => ({ kind: 'claims', draft: newClaim() }),
};

export function recordList(list: EditableList, context: EditContext): TemplateResult {
  const { data, finding, words, acts } = context;
  const { edit } = words;
  const wanted = (finding.get(list) ?? '').trim().toLocaleLowerCase();
  const all = data.dataset[list].map(({ id }) => ({ id, name: nameOfRecord(data, list, id) }));
  const found = all.filter(({ id, name }) => `${name} ${id}`.toLocaleLowerCase().includes(wanted));
  const open = (id: string): void => {
    const form = formOf(data, list, id);
    if (form !== null) acts.open(form);
  };
  return html`
    <details class="fold">
      <summary>${edit.kinds[list]} <span class="muted">${all.length}</span></summary>
      <input
        type="search"
        aria-label=${`${edit.find}: ${edit.kinds[list]}`}
        placeholder=${edit.find}
        ?hidden=${all.length <= SHOWN}
        @input=${({ currentTarget }: Event) =>
          currentTarget instanceof HTMLInputElement && acts.find(list, currentTarget.value)}
      />
      <ul class="records">
        ${found.slice(0, SHOWN).map(
          ({ id, name }) =>
            html`<li>
              <button class="row" type="button" @click=${() => open(id)}><bdi>${name}</bdi></button>
            </li>`,
        )}
      </ul>
      ${found.length > SHOWN ? html`<p class="muted small">${edit.more(found.length - SHOWN)}</p>` : nothing}
      ${found.length === 0 && all.length > 0 ? html`<p class="muted small">${edit.nothingFound}</p>` : nothing}
    </details>
  `;
}
