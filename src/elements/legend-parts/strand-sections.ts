// What the strands mean: type, certainty, direction, width.
import { html, type TemplateResult } from 'lit';
import { STRAND_WIDTHS } from '../../analysis/scene.js';
import { DEFAULT_LENS, type Lens } from '../../model/lens.js';
import type { Certainty } from '../../model/scene.js';
import { RELATION_TYPES } from '../../model/vocabulary.js';
import { modalitiesOf } from '../../model/certainty-of.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import type { Words } from '../words/words.js';
import type { MarkCounts } from './count-marks.js';
import { legendItem, legendSection } from './legend-item.js';

export interface LegendContext {
  /** Null while there is no dataset: then nothing is counted. */
  readonly counts: MarkCounts | null;
  readonly words: Words;
}

const LENGTH = 56;
const CERTAINTIES: readonly Certainty[] = ['asserted', 'reported', 'imagined', 'denied'];

export function typesSection({ counts, words }: LegendContext): TemplateResult {
  const items = RELATION_TYPES.map((type) =>
    legendItem(
      {
        mark: strandGlyph({ type, certainty: 'asserted', arrows: 'none', width: 3, length: LENGTH }),
        name: words.vocabulary.types[type],
        meaning: words.vocabulary.typeHints[type],
        count: counts === null ? null : (counts.types.get(type) ?? 0),
        unit: 'strand',
      },
      words.legend,
    ),
  );
  return legendSection(words.legend.strands, null, items);
}

export function certaintySection({ counts, words }: LegendContext): TemplateResult {
  const items = CERTAINTIES.map((certainty) =>
    legendItem(
      {
        mark: strandGlyph({ type: null, certainty, arrows: 'forward', width: 3, length: LENGTH }),
        name: modalitiesOf(certainty)
          .map((modality) => words.vocabulary.modalities[modality])
          .join(' · '),
        count: counts === null ? null : (counts.certainties.get(certainty) ?? 0),
        unit: 'strand',
      },
      words.legend,
    ),
  );
  return legendSection(words.legend.certainty, words.legend.certaintyHint, items);
}

export function directionSection({ counts, words }: LegendContext): TemplateResult {
  const item = (arrows: 'forward' | 'none', name: string, count: number | undefined): TemplateResult =>
    legendItem(
      {
        mark: strandGlyph({ type: null, certainty: 'asserted', arrows, width: 2.6, length: LENGTH }),
        name,
        count: count ?? null,
        unit: 'strand',
      },
      words.legend,
    );
  return legendSection(words.legend.direction, null, [
    item('forward', words.legend.directed, counts?.directed),
    item('none', words.legend.undirected, counts?.undirected),
  ]);
}

export function widthSection(lens: Lens | null, { legend }: Words): TemplateResult {
  const { weights, balanceSources } = lens ?? DEFAULT_LENS;
  const { least, alike, most } = STRAND_WIDTHS;
  const widths = weights === 'none' ? [alike] : [least, (least + most) / 2, most];
  const isBalanced = balanceSources && weights !== 'none';
  return html`
    <section part="section" class="section">
      <h3>${legend.width}</h3>
      <p class="scale" aria-hidden="true">
        ${widths.map((width) => strandGlyph({ type: null, certainty: 'asserted', arrows: 'none', width, length: 40 }))}
      </p>
      <p>${legend.widths[weights]} ${isBalanced ? legend.balanced : ''}</p>
    </section>
  `;
}
