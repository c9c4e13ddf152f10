// What the relations of a file are called, under the question which of the four types each is, and what is taken where the
// file says nothing.
import { html, nothing, type TemplateResult } from 'lit';
import { ACTOR_KINDS, RELATION_TYPES, type ActorKind, type RelationType } from '../../model/vocabulary.js';
import { choiceSelect } from '../shared/choice-select.js';
import type { ImportContext } from './import-context.js';
import type { ImportPreview, RelationName } from './import-order.js';

const typeNamed = (value: string): RelationType | null => RELATION_TYPES.find((type) => type === value) ?? null;

function nameRow({ name, count, type }: RelationName, { task, words, acts }: ImportContext): TemplateResult {
  const onChange = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    acts.choose({ types: new Map([...task.choices.types, [name, typeNamed(currentTarget.value)]]) });
  };
  return html`
    <li>
      <bdi>${name}</bdi>
      <span class="muted small">${words.import.nameCount(count)}</span>
      <select aria-label=${words.import.typeOf(name)} @change=${onChange}>
        <option value="" .selected=${type === null}>${words.import.bySign}</option>
        ${RELATION_TYPES.map(
          (each) => html`<option value=${each} .selected=${each === type}>${words.vocabulary.types[each]}</option>`,
        )}
      </select>
    </li>
  `;
}

export function relationNames({ names, moreNames }: ImportPreview, context: ImportContext): TemplateResult {
  const words = context.words.import;
  return html`
    <section part="names">
      <h4>${words.names}</h4>
      <p class="muted small">${words.namesNote}</p>
      <ul class="names">
        ${names.map((name) => nameRow(name, context))}
      </ul>
      ${moreNames > 0 ? html`<p class="muted small">${words.moreNames(moreNames)}</p>` : nothing}
    </section>
  `;
}

export function usualChoices({ usualType, usualKind }: ImportPreview, { words, acts }: ImportContext): TemplateResult {
  const { vocabulary } = words;
  return html`
    <section part="defaults">
      <h4>${words.import.defaults}</h4>
      <div class="usual">
        ${choiceSelect({
          label: words.import.usualType,
          value: usualType,
          options: RELATION_TYPES.map((type) => [type, vocabulary.types[type]]),
          onChoose: (value) => acts.choose({ usualType: typeNamed(value) }),
        })}
        ${choiceSelect({
          label: words.import.usualKind,
          value: usualKind,
          options: ACTOR_KINDS.map((kind) => [kind, vocabulary.kind[kind]]),
          onChoose: (value) =>
            acts.choose({ usualKind: ACTOR_KINDS.find((kind): kind is ActorKind => kind === value) ?? null }),
        })}
      </div>
      <p class="muted small">${words.import.modalityNote}</p>
    </section>
  `;
}
