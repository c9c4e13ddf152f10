// The choice of what to try out, by kind.
import { html, nothing, type TemplateResult } from 'lit';
import { sourceNames } from '../../analysis/source-label.js';
import { TRIAL_KINDS, trialName, trialsOf, type Trial } from '../../analysis/trial.js';
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Words } from '../words/words.js';

interface TrialChoice {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  readonly words: Words['whatIf'];
  readonly choose: (trial: Trial) => void;
}

export function trialChoice({ data, graph, words, choose }: TrialChoice): TemplateResult {
  const trials = trialsOf(data, graph);
  const names = sourceNames(data);
  const onChange = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const trial = trials[Number(currentTarget.value)];
    // It is a list of acts, not a state: what is tried stands below.
    currentTarget.value = '';
    if (trial !== undefined) choose(trial);
  };
  return html`
    <label part="controls" class="choice">
      <span class="muted small">${words.choose}</span>
      <select @change=${onChange}>
        <option value="">${words.chooseFirst}</option>
        ${TRIAL_KINDS.map((kind) => {
          const of = trials.map((trial, index) => ({ trial, index })).filter(({ trial }) => trial.kind === kind);
          return of.length === 0
            ? nothing
            : html`<optgroup label=${words.groups[kind]}>
                ${of.map(
                  ({ trial, index }) =>
                    html`<option value=${String(index)}>${words.trials[kind](trialName(data, names, trial))}</option>`,
                )}
              </optgroup>`;
        })}
      </select>
    </label>
  `;
}
