// Dated events in their order, so that a reader sees what followed what. One that is chosen becomes the topic of the lens.
import { html, nothing, type TemplateResult } from 'lit';
import type { DatedEvent } from '../../analysis/timeline.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Lens } from '../../model/lens.js';
import { periodWords } from '../shared/period-words.js';
import type { Words } from '../words/words.js';

export interface EventStrip {
  readonly events: readonly DatedEvent[];
  readonly data: IndexedDataset;
  readonly lens: Lens;
  readonly words: Words;
  readonly locale: string;
  readonly choose: (topics: Lens['topics']) => void;
}

export function eventStrip({ events, data, lens, words, locale, choose }: EventStrip): TemplateResult {
  const { timeline, periods } = words;
  return html`
    <section part="events" class="events">
      <h3>${timeline.events}</h3>
      <p class="muted small">${timeline.eventsHint}</p>
      ${events.length === 0 ? html`<p class="muted">${timeline.noEvents}</p>` : nothing}
      <ol class="strip">
        ${events.map(({ topic, period, claims }) => {
          const isOn = lens.topics?.length === 1 && lens.topics[0] === topic;
          return html`<li part="event">
            <span class="date small">${periodWords(period, { words: periods, locale })}</span>
            <button
              class="pick"
              type="button"
              aria-pressed=${isOn ? 'true' : 'false'}
              @click=${() => choose(isOn ? null : [topic])}
            >
              <bdi>${data.topics.get(topic)?.name ?? topic}</bdi>
            </button>
            <span class="muted small">${timeline.about(claims)}</span>
          </li>`;
        })}
      </ol>
    </section>
  `;
}
