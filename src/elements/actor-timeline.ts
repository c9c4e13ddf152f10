// <actor-timeline>: claims by the years they are about, with a brush that sets the period of the lens; and dated events in
// their order.
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { datedEvents, timelineOf, type Timeline } from '../analysis/timeline.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens, Within } from '../model/lens.js';
import { RELATION_TYPES } from '../model/vocabulary.js';
import { ActorLensRequestEvent } from '../state/events.js';
import { ActorElement } from './shared/actor-element.js';
import { customElement } from './shared/define-element.js';
import { localeOf } from './shared/locale-of.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { periodWords } from './shared/period-words.js';
import { sameFields } from './shared/same-fields.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { Visibility } from './shared/visibility.js';
import { pickStyles } from './shared/pick-styles.js';
import { intervalOfYears, stretchOf, yearAfter, type Stretch } from './timeline-parts/brush.js';
import { eventStrip } from './timeline-parts/event-strip.js';
import { timelineStyles } from './timeline-parts/timeline-styles.js';
import { yearChart } from './timeline-parts/year-chart.js';
import './words/en/timeline.js';
import './words/en/vocabulary.js';
import './words/en/periods.js';

/**
 * @summary Claims by the years they are about, with a brush for the period of the lens; dated events in their order.
 * @tag actor-timeline
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorLensRequestEvent} actor-lens-request - Asks for a period, or for the topic of an event.
 *
 * @csspart timeline - The frame around everything.
 * @csspart chart - The row of years.
 * @csspart year - One year.
 * @csspart set - A year within the period that is set.
 * @csspart controls - What counts as within the period.
 * @csspart events - The strip of events.
 * @csspart event - One event.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded.
 * @csspart issues - The list of its problems.
 *
 * @cssproperty --actor-alliance-color - Alliances.
 * @cssproperty --actor-rivalry-color - Rivalries.
 * @cssproperty --actor-trade-color - Trade.
 * @cssproperty --actor-threat-color - Threats.
 * @cssproperty --actor-accent-color - What is set, and focus.
 * @cssproperty --actor-accent-ground-color - Behind what is set.
 */
@customElement('actor-timeline')
export class ActorTimeline extends ActorElement {
  static override readonly styles = [baseStyles, buttonStyles, panelStyles, pickStyles, timelineStyles];

  /** While the pointer draws it; the lens has it afterwards. */
  @state() private drawn: Stretch | null = null;
  @state() private current: number | null = null;

  readonly #view = this.watch(panelView, sameFields);
  readonly #visibility = new Visibility(this);
  #timeline: { readonly data: IndexedDataset; readonly lens: Lens; readonly timeline: Timeline } | null = null;
  #focuses = false;
  #isScrolled = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('pointerup', this.#onUp);
  }

  override disconnectedCallback(): void {
    this.ownerDocument.removeEventListener('pointerup', this.#onUp);
    super.disconnectedCallback();
  }

  override updated(): void {
    const chart = this.renderRoot.querySelector('.chart');
    // The latest years are what most readers look for.
    if (chart !== null && !this.#isScrolled) chart.scrollLeft = chart.scrollWidth;
    this.#isScrolled = chart !== null;
    if (this.#focuses) this.renderRoot.querySelector<HTMLElement>('.year[tabindex="0"]')?.focus();
    this.#focuses = false;
  }

  override render(): TemplateResult {
    const { words } = this;
    const view = this.#view.value;
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    const isShown = view?.data != null && view.graph !== null && this.#visibility.isDisplayed;
    return html`
      ${panelStatus({ view, words, retry })}
      <div part="timeline" class="timeline" ?hidden=${view?.data == null}>
        ${isShown && view.data !== null && view.graph !== null ? this.#renderTimeline(view.data, view.graph.lens) : nothing}
      </div>
    `;
  }

  #renderTimeline(data: IndexedDataset, lens: Lens): TemplateResult {
    const words = this.words.timeline;
    const timeline = this.#timelineOf(data, lens);
    const vague = words.vague(timeline.open, timeline.vague);
    return html`
      <section>
        <p>
          ${words.summary(timeline.dated, timeline.undated)}
          ${vague === '' ? nothing : html`<span class="muted">${vague}.</span>`}
        </p>
        ${timeline.years.length === 0 ? html`<p class="notice">${words.none}</p>` : this.#renderChart(timeline, lens)}
        ${this.#renderControls(lens)}
      </section>
      ${eventStrip({
        events: datedEvents(data),
        data,
        lens,
        words: this.words,
        locale: localeOf(this.language),
        choose: (topics) => this.#set({ topics }),
      })}
    `;
  }

  #renderChart(timeline: Timeline, lens: Lens): TemplateResult {
    const { timeline: words, vocabulary } = this.words;
    const years = timeline.years.map(({ year }) => year);
    const stretch = this.drawn ?? (lens.period === null ? null : stretchOf(lens.period.interval, years));
    const current = years.find((year) => year === this.current) ?? years.at(-1) ?? 0;
    return html`
      <p id="help" class="muted small">${words.help}</p>
      ${yearChart({
        timeline,
        stretch,
        current,
        words: this.words,
        onKey: (event, year) => this.#onKey(event, { year, years, stretch, lens }),
        onDown: (event, year) => this.#onDown(event, year),
        onOver: (year) => this.drawn !== null && (this.drawn = { ...this.drawn, head: year }),
        onFocus: (year) => (this.current = year),
      })}
      <ul class="key">
        ${RELATION_TYPES.map((type) => html`<li><span class="bar ${type}" aria-hidden="true"></span>${vocabulary.types[type]}, ${words.within}</li>`)}
        <li><span class="bar across" aria-hidden="true"></span>${words.across}</li>
      </ul>
    `;
  }

  #renderControls({ period, undated }: Lens): TemplateResult {
    const { timeline: words, periods } = this.words;
    const within = (value: Within, label: string): TemplateResult => html`
      <label>
        <input
          type="radio"
          name="within"
          ?disabled=${period === null}
          .checked=${live((period?.within ?? 'possibly') === value)}
          @change=${() => period !== null && this.#set({ period: { ...period, within: value } })}
        />${label}
      </label>
    `;
    const set =
      period === null
        ? words.nothingSet
        : words.set(periodWords(period.interval, { words: periods, locale: localeOf(this.language) }));
    return html`
      <div part="controls" class="controls">
        <span role="status">${set}</span>
        ${within('possibly', words.possibly)} ${within('surely', words.surely)}
        <label>
          <input
            type="checkbox"
            .checked=${live(undated)}
            @change=${({ currentTarget }: Event) =>
              currentTarget instanceof HTMLInputElement && this.#set({ undated: currentTarget.checked })}
          />${words.undated}
        </label>
        <button
          class="button small"
          type="button"
          aria-disabled=${period === null ? 'true' : 'false'}
          @click=${() => period !== null && this.#set({ period: null })}
        >
          ${words.anyTime}
        </button>
      </div>
    `;
  }

  #timelineOf(data: IndexedDataset, lens: Lens): Timeline {
    if (this.#timeline?.data !== data || this.#timeline.lens !== lens) {
      this.#timeline = { data, lens, timeline: timelineOf(data, lens) };
    }
    return this.#timeline.timeline;
  }

  #onKey(
    event: KeyboardEvent,
    {
      year,
      years,
      stretch,
      lens,
    }: {
      readonly year: number;
      readonly years: readonly number[];
      readonly stretch: Stretch | null;
      readonly lens: Lens;
    },
  ): void {
    const isSetting = event.key === 'Enter' || event.key === ' ';
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const next = yearAfter(event.key, { year, years, isRtl });
    if (isSetting) this.#brush({ anchor: year, head: year }, lens);
    else if (next === undefined) return;
    else {
      this.current = next;
      this.#focuses = true;
      if (event.shiftKey) this.#brush({ anchor: stretch?.anchor ?? year, head: next }, lens);
    }
    event.preventDefault();
  }

  #onDown(event: PointerEvent, year: number): void {
    if (event.button !== 0) return;
    // Touch would keep all that follows for where it began.
    if (event.target instanceof Element && event.target.hasPointerCapture(event.pointerId)) {
      event.target.releasePointerCapture(event.pointerId);
    }
    this.drawn = { anchor: year, head: year };
  }

  readonly #onUp = (): void => {
    const { drawn } = this;
    const lens = this.#view.value?.graph?.lens;
    this.drawn = null;
    if (drawn !== null && lens !== undefined) this.#brush(drawn, lens);
  };

  /** The same stretch again takes it away. */
  #brush(stretch: Stretch, { period }: Lens): void {
    const interval = intervalOfYears(stretch);
    const isSame = period?.interval === interval;
    this.#set({ period: isSame ? null : { interval, within: period?.within ?? 'possibly' } });
  }

  #set(change: Partial<Lens>): void {
    this.request(new ActorLensRequestEvent(change));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-timeline': ActorTimeline;
  }
}
