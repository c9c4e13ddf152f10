// The form of a claim, in the words of the codebook: who, whom, which relation, who says so, when, and where it stands.
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLabels } from '../../analysis/source-label.js';
import { SUMMARY_MAX_WORDS } from '../../model/statement.js';
import { CONFIDENCES, MODALITIES, PERIOD_BASES, RELATION_TYPES, SUBTYPES, SUPPORTS } from '../../model/vocabulary.js';
import { choiceSelect } from '../shared/choice-select.js';
import type { ClaimDraft } from './claim-draft.js';
import type { EditContext } from './edit-context.js';
import { linesField, textField, tickField } from './fields.js';
import { idsField } from './ids-field.js';

type Set = (part: Partial<ClaimDraft>) => void;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The value of a list that a select has given back. */
const chosen = <Value extends string>(values: readonly Value[], value: string, before: Value): Value =>
  values.find((each) => each === value) ?? before;

function relationPart(draft: ClaimDraft, set: Set, { words: { edit, vocabulary } }: EditContext): TemplateResult {
  return html`
    ${choiceSelect({
      label: edit.type,
      value: draft.type,
      options: RELATION_TYPES.map((type) => [type, vocabulary.types[type]]),
      onChoose: (value) => set({ type: chosen(RELATION_TYPES, value, draft.type) }),
    })}
    <p class="muted small">${vocabulary.typeHints[draft.type]}</p>
    ${textField({
      label: edit.subtype,
      value: draft.subtype,
      list: 'subtypes',
      onChange: (subtype) => set({ subtype }),
    })}
    <datalist id="subtypes">
      ${SUBTYPES[draft.type].map(
        (subtype) => html`<option value=${subtype} label=${vocabulary.subtype(subtype)}></option>`,
      )}
    </datalist>
  `;
}

function partiesPart(draft: ClaimDraft, set: Set, context: EditContext): TemplateResult {
  const { edit } = context.words;
  return html`
    ${idsField({ label: edit.from, of: 'actors', ids: draft.from, onChange: (from) => set({ from }) }, context)}
    ${idsField(
      { label: edit.to, hint: edit.toHint, of: 'actors', ids: draft.to, onChange: (to) => set({ to }) },
      context,
    )}
    ${tickField(edit.directed, draft.directed, (directed) => set({ directed }))}
  `;
}

function sayingPart(draft: ClaimDraft, set: Set, context: EditContext): TemplateResult {
  const { edit, vocabulary } = context.words;
  return html`
    ${choiceSelect({
      label: edit.modality,
      value: draft.modality,
      options: MODALITIES.map((modality) => [modality, vocabulary.modalities[modality]]),
      onChoose: (value) => set({ modality: chosen(MODALITIES, value, draft.modality) }),
    })}
    <p class="muted small">${vocabulary.modalityHints[draft.modality]}</p>
    ${
      draft.modality === 'asserted' && draft.voice.length === 0
        ? nothing
        : idsField(
            {
              label: edit.voice,
              hint: edit.voiceHint,
              of: 'actors',
              ids: draft.voice,
              onChange: (voice) => set({ voice }),
            },
            context,
          )
    }
    ${linesField({
      label: edit.summary,
      value: draft.summary,
      required: true,
      hint: edit.words(wordsIn(draft.summary), SUMMARY_MAX_WORDS),
      onChange: (summary) => set({ summary }),
    })}
  `;
}

function timePart(draft: ClaimDraft, set: Set, { words: { edit } }: EditContext): TemplateResult {
  return html`
    ${textField({ label: edit.period, value: draft.period, onChange: (period) => set({ period }) })}
    ${
      draft.period.trim() === ''
        ? nothing
        : choiceSelect({
            label: edit.periodBasis,
            value: draft.periodBasis,
            options: PERIOD_BASES.map((basis) => [basis, edit.bases[basis]]),
            onChoose: (value) => set({ periodBasis: chosen(PERIOD_BASES, value, draft.periodBasis) }),
          })
    }
  `;
}

function placePart({ evidence, source }: ClaimDraft, set: Set, { data, words: { edit } }: EditContext): TemplateResult {
  const labels = sourceLabels(data);
  if (evidence === null) {
    return choiceSelect({
      label: edit.source,
      value: source,
      options: [['', edit.noSource], ...labels],
      onChoose: (value) => set({ source: value }),
    });
  }
  const label = labels.get(evidence.source) ?? evidence.source;
  return html`
    <div class="passage">
      <p class="muted small">${edit.passage}</p>
      <p>
        ${edit.passageAt(label, evidence.section, evidence.paragraph)}: “<bdi>${evidence.first}</bdi> …
        <bdi>${evidence.last}</bdi>”, ${edit.passageWords(evidence.words)}
      </p>
      <button class="link small" type="button" @click=${() => set({ evidence: null, source: evidence.source })}>
        ${edit.dropPassage}
      </button>
    </div>
  `;
}

function furtherPart(draft: ClaimDraft, set: Set, context: EditContext): TemplateResult {
  const { edit } = context.words;
  return html`
    <details class="fold">
      <summary>${edit.further}</summary>
      ${idsField(
        { label: edit.against, of: 'actors', ids: draft.against, onChange: (against) => set({ against }) },
        context,
      )}
      ${idsField({ label: edit.via, of: 'actors', ids: draft.via, onChange: (via) => set({ via }) }, context)}
      ${idsField(
        {
          label: edit.scenario,
          of: 'topics',
          ids: draft.scenario,
          single: true,
          onChange: (scenario) => set({ scenario }),
        },
        context,
      )}
      ${textField({ label: edit.condition, value: draft.condition, onChange: (condition) => set({ condition }) })}
      ${textField({ label: edit.said, value: draft.said, onChange: (said) => set({ said }) })}
      ${choiceSelect({
        label: edit.support,
        value: draft.support,
        options: ['' as const, ...SUPPORTS].map((support) => [support, edit.supports[support]]),
        onChoose: (value) => set({ support: chosen(['' as const, ...SUPPORTS], value, '') }),
      })}
      ${tickField(edit.disputed, draft.disputed, (disputed) => set({ disputed }))}
      ${linesField({ label: edit.note, value: draft.note, onChange: (note) => set({ note }) })}
    </details>
  `;
}

export function claimForm(draft: ClaimDraft, context: EditContext): TemplateResult {
  const { edit } = context.words;
  const set: Set = (part) => context.acts.change({ kind: 'claims', draft: { ...draft, ...part } });
  return html`
    ${placePart(draft, set, context)} ${partiesPart(draft, set, context)} ${relationPart(draft, set, context)}
    ${sayingPart(draft, set, context)} ${timePart(draft, set, context)}
    ${idsField({ label: edit.about, of: 'topics', ids: draft.about, onChange: (about) => set({ about }) }, context)}
    ${choiceSelect({
      label: edit.confidence,
      value: draft.confidence,
      options: CONFIDENCES.map((confidence) => [confidence, edit.confidences[confidence]]),
      onChoose: (value) => set({ confidence: chosen(CONFIDENCES, value, draft.confidence) }),
    })}
    ${furtherPart(draft, set, context)}
  `;
}
