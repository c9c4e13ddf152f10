// The period of the lens: from and until, whether claims have to lie within it surely or possibly, and what of undated ones.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { parsePeriod } from '../../model/edtf.js';
import { DEFAULT_LENS, type Within } from '../../model/lens.js';
import { renderGroup } from './choice-group.js';
import type { FilterContext } from './filter-context.js';

const OPEN = '..';

/** From and until of an interval as the fields have them; empty where it is open. */
export function endsOf(interval: string): readonly [from: string, until: string] {
  const [from = '', until = from] = interval.split('/');
  return [from === OPEN ? '' : from, until === OPEN ? '' : until];
}

/** The interval of both fields; null where both are empty. */
export function intervalOf(from: string, until: string): string | null {
  if (from === '' && until === '') return null;
  return from === until ? from : `${from || OPEN}/${until || OPEN}`;
}

export function periodField({ lens, words, set }: FilterContext): TemplateResult {
  const { filter } = words;
  const { period, undated } = lens;
  const [from, until] = endsOf(period?.interval ?? '');
  const within = period?.within ?? 'possibly';
  const change = (nextFrom: string, nextUntil: string, field: HTMLInputElement): void => {
    const interval = intervalOf(nextFrom.trim(), nextUntil.trim());
    const isValid = interval === null || parsePeriod(interval) !== null;
    field.setCustomValidity(isValid ? '' : filter.noPeriod);
    field.reportValidity();
    if (isValid) set({ period: interval === null ? null : { interval, within } });
  };
  const field = (
    label: string,
    value: string,
    next: (text: string) => readonly [string, string],
  ): TemplateResult => html`
    <label class="field">
      <span class="muted small">${label}</span>
      <input
        type="text"
        inputmode="numeric"
        placeholder=${filter.periodHint}
        .value=${live(value)}
        @change=${({ currentTarget }: Event) =>
          currentTarget instanceof HTMLInputElement && change(...next(currentTarget.value), currentTarget)}
      />
    </label>
  `;
  const option = (value: Within, label: string): TemplateResult => html`
    <label>
      <input
        type="radio"
        name="within"
        ?disabled=${period === null}
        .checked=${live(within === value)}
        @change=${() => period !== null && set({ period: { ...period, within: value } })}
      />
      <span class="name">${label}</span>
    </label>
  `;
  return renderGroup(
    { name: 'period', legend: filter.period },
    {
      beside:
        period === null
          ? nothing
          : html`<button
              type="button"
              class="text-button"
              @click=${() => set({ period: null, undated: DEFAULT_LENS.undated })}
            >
              ${filter.anyTime}
            </button>`,
      content: html`
        <div class="fields">
          ${field(filter.from, from, (text) => [text, until])} ${field(filter.until, until, (text) => [from, text])}
        </div>
        ${option('possibly', filter.possibly)} ${option('surely', filter.surely)}
        <label>
          <input
            type="checkbox"
            .checked=${live(undated)}
            @change=${({ currentTarget }: Event) =>
              currentTarget instanceof HTMLInputElement && set({ undated: currentTarget.checked })}
          />
          <span class="name">${filter.undated}</span>
        </label>
      `,
    },
  );
}
