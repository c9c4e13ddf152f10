// One line of the legend: the mark, what it is called, what it means, how often it occurs.
import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';

export interface LegendItem {
  readonly mark: TemplateResult | SVGTemplateResult;
  readonly name: string;
  readonly meaning?: string;
  /** Null where nothing is counted: without data, or for marks that are always there. */
  readonly count: number | null;
  readonly unit: 'strand' | 'actor';
}

export function legendItem({ mark, name, meaning, count, unit }: LegendItem, words: Words['legend']): TemplateResult {
  const isAbsent = count === 0;
  return html`
    <li part=${isAbsent ? 'item absent' : 'item'} class=${isAbsent ? 'absent' : ''}>
      <span class="mark" aria-hidden="true">${mark}</span>
      <span class="name">${name}</span>
      <span class="count">${count === null ? nothing : counted(count, unit, words)}</span>
      ${meaning === undefined ? nothing : html`<span class="meaning">${meaning}</span>`}
    </li>
  `;
}

function counted(count: number, unit: LegendItem['unit'], words: Words['legend']): TemplateResult | string {
  if (count === 0) return words.none;
  const spoken = unit === 'strand' ? words.strandCount(count) : words.actorCount(count);
  return html`<span aria-hidden="true">${count}</span><span class="visually-hidden">${spoken}</span>`;
}

/** A heading, what holds for all items, the items. */
export function legendSection(title: string, hint: string | null, items: readonly TemplateResult[]): TemplateResult {
  return html`
    <section part="section" class="section">
      <h3>${title}</h3>
      ${hint === null ? nothing : html`<p class="muted small">${hint}</p>`}
      ${
        items.length === 0
          ? nothing
          : html`<ul part="list">
              ${items}
            </ul>`
      }
    </section>
  `;
}
