// A claim or position of a text as one row: what it says, how certainly, where it stands, and how it was found.
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../model/claim.js';
import { certaintyOf } from '../../model/certainty-of.js';
import type { Position } from '../../model/position.js';
import type { Statement } from '../shared/cite-claim.js';
import { foundPassage } from '../shared/found-passage.js';
import { passageLink } from '../shared/passage-link.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import { verdictBadge } from '../shared/verdict-badge.js';
import { passageOfRecord } from './passages.js';
import type { ReaderContext } from './reader-context.js';
import { kindOf } from './source-statements.js';

const isPosition = (statement: Statement): statement is Position => 'position' in statement;

const nameOf = ({ data }: ReaderContext, id: string): string => data.actors.get(id)?.name ?? id;

function claimKind({ words: { vocabulary } }: ReaderContext, { type, subtype }: Claim): string {
  return subtype === undefined ? vocabulary.types[type] : `${vocabulary.types[type]} · ${vocabulary.subtype(subtype)}`;
}

function positionKind(context: ReaderContext, { actor, topic, position }: Position): string {
  const { reader, vocabulary } = context.words;
  const name = context.data.topics.get(topic)?.name ?? topic;
  return `${reader.position} · ${reader.stance(nameOf(context, actor), vocabulary.stances[position], name)}`;
}

function glyph(statement: Statement, { reader }: ReaderContext['words']): TemplateResult {
  if (isPosition(statement)) return html`<span class="letter" aria-hidden="true">${reader.positionLetter}</span>`;
  return html`${strandGlyph({
    type: statement.type,
    certainty: certaintyOf(statement.modality),
    arrows: statement.directed && statement.to.length > 0 ? 'forward' : 'none',
    length: 28,
  })}`;
}

/** The button of a claim or position: kind, summary, certainty. */
export function statementButton(context: ReaderContext, statement: Statement): TemplateResult {
  const { words, acts, selected } = context;
  const isSelected = kindOf(statement) === 'claim' && statement.id === selected;
  return html`
    <button
      part="statement"
      class="row statement"
      type="button"
      data-record="${kindOf(statement)} ${statement.id}"
      aria-current=${isSelected ? 'true' : nothing}
      @click=${() => acts.select(statement)}
    >
      ${glyph(statement, words)}
      <span class="says"
        ><span class="summary"><bdi>${statement.summary}</bdi></span>
        <span class="muted small"
          ><bdi>${isPosition(statement) ? positionKind(context, statement) : claimKind(context, statement)}</bdi> ·
          ${words.vocabulary.modalities[statement.modality]}</span
        ></span
      >
    </button>
  `;
}

function place(context: ReaderContext, statement: Statement): TemplateResult | typeof nothing {
  const { source, words, copy } = context;
  const { evidence } = statement;
  if (evidence === undefined) return html`<p class="muted small">${words.details.noPassage}</p>`;
  const link = copy === null ? passageLink(source, evidence) : null;
  return html`
    <p class="muted small place">
      ${words.details.placeOf('', evidence.paragraph)} ·
      <q lang=${source.csl.language ?? nothing}><bdi>${evidence.first} … ${evidence.last}</bdi></q>
      ${link === null ? nothing : html`<a href=${link} target="_blank" rel="noopener">${words.details.openPassage}</a>`}
    </p>
  `;
}

export function statementRow(context: ReaderContext, statement: Statement): TemplateResult {
  const { words, texts, copy, passages, acts } = context;
  const kind = kindOf(statement);
  const passage = copy === null ? undefined : texts.passageOf(kind, statement.id);
  const at = passage === undefined ? -1 : passageOfRecord(passages, kind, statement.id);
  const goTo = (index: number): void => {
    const range = passage?.places[index]?.original;
    acts.toPassage(passages.findIndex((other) => other.range.start === range?.start && other.range.end === range.end));
  };
  return html`
    ${statementButton(context, statement)}
    <div class="below">
      ${place(context, statement)}
      ${
        passage === undefined
          ? nothing
          : html`<p class="small">
              ${verdictBadge(passage, words)}
              ${
                at === -1
                  ? nothing
                  : html`<button
                      class="link"
                      type="button"
                      aria-label=${words.reader.showInText(statement.summary)}
                      @click=${() => acts.toText(kind, statement.id)}
                    >
                      ${words.reader.inText}
                    </button>`
              }
            </p>`
      }
      ${passage === undefined ? nothing : foundPassage({ passage, text: copy?.text ?? '', words, goTo })}
    </div>
  `;
}
