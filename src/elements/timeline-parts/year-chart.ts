// The row of years: a column each, stacked by relation type, pale on top for what reaches beyond the year.
import { html, nothing, type TemplateResult } from 'lit';
import type { Timeline, TimelineYear } from '../../analysis/timeline.js';
import { RELATION_TYPES } from '../../model/vocabulary.js';
import { cssProperty } from '../shared/css-property.js';
import type { Words } from '../words/words.js';
import { covers, type Stretch } from './brush.js';

export interface YearChart {
  readonly timeline: Timeline;
  readonly stretch: Stretch | null;
  /** The year that has the keyboard. */
  readonly current: number;
  readonly words: Words;
  readonly onKey: (event: KeyboardEvent, year: number) => void;
  readonly onDown: (event: PointerEvent, year: number) => void;
  readonly onOver: (year: number) => void;
  readonly onFocus: (year: number) => void;
}

const withinOf = ({ within }: TimelineYear): number => [...within.values()].reduce((sum, count) => sum + count, 0);

function column(chart: YearChart, year: TimelineYear, greatest: number): TemplateResult {
  const { words, stretch, current } = chart;
  const isSet = covers(stretch, year.year);
  const within = withinOf(year);
  const share = (count: number): string => String(greatest === 0 ? 0 : count / greatest);
  return html`
    <button
      part=${isSet ? 'year set' : 'year'}
      class=${isSet ? 'year set' : 'year'}
      type="button"
      data-year=${year.year}
      tabindex=${year.year === current ? '0' : '-1'}
      aria-pressed=${isSet ? 'true' : 'false'}
      aria-label=${words.timeline.year(year.year, within, year.across)}
      @keydown=${(event: KeyboardEvent) => chart.onKey(event, year.year)}
      @pointerdown=${(event: PointerEvent) => chart.onDown(event, year.year)}
      @pointerover=${() => chart.onOver(year.year)}
      @focus=${() => chart.onFocus(year.year)}
    >
      <span class="bars" aria-hidden="true">
        ${year.across === 0 ? nothing : html`<span class="bar across" ${cssProperty('--share', share(year.across))}></span>`}
        ${RELATION_TYPES.filter((type) => year.within.has(type)).map(
          (type) =>
            html`<span class="bar ${type}" ${cssProperty('--share', share(year.within.get(type) ?? 0))}></span>`,
        )}
      </span>
      <span class="label" aria-hidden="true">${year.year}</span>
    </button>
  `;
}

export function yearChart(chart: YearChart): TemplateResult {
  const { timeline, words } = chart;
  const greatest = Math.max(...timeline.years.map((year) => withinOf(year) + year.across));
  return html`
    <div part="chart" class="chart" role="group" aria-label=${words.timeline.chart} aria-describedby="help">
      ${timeline.years.map((year, index) => {
        const before = timeline.years[index - 1];
        const isGap = before !== undefined && year.year - before.year > 1;
        return html`${isGap ? html`<span class="gap" title=${words.timeline.gap} aria-hidden="true">⋯</span>` : nothing}${column(chart, year, greatest)}`;
      })}
    </div>
  `;
}
