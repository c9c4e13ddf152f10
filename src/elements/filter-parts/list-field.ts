// A list of a lens key, such as its voices: what is in it as chips that take it out, and a select that puts more in. Where
// items may exclude, what is put in may be left out instead.
import { html, nothing, type TemplateResult } from 'lit';
import { bareItem, isExcluding, WITHOUT } from '../../model/excluding.js';
import type { Words } from '../words/words.js';
import { renderGroup } from './choice-group.js';
import { removableButtons } from './removables.js';

export interface ListOption {
  readonly id: string;
  readonly name: string;
}

export interface ListField {
  /** Unique in the form. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly ListOption[];
  /** Null is open. */
  readonly value: readonly string[] | null;
  readonly canExclude?: boolean;
  readonly words: Words['filter'];
  readonly onChange: (value: readonly string[] | null) => void;
}

/** An empty list would let nothing pass: without its last item the key is open again. */
const orOpen = (items: readonly string[]): readonly string[] | null => (items.length === 0 ? null : items);

export function listField({
  name,
  legend,
  hint,
  options,
  value,
  canExclude = false,
  words,
  onChange,
}: ListField): TemplateResult {
  const items = value ?? [];
  const nameOf = (item: string): string => {
    const known = options.find(({ id }) => id === bareItem(item))?.name ?? bareItem(item);
    return isExcluding(item) ? words.without(known) : known;
  };
  const left = options.filter(({ id }) => !items.some((item) => bareItem(item) === id));
  const add =
    (prefix: string) =>
    (event: Event): void => {
      if (!(event.currentTarget instanceof HTMLSelectElement)) return;
      const { value: chosen } = event.currentTarget;
      event.currentTarget.value = '';
      if (chosen !== '') onChange([...items, `${prefix}${chosen}`]);
    };
  const select = (label: string, prefix: string): TemplateResult => html`
    <select class="add" aria-label=${words.addTo(label, legend)} @change=${add(prefix)}>
      <option value="">${label}</option>
      ${left.map((option) => html`<option value=${option.id}>${option.name}</option>`)}
    </select>
  `;
  return renderGroup(
    { name, legend },
    {
      beside: nothing,
      content: html`
        ${hint === undefined ? nothing : html`<p class="muted small">${hint}</p>`}
        ${removableButtons(
          items.map((item) => ({
            text: nameOf(item),
            label: words.remove(nameOf(item)),
            remove: () => onChange(orOpen(items.filter((other) => other !== item))),
          })),
        )}
        <div class="adds">${select(words.add, '')} ${canExclude ? select(words.exclude, WITHOUT) : nothing}</div>
      `,
    },
  );
}
