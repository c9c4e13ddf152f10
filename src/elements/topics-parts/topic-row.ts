// One topic: what it is, how much is said about it, and the button that makes it the topic, or the scenario, of the lens.
import { html, nothing, type TemplateResult } from 'lit';
import type { TopicRow } from '../../analysis/topic-table.js';
import type { Lens } from '../../model/lens.js';
import type { Words } from '../words/words.js';

export interface TopicActs {
  readonly lens: Lens;
  readonly words: Words['topics'];
  readonly set: (change: Partial<Lens>) => void;
}

const isChosen = ({ lens }: TopicActs, { topic }: TopicRow): boolean =>
  topic.kind === 'scenario' ? lens.scenario === topic.id : lens.topics?.length === 1 && lens.topics[0] === topic.id;

function change(row: TopicRow, isOn: boolean): Partial<Lens> {
  if (row.topic.kind === 'scenario') return { scenario: isOn ? null : row.topic.id };
  return { topics: isOn ? null : [row.topic.id] };
}

export function topicName(acts: TopicActs, row: TopicRow): TemplateResult {
  const { words, set } = acts;
  const isOn = isChosen(acts, row);
  const isScenario = row.topic.kind === 'scenario';
  const title = isScenario ? (isOn ? words.switchedOn : words.switchOn) : isOn ? words.chosen : words.choose;
  return html`
    <button
      part="topic"
      class="pick"
      type="button"
      title=${title}
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => set(change(row, isOn))}
    >
      <bdi>${row.topic.name}</bdi>
    </button>
    <span class="muted small">${words.claims(row.claims)}</span>
    ${row.topic.description === undefined ? nothing : html`<p class="muted small">${row.topic.description}</p>`}
  `;
}
