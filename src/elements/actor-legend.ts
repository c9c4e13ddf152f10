// <actor-legend>: what the marks of the picture mean, and how often each occurs. It shows marks without a dataset, too.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from './shared/define-element.js';
import { lensSentence } from '../analysis/lens-sentence.js';
import { INITIAL_STATE } from '../state/explorer-state.js';
import { kindsSection, marksSection, sizeSection } from './legend-parts/actor-sections.js';
import { groupsSection } from './legend-parts/groups-section.js';
import { countMarks } from './legend-parts/count-marks.js';
import { legendStyles } from './legend-parts/legend-styles.js';
import {
  certaintySection,
  directionSection,
  typesSection,
  widthSection,
  type LegendContext,
} from './legend-parts/strand-sections.js';
import { CommunityColors } from './shared/community-colors.js';
import { groupStyles } from './shared/group-mark.js';
import { ActorElement } from './shared/actor-element.js';
import { faceStyles } from './shared/face-styles.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { strandStyles } from './shared/strand-styles.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import './words/en/legend.js';
import './words/en/vocabulary.js';

/**
 * @summary What the marks of the picture mean: strands, certainty, direction, width, circles, badges.
 * @tag actor-legend
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar: marks it leaves out are muted.
 * @attr {string} color-by - What circles are coloured by.
 * @attr {string} size-by - The measure that sizes actors, and what it is read from: `pagerank`, `degree,hostile,claims`.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown before the legend until there is a dataset; empty by default, for the marks mean the same without one.
 *
 * @csspart legend - The frame around everything.
 * @csspart section - One kind of mark.
 * @csspart list - The marks of a section.
 * @csspart item - One mark, what it means and how often it occurs.
 * @csspart absent - A mark that does not occur in the present graph.
 * @csspart lens - Which lens the counts are of.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded.
 * @csspart issues - The list of its problems.
 *
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Meanings, counts and marks that do not occur.
 * @cssproperty --actor-alliance-color - Alliance strands.
 * @cssproperty --actor-rivalry-color - Rivalry strands.
 * @cssproperty --actor-trade-color - Trade strands.
 * @cssproperty --actor-threat-color - Threat strands.
 * @cssproperty --actor-node-color - Inside circles.
 * @cssproperty --actor-node-border-color - Around circles.
 */
@customElement('actor-legend')
export class ActorLegend extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    faceStyles,
    strandStyles,
    ...groupStyles,
    legendStyles,
  ];

  readonly #view = this.watch(panelView, sameFields);
  readonly #colored = this.watch(({ communities }) => communities);
  readonly #colors = new CommunityColors(this);
  readonly #sized = this.watch(({ sizeBy, sizedOn }) => ({ sizeBy, sizedOn }), sameFields);

  override render(): TemplateResult {
    const { words } = this;
    const view = this.#view.value;
    const graph = view?.graph ?? null;
    const data = view?.data ?? null;
    const found = this.#colors.follow({ data, graph, communities: this.#colored.value ?? null });
    const context: LegendContext = { words, counts: graph === null ? null : countMarks(graph) };
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    return html`
      ${panelStatus({ view, words, retry, empty: nothing })}
      <div part="legend" class="legend">
        ${typesSection(context)} ${certaintySection(context)} ${directionSection(context)}
        ${widthSection(graph?.lens ?? null, words)} ${kindsSection(context)}
        ${sizeSection(this.#sized.value ?? INITIAL_STATE, words)}
        ${found === null ? nothing : groupsSection(found, context)} ${marksSection(context)}
        ${
          data === null || graph === null
            ? nothing
            : html`<p part="lens" class="muted small">${words.legend.ofLens(lensSentence(data, graph).text)}</p>`
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-legend': ActorLegend;
  }
}
