// What stands above and below the picture of <actor-explorer>: headline and actions, main views and questions, the footer.
import { html, type nothing, type TemplateResult } from 'lit';
import { lensSentence } from '../../analysis/lens-sentence.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Lens } from '../../model/lens.js';
import type { HistoryStep } from '../../state/step-history.js';
import { graphOf } from '../../state/derive.js';
import { icon } from '../shared/icons.js';
import type { ExplorerPart } from './explorer-part.js';
import { askedOf, drawsStatesOnly, everythingStated, isSameLens, QUESTIONS } from './questions.js';
import { sourceIdOf } from '../../model/statement.js';
import { renderViewTabs } from './view-tabs.js';

export function renderHeader({ state, titles, words, hasControls, hasImport, acts }: ExplorerPart): TemplateResult {
  const dataset = state.data?.dataset;
  // Not `disabled`: the button just pressed would lose the focus, and the keyboard its place.
  const stepButton = (step: HistoryStep, isEnabled: boolean): TemplateResult => html`
    <button
      class="icon-button quiet"
      type="button"
      title=${words[step]}
      aria-label=${words[step]}
      aria-disabled=${isEnabled ? 'false' : 'true'}
      @click=${() => isEnabled && acts.step(step)}
    >
      ${icon(step)}
    </button>
  `;
  return html`
    <header part="header" ?hidden=${!hasControls}>
      <div class="titles">
        <slot name="headline"><h2>${titles.headline || (dataset?.title ?? words.noTitle)}</h2></slot>
        <slot name="caption"><p class="caption">${titles.caption || (dataset?.description ?? '')}</p></slot>
      </div>
      <slot name="search"><actor-search></actor-search></slot>
      <div class="actions">
        <button
          class="icon-button quiet keys-button"
          type="button"
          title=${words.keys}
          aria-label=${words.keys}
          @click=${acts.openKeys}
        >
          ${icon('keyboard')}
        </button>
        ${stepButton('undo', state.past.length > 0)} ${stepButton('redo', state.future.length > 0)}
        <button
          class="button"
          type="button"
          ?hidden=${!hasImport}
          title=${words.import}
          aria-label=${words.import}
          @click=${acts.openImport}
        >
          ${icon('open')}<span class="label">${words.importShort}</span>
        </button>
        <button
          class="button"
          type="button"
          ?disabled=${dataset === undefined}
          title=${words.export}
          aria-label=${words.export}
          aria-pressed=${state.view.panel === 'export' ? 'true' : 'false'}
          @click=${() => acts.showPanel(state.view.panel === 'export' ? null : 'export')}
        >
          ${icon('share')}<span class="label">${words.export}</span>
        </button>
      </div>
    </header>
  `;
}

export function renderBar(part: ExplorerPart): TemplateResult {
  const { state, words, hasControls, acts } = part;
  const { lens } = state;
  const isEmpty = state.data === null;
  const usual = everythingStated(lens);
  const statesOnly = drawsStatesOnly(lens);
  const toggle = (label: string, isOn: boolean, next: Lens): TemplateResult =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      ?disabled=${isEmpty}
      @click=${() => acts.ask(next)}
    >
      ${label}
    </button>`;
  return html`
    <div class="bar" ?hidden=${!hasControls}>
      ${renderViewTabs(part)}
      <div part="questions" class="questions" role="group" aria-label=${words.questionsLabel}>
        ${QUESTIONS.map((question) => {
          const asked = askedOf(question, lens);
          const isOn = isSameLens(asked, lens);
          return toggle(words.questions[question.id], isOn, isOn ? usual : asked);
        })}
        <span class="divider" aria-hidden="true"></span>
        ${toggle(words.statesOnly, statesOnly, { ...lens, kinds: statesOnly ? null : ['state'] })}
        <button class="button quiet" type="button" ?hidden=${isSameLens(lens, usual)} @click=${() => acts.ask(usual)}>
          ${words.reset}
        </button>
      </div>
    </div>
  `;
}

/** How many sources say anything here: a source that is listed but not coded tells nothing. */
const citedSources = ({ dataset }: IndexedDataset): number =>
  new Set([...dataset.claims, ...dataset.positions].flatMap((statement) => sourceIdOf(statement) ?? [])).size;

interface FooterLines {
  /** What stands above it while something is only tried out. */
  readonly trial: TemplateResult | typeof nothing;
  /** Whether the reader's own dataset is saved. */
  readonly kept: TemplateResult | typeof nothing;
}

export function renderFooter({ state, titles, words }: ExplorerPart, { trial, kept }: FooterLines): TemplateResult {
  const { data } = state;
  const graph = graphOf(state);
  return html`
    <footer part="footer">
      ${trial}
      <p class="lens" role="status">${data === null || graph === null ? '' : lensSentence(data, graph).text}</p>
      ${kept}
      <p class="disclaimer">
        ${data === null ? '' : words.disclaimer(citedSources(data))}
        <slot name="credit">${titles.credit}</slot>
      </p>
    </footer>
  `;
}
