// Where a claim stands, and how anybody can check it: place, first and last words, hash. Never the passage itself.
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../../model/evidence.js';
import type { Source } from '../../model/source.js';
import type { Statement } from '../shared/cite-claim.js';
import { citeSource } from '../shared/cite-source.js';
import { passageLink } from '../shared/passage-link.js';
import { accessWords } from '../shared/source-words.js';
import type { DetailsContext } from './details-context.js';
import { disclosure } from './disclosure.js';
import { factList } from './statement-facts.js';
import { sourceIdOf } from '../../model/statement.js';

function sectionName({ sections }: Source, id: string): string {
  const title = sections.find((section) => section.id === id)?.title ?? '';
  return [id === '0' ? '' : id, title].filter(Boolean).join(' ');
}

function passage(context: DetailsContext, source: Source, evidence: Evidence): TemplateResult {
  const { details } = context.words;
  const link = passageLink(source, evidence);
  const lang = source.csl.language ?? nothing;
  return html`
    <p part="passage" class="passage">
      <span class="place"
        ><bdi>${details.placeOf(sectionName(source, evidence.section), evidence.paragraph)}</bdi>
        <span class="muted">· ${details.passageWords(evidence.words)}</span></span
      >
      <span class="anchors" lang=${lang}><bdi>“${evidence.first} … ${evidence.last}”</bdi></span>
      ${link === null ? nothing : html`<a href=${link} target="_blank" rel="noopener">${details.openPassage}</a>`}
    </p>
  `;
}

function checking(context: DetailsContext, statement: Statement, source: Source | undefined): TemplateResult {
  const { details } = context.words;
  const { evidence, coder } = statement;
  const coded = context.data.coders.get(coder);
  const plover = 'plover' in statement ? statement.plover : undefined;
  const weight = 'weight' in statement ? statement.weight : undefined;
  return html`<div class="checking">
    ${source === undefined ? nothing : html`<p><bdi>${citeSource(source, context)}</bdi>. ${accessWords(source, context.words)}</p>`}
    ${
      evidence === undefined
        ? nothing
        : html`<p>${details.checkByHand}</p>
            <p><code class="hash">${evidence.sha256}</code></p>
            <p>${details.checkByCommand} <code>actor-atlas verify FILE --texts FOLDER</code></p>`
    }
    ${factList([
      [details.coder, html`<bdi>${coded === undefined ? coder : details.coderOf(coded.name, coded.method)}</bdi>`],
      [details.record, html`<code>${statement.id}</code>`],
      [details.plover, plover === undefined ? undefined : [plover.event, plover.mode].filter(Boolean).join(' / ')],
      [details.ownWeight, weight === undefined ? undefined : String(weight)],
    ])}
  </div>`;
}

const sourceOf = ({ data }: DetailsContext, statement: Statement): Source | undefined =>
  data.sources.get(sourceIdOf(statement) ?? '');

/** The place, or that there is none. */
export function passagePart(context: DetailsContext, statement: Statement): TemplateResult {
  const { evidence } = statement;
  const source = sourceOf(context, statement);
  const { details } = context.words;
  return evidence === undefined || source === undefined
    ? html`<p part="passage" class="passage unsourced">
        ${source === undefined ? details.unsourced : details.noPassage}
      </p>`
    : passage(context, source, evidence);
}

/** How to check it, folded away. */
export const checkingPart = (context: DetailsContext, statement: Statement): TemplateResult =>
  disclosure({
    key: `check ${statement.id}`,
    summary: context.words.details.howToCheck,
    content: () => checking(context, statement, sourceOf(context, statement)),
    reading: context.reading,
  });
