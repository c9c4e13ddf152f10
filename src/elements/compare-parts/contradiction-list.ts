// Where the two sides contradict each other, in sentences that lead to what they are about.
import { html, nothing, type TemplateResult } from 'lit';
import { otherSide, tieOfContradiction, type Contradiction } from '../../analysis/compare-lenses.js';
import { parseRelationId } from '../../model/relation-id.js';
import type { Selection } from '../../model/selection.js';
import { nameOf, pairName, type CompareContext } from './compare-context.js';

function relationName(context: CompareContext, id: string): string {
  const parts = parseRelationId(id);
  if (parts === null) return id;
  const { type, source, target, directed } = parts;
  const ends = `${nameOf(context, source)} ${directed ? '→' : '–'} ${nameOf(context, target)}`;
  return `${ends} (${context.words.vocabulary.types[type].toLowerCase()})`;
}

function sentenceOf(context: CompareContext, contradiction: Contradiction): string {
  const { names, comparison } = context;
  const words = context.words.compare.contradiction;
  switch (contradiction.kind) {
    case 'denied': {
      const { relation, denies } = contradiction;
      return words.denied(relationName(context, relation), names[otherSide(denies)], names[denies]);
    }
    case 'character': {
      const { tie, cooperative } = contradiction;
      return words.character(pairName(context, tie), names[cooperative], names[otherSide(cooperative)]);
    }
    case 'direction': {
      const [from, to] = [contradiction.a, contradiction.b].map((id) => parseRelationId(id)?.source ?? '');
      return words.direction(
        pairName(context, contradiction.tie),
        names.a,
        nameOf(context, from ?? ''),
        names.b,
        nameOf(context, to ?? ''),
      );
    }
    case 'position': {
      const { actor, topic, supports } = contradiction;
      const about = comparison.input.data.topics.get(topic)?.name ?? topic;
      return words.position(nameOf(context, actor), about, names[supports], names[otherSide(supports)]);
    }
  }
}

function selectionOf(context: CompareContext, contradiction: Contradiction): Selection | null {
  if (contradiction.kind === 'position') return { kind: 'actors', actors: [contradiction.actor] };
  const tie = tieOfContradiction(contradiction, context.comparison.graphs);
  return tie === null ? null : { kind: 'tie', tie };
}

export function contradictionList(context: CompareContext): TemplateResult | typeof nothing {
  const { contradictions } = context.comparison;
  if (contradictions.length === 0) return nothing;
  return html`
    <section part="contradictions">
      <h3>${context.words.compare.contradictions}</h3>
      <ul class="list">
        ${contradictions.map((contradiction) => {
          const selection = selectionOf(context, contradiction);
          const sentence = sentenceOf(context, contradiction);
          return html`<li>
            ${
              selection === null
                ? sentence
                : html`<button class="pick" type="button" @click=${() => context.select(selection)}>
                    ${sentence}
                  </button>`
            }
          </li>`;
        })}
      </ul>
    </section>
  `;
}
