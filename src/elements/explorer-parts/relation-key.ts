// The short key on the picture: which line is which relation. What else the marks mean stands in <actor-legend>.
import { html, type TemplateResult } from 'lit';
import { RELATION_TYPES } from '../../model/vocabulary.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import type { Words } from '../words/words.js';

const GLYPH_LENGTH = 28;

/** What it covers at the top of the picture, in CSS pixels. */
export const KEY_HEIGHT = 36;

export const renderKey = ({ vocabulary, explorer }: Pick<Words, 'vocabulary' | 'explorer'>): TemplateResult => html`
  <ul part="key" class="key" aria-label=${explorer.keyLabel}>
    ${RELATION_TYPES.map(
      (type) => html`
        <li>
          ${strandGlyph({ type, certainty: 'asserted', arrows: 'none', length: GLYPH_LENGTH })}
          ${vocabulary.types[type]}
        </li>
      `,
    )}
  </ul>
`;
