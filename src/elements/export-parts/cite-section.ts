// The citation of what is before the reader, a claim, a relation or the whole view, in the form that is chosen; and what
// was corrected in the dataset since when.
import { html, nothing, type TemplateResult } from 'lit';
import { CITATION_FORMATS, citedRecords, type CitedInput } from '../../formats/citation/index.js';
import { periodWords } from '../shared/period-words.js';
import { choiceSelect } from '../shared/choice-select.js';
import type { Words } from '../words/words.js';
import { copyField, type Copying } from './copy-field.js';

export interface CiteSection extends Copying {
  readonly cited: CitedInput;
  /** The id of a citation format. */
  readonly style: string;
  readonly words: Words;
  readonly locale: string;
  readonly choose: (style: string) => void;
}

function changes({ cited, words, locale }: CiteSection): TemplateResult | typeof nothing {
  const { changes: list } = cited.data.dataset;
  if (list === undefined || list.length === 0) return nothing;
  return html`
    <details part="changes">
      <summary>${words.export.changes(list.length)}</summary>
      <ul class="changes small">
        ${list
          .toReversed()
          .map(
            ({ date, what }) =>
              html`<li><strong>${periodWords(date, { words: words.periods, locale })}</strong>: ${what}</li>`,
          )}
      </ul>
    </details>
  `;
}

export function citeSection(section: CiteSection): TemplateResult {
  const { cited, style, words, choose } = section;
  const format = CITATION_FORMATS.find(({ id }) => id === style) ?? CITATION_FORMATS[0];
  const text = format?.write(citedRecords(cited)) ?? '';
  const kind = cited.selection.kind === 'claim' || cited.selection.kind === 'relation' ? cited.selection.kind : 'view';
  return html`
    <section part="cite">
      <h4>${words.export.cite[kind]}</h4>
      ${choiceSelect({
        label: words.export.citeAs,
        value: format?.id ?? '',
        options: CITATION_FORMATS.map(({ id, name }) => [id, name]),
        onChoose: choose,
      })}
      ${copyField({
        ...section,
        text,
        label: words.export.citation,
        button: words.export.copyCitation,
        rows: 6,
        words: words.export,
      })}
      ${changes(section)}
    </section>
  `;
}
