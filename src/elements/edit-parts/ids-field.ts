// A list of actors or topics in a form: what is in it as buttons that take it out, and a field that takes a name. A name
// that nobody bears can be added as an actor on the spot.
import { html, nothing, type TemplateResult } from 'lit';
import { ACTOR_KINDS } from '../../model/vocabulary.js';
import { icon } from '../shared/icons.js';
import type { EditContext } from './edit-context.js';

interface IdsField {
  readonly label: string;
  readonly hint?: string;
  readonly of: 'actors' | 'topics';
  readonly ids: readonly string[];
  /** Whether it holds one at most. */
  readonly single?: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();

/** By name, then by another name, then by id. */
function findNamed(records: Iterable<Named>, text: string): string | null {
  const all = [...records];
  const wanted = plain(text);
  const found =
    all.find(({ name }) => plain(name) === wanted) ??
    all.find(({ aliases = [] }) => aliases.some((alias) => plain(alias) === wanted)) ??
    all.find(({ id }) => plain(id) === wanted);
  return found?.id ?? null;
}

const recordsOf = ({ data }: EditContext, of: IdsField['of']): ReadonlyMap<string, Named> => data[of];

/** The names that fields offer; once in a form. */
export const nameLists = (context: EditContext): TemplateResult => html`
  ${(['actors', 'topics'] as const).map(
    (of) =>
      html`<datalist id=${`names-of-${of}`}>
        ${Array.from(recordsOf(context, of).values(), ({ name }) => html`<option value=${name}></option>`)}
      </datalist>`,
  )}
`;

function unknownPart({ label, ids, onChange }: IdsField, { unknown, words, acts }: EditContext) {
  if (unknown === null || unknown.field !== label) return nothing;
  const { edit, vocabulary } = words;
  const chooseKind = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const kind = ACTOR_KINDS.find((each) => each === currentTarget.value);
    if (kind !== undefined) acts.meetUnknown({ ...unknown, kind });
  };
  const addIt = ({ currentTarget }: Event): void => {
    const input = currentTarget instanceof Element ? currentTarget.closest('.field')?.querySelector('input') : null;
    acts.addActor(unknown, (id) => {
      if (input != null) empty(input);
      onChange([...ids, id]);
    });
  };
  return html`
    <div class="unknown" role="status">
      <p class="small">${edit.unknown(unknown.name)}</p>
      <label>
        <span class="small">${edit.addNew(unknown.name)}</span>
        <select @change=${chooseKind}>
          ${ACTOR_KINDS.map(
            (kind) => html`<option value=${kind} .selected=${kind === unknown.kind}>${vocabulary.kind[kind]}</option>`,
          )}
        </select>
      </label>
      <button class="button" type="button" @click=${addIt}>${edit.addIt}</button>
    </div>
  `;
}

function empty(input: HTMLInputElement): void {
  input.value = '';
  input.setCustomValidity('');
}

export function idsField(field: IdsField, context: EditContext): TemplateResult {
  const { label, hint, of, ids, single = false, onChange } = field;
  const { words, acts } = context;
  const records = recordsOf(context, of);
  const take = (input: HTMLInputElement): void => {
    if (input.value.trim() === '') return;
    const id = findNamed(records.values(), input.value);
    if (id === null) {
      // What nobody has taken must not be lost by saving.
      input.setCustomValidity(words.edit.unknown(input.value.trim()));
      if (of === 'actors') acts.meetUnknown({ field: label, name: input.value.trim(), kind: 'state' });
      else input.reportValidity();
      return;
    }
    empty(input);
    acts.meetUnknown(null);
    if (!ids.includes(id)) onChange(single ? [id] : [...ids, id]);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.currentTarget instanceof HTMLInputElement)) return;
    // Enter takes the name; it does not save the form.
    event.preventDefault();
    take(event.currentTarget);
  };
  return html`
    <div class="field" role="group" aria-label=${label}>
      <span class="muted small">${label}</span>
      <div class="chips">
        ${ids.map((id) => {
          const name = records.get(id)?.name ?? id;
          return html`<button
            class="button chip"
            type="button"
            title=${words.edit.take(name)}
            aria-label=${words.edit.take(name)}
            @click=${() => onChange(ids.filter((other) => other !== id))}
          >
            <bdi>${name}</bdi>${icon('close')}
          </button>`;
        })}
      </div>
      <input
        type="text"
        list=${`names-of-${of}`}
        aria-label=${`${label}: ${words.edit.addTo}`}
        placeholder=${words.edit.addTo}
        autocomplete="off"
        @input=${({ currentTarget }: Event) =>
          currentTarget instanceof HTMLInputElement && currentTarget.setCustomValidity('')}
        @change=${({ currentTarget }: Event) => currentTarget instanceof HTMLInputElement && take(currentTarget)}
        @keydown=${onKey}
      />
      ${hint === undefined ? nothing : html`<span class="muted small">${hint}</span>`} ${unknownPart(field, context)}
    </div>
  `;
}
