// What is compared: the measure, the relations it looks at, what its ties weigh, and whether their direction counts.
import { html, nothing, type TemplateResult } from 'lit';
import { WEIGHTINGS } from '../../model/lens.js';
import { choiceSelect } from '../shared/choice-select.js';
import type { Words } from '../words/words.js';
import type { Ranking } from './compute-ranking.js';

export type ChoiceName = 'measure' | 'layer' | 'weights' | 'direction';

interface Controls {
  readonly ranking: Ranking;
  readonly words: Words['ranking'];
  readonly choose: (what: ChoiceName, value: string) => void;
}

export function rankingControls({ ranking, words, choose }: Controls): TemplateResult {
  const { measure, measures, layers, projection } = ranking;
  const ignoresWeights = !measure.readsWeights;
  return html`
    <div part="controls" class="choices" role="group" aria-label=${words.controls}>
      ${choiceSelect({
        label: words.measure,
        value: measure.id,
        options: measures.map(({ id, name }) => [id, name]),
        onChoose: (value) => choose('measure', value),
      })}
      ${choiceSelect({
        label: words.layer,
        value: projection.layer,
        options: layers.map((layer) => [layer, words.layers[layer]]),
        onChoose: (value) => choose('layer', value),
      })}
      ${choiceSelect({
        label: words.weights,
        value: projection.weights,
        options: WEIGHTINGS.map((weighting) => [weighting, words.weightings[weighting]]),
        onChoose: (value) => choose('weights', value),
        disabled: ignoresWeights,
      })}
      ${choiceSelect({
        label: words.direction,
        value: projection.directed ? 'directed' : 'undirected',
        options: [
          ['directed', words.directed],
          ['undirected', words.undirected],
        ],
        onChoose: (value) => choose('direction', value),
      })}
    </div>
    ${ignoresWeights ? html`<p class="muted small">${words.weightsIgnored}</p>` : nothing}
  `;
}
