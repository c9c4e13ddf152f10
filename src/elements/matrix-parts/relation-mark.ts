// A relation as a mark of a few pixels: its letter in its colour, square or round, the heavier the larger.
// Decoration only: the cell says the same in words, and the letter is no text of it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Certainty } from '../../model/scene.js';
import type { RelationType } from '../../model/vocabulary.js';
import { cssProperty } from '../shared/css-property.js';
import type { Words } from '../words/words.js';
import type { Direction } from './cell-marks.js';

export interface RelationMark {
  /** Null for a look that is common to all types: in the colour of the text, without a letter. */
  readonly type: RelationType | null;
  readonly certainty: Certainty;
  readonly direction: Direction;
  /** Of the heaviest relation, from 0 to 1: the area grows with it. */
  readonly share: number;
}

/** Needs `markStyles`. */
export const relationMark = (
  { type, certainty, direction, share }: RelationMark,
  { letters }: Words['matrix'],
): TemplateResult => html`
  <span
    class="mark ${type ?? 'plain'} ${certainty} ${direction}"
    aria-hidden="true"
    data-letter=${type === null ? nothing : letters[type]}
    ${cssProperty('--share', String(Math.sqrt(share)))}
  ></span>
`;
