// The results as a list box in groups. The keyboard stays in the field; the active row is only marked here.
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AT_MOST, type MoreOption, type ResultGroup, type ResultOption } from './result-groups.js';
import { resultRow } from './result-rows.js';
import type { SearchContext } from './search-context.js';

export interface ResultList {
  readonly groups: readonly ResultGroup[];
  /** The key of the active row; empty for none. */
  readonly active: string;
  readonly onChoose: (option: ResultOption, event: Event) => void;
}

function moreLabel({ more }: MoreOption, { total }: ResultGroup, { words }: SearchContext): string {
  return total > AT_MOST ? words.search.best(more, AT_MOST, total) : words.search.all(more, total);
}

function option(list: ResultList, group: ResultGroup, one: ResultOption, context: SearchContext): TemplateResult {
  const isMore = 'more' in one;
  const isActive = one.key === list.active;
  return html`
    <div
      id=${one.key}
      part=${isActive ? 'option active' : 'option'}
      class="option ${isMore ? 'more' : group.kind}"
      role="option"
      aria-selected=${isActive ? 'true' : 'false'}
      @click=${(event: Event) => list.onChoose(one, event)}
    >
      ${isMore ? moreLabel(one, group, context) : resultRow(one.found, context)}
    </div>
  `;
}

export const resultList = (list: ResultList, context: SearchContext): readonly TemplateResult[] =>
  list.groups.map(
    (group) => html`
      <div part="group" class="group" role="group" aria-labelledby="head-${group.kind}">
        <div part="heading" class="heading" role="presentation" id="head-${group.kind}">
          ${context.words.search.groups[group.kind]} <span class="count">${group.total}</span>
        </div>
        ${repeat(
          group.options,
          ({ key }) => key,
          (one) => option(list, group, one, context),
        )}
      </div>
    `,
  );
