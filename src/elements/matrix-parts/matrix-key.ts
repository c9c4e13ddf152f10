// What the marks of the matrix mean, in one line of words; marks that do not occur are left out.
import { html, nothing, type TemplateResult } from 'lit';
import type { Certainty } from '../../model/scene.js';
import { RELATION_TYPES, type RelationType } from '../../model/vocabulary.js';
import { certaintyOf } from '../../model/certainty-of.js';
import type { Words } from '../words/words.js';
import { cellMarks, type Direction } from './cell-marks.js';
import type { Matrix } from './matrix-cells.js';
import { relationMark, type RelationMark } from './relation-mark.js';

const DIRECTIONS = ['acts', 'alike', 'both'] as const;
const UNSURE = ['reported', 'imagined', 'denied'] as const;
const CHARACTERS = ['cooperative', 'hostile', 'mixed', 'neutral'] as const;

const item = (sample: unknown, text: string): TemplateResult =>
  html`<li><span class="sample" aria-hidden="true">${sample}</span> ${text}</li>`;

const swatch = (look: string, content: unknown = nothing): TemplateResult =>
  html`<span class="swatch ${look}">${content}</span>`;

interface Seen {
  readonly types: ReadonlySet<RelationType>;
  readonly directions: ReadonlySet<Direction>;
  readonly certainties: ReadonlySet<Certainty>;
  readonly weights: ReadonlySet<number>;
}

function lookAtMarks({ rows }: Matrix): Seen {
  const marks = [...rows.values()].flatMap((cells) => [...cells.values()].flatMap(cellMarks));
  return {
    types: new Set(marks.map(({ type }) => type)),
    directions: new Set(marks.map(({ direction }) => direction)),
    certainties: new Set(marks.map(({ modality }) => certaintyOf(modality))),
    weights: new Set(marks.map(({ weight }) => weight)),
  };
}

export function matrixKey(matrix: Matrix, words: Words['matrix']): TemplateResult {
  const { keys } = words;
  const { ties, nodes } = matrix.graph;
  const { types, directions, certainties, weights } = lookAtMarks(matrix);
  const characters = new Set([...ties.values()].map(({ character }) => character));
  const hasInternal = [...nodes.values()].some(({ internal }) => internal.length > 0);
  const plain = (looks: Partial<RelationMark>): TemplateResult =>
    relationMark({ type: null, certainty: 'asserted', direction: 'acts', share: 0.3, ...looks }, words);
  return html`
    <ul part="key" class="key" aria-label=${words.key}>
      ${RELATION_TYPES.map((type) => (types.has(type) ? item(plain({ type }), words.types[type]) : nothing))}
      ${DIRECTIONS.map((direction) => (directions.has(direction) ? item(plain({ direction }), keys[direction]) : nothing))}
      ${weights.size > 1 ? item([plain({ share: 0 }), plain({ share: 1 })], keys.size) : nothing}
      ${UNSURE.map((certainty) => (certainties.has(certainty) ? item(plain({ certainty }), keys[certainty]) : nothing))}
      ${CHARACTERS.map((character) => (characters.has(character) ? item(swatch(character), keys[character]) : nothing))}
      ${item(swatch(''), keys.none)} ${item(swatch('self'), keys.self)}
      ${hasInternal ? item(swatch('self', html`<span>2</span>`), keys.internal) : nothing}
    </ul>
  `;
}
