// A tie as a button: with whom, in which ways and how sure, of which character, how heavy.
import { html, nothing, type TemplateResult } from 'lit';
import type { Tie } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { Lens } from '../../model/lens.js';
import { cssProperty } from '../shared/css-property.js';
import { strandGlyph, type StrandGlyph } from '../shared/strand-glyph.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { partnerIn } from './actor-figures.js';
import { typesOfTie } from './relation-types.js';

interface TieRow {
  readonly tie: Tie;
  /** The actor whose ties are listed, left out of the row; null names both. */
  readonly of: ActorId | null;
  /** The heaviest tie of the list, for the bar. */
  readonly heaviest: number;
}

const MARKS = { cooperative: '+', hostile: '−', mixed: '±', neutral: '○' } as const;

/** A weight in the unit of the lens; a bare number where sources are balanced or claims have weights of their own. */
export function weightWords({ words, locale }: DetailsContext, weight: number, lens: Lens): string {
  const { details } = words;
  if (Number.isInteger(weight) && !lens.balanceSources) return details.weights[lens.weights](weight);
  return details.weight(new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(weight));
}

export const characterBadge = ({ words }: DetailsContext, { character }: Pick<Tie, 'character'>): TemplateResult =>
  html`<span class="character ${character}"
    ><span class="mark" aria-hidden="true">${MARKS[character]}</span> ${words.details.characters[character]}</span
  >`;

function directionWords(context: DetailsContext, arrows: StrandGlyph['arrows'], partner: string): string {
  const { details } = context.words;
  if (arrows === 'forward') return details.towards(partner);
  if (arrows === 'backward') return details.fromThere(partner);
  return arrows === 'both' ? details.bothWays : '';
}

export function tieRow(context: DetailsContext, { tie, of, heaviest }: TieRow): TemplateResult {
  const { graph, words, data } = context;
  const [a, b] = tie.actors;
  const partner = of === null ? b : partnerIn(tie, of);
  const actor = of === null ? undefined : data.actors.get(partner);
  const types = typesOfTie(graph, tie, of ?? a);
  return html`
    <button
      part="row"
      class="row tie ${of === null ? 'pair' : ''}"
      type="button"
      @click=${() => context.select({ kind: 'tie', tie: tie.id })}
    >
      ${actor === undefined ? nothing : context.faces.face(actor, context)}
      <span class="who"
        >${of === null ? html`<bdi>${nameOf(context, a)}</bdi> ${words.details.and} ` : nothing}<bdi
          >${nameOf(context, partner)}</bdi
        ></span
      >
      <span class="weight"
        >${tie.weight === 0 ? words.details.denied : weightWords(context, tie.weight, graph.lens)}</span
      >
      <span class="types">
        ${types.map(
          ({ type, glyph }) =>
            html`<span class="type"
              >${strandGlyph({ ...glyph, width: 2.2, length: glyph.arrows === 'both' ? 42 : 32 })}
              ${words.vocabulary.types[type]}<span class="visually-hidden">
                ${directionWords(context, glyph.arrows, nameOf(context, partner))}</span
              ></span
            >`,
        )}
      </span>
      ${characterBadge(context, tie)}
      <span
        class="meter"
        aria-hidden="true"
        ${cssProperty('--share', String(heaviest > 0 ? tie.weight / heaviest : 0))}
      ></span>
    </button>
  `;
}
