// What <actor-edit> shows while no form is open: whose dataset this is, what can be done with the selection, what can be
// added, and every record.
import { html, nothing, type TemplateResult } from 'lit';
import { parseRelationId, parseTieId } from '../../model/relation-id.js';
import type { Selection } from '../../model/selection.js';
import { keeperLine } from '../keeping/keeper-line.js';
import { shelfList } from '../keeping/shelf-list.js';
import { newClaim, type ClaimDraft } from './claim-draft.js';
import type { EditContext } from './edit-context.js';
import { nameOfRecord } from './name-of-record.js';
import { formOf, LISTS, NEW_FORMS, recordList } from './record-list.js';

/** Of many actors that are selected, what can be done with the first. */
const SELECTED = 2;

const act = (label: string, onClick: () => void): TemplateResult =>
  html`<button class="button" type="button" @click=${onClick}><bdi>${label}</bdi></button>`;

function headPart({ data, isOwn, keeper, words, acts }: EditContext): TemplateResult {
  const { edit } = words;
  const { title, description = '' } = data.dataset;
  return html`
    <section part="dataset">
      <h4><bdi>${title}</bdi></h4>
      ${
        isOwn
          ? keeperLine({ keeper, words: words.keeping, saveFile: acts.saveFile })
          : html`<p class="muted small">${edit.published}</p>`
      }
      <div class="acts">
        ${act(edit.rename, () => acts.open({ kind: 'head', draft: { title, description } }))}
        ${act(edit.saveFile, acts.saveFile)} ${act(edit.startEmpty, acts.startEmpty)}
      </div>
    </section>
  `;
}

/** A claim as the selection suggests it: between two actors, or two that stand in a tie or a relation. */
function claimBetween(selection: Selection): ClaimDraft | null {
  if (selection.kind === 'relation') {
    const relation = parseRelationId(selection.relation);
    if (relation === null) return null;
    const { type, source, target, directed } = relation;
    return newClaim({ type, from: [source], to: [target], directed });
  }
  const [from, to, ...others] =
    selection.kind === 'actors' ? selection.actors : selection.kind === 'tie' ? (parseTieId(selection.tie) ?? []) : [];
  return from === undefined || to === undefined || others.length > 0 ? null : newClaim({ from: [from], to: [to] });
}

function actorActs(id: string, { data, words: { edit }, acts }: EditContext): TemplateResult {
  const name = nameOfRecord(data, 'actors', id);
  const form = formOf(data, 'actors', id);
  if (form === null) return html``;
  return html`
    ${act(edit.editThis(name), () => acts.open(form))}
    ${act(edit.mergeThis(name), () => acts.open({ kind: 'merge', kept: id, other: '' }))}
    ${act(edit.removeThis(name), () => acts.open({ kind: 'remove', list: 'actors', id }))}
  `;
}

function claimActs(id: string, { data, words: { edit }, acts }: EditContext): TemplateResult {
  const form = formOf(data, 'claims', id);
  if (form === null) return html``;
  return html`
    ${act(edit.editClaim, () => acts.open(form))}
    ${act(edit.removeClaim, () => acts.open({ kind: 'remove', list: 'claims', id }))}
  `;
}

function selectionPart(context: EditContext): TemplateResult | typeof nothing {
  const { selection, words, acts } = context;
  if (selection.kind === 'none' || selection.kind === 'path') return nothing;
  const draft = claimBetween(selection);
  const actors = selection.kind === 'actors' ? selection.actors : [];
  return html`
    <section part="selected">
      <h4>${words.edit.selected}</h4>
      <div class="acts">
        ${actors.slice(0, SELECTED).map((id) => actorActs(id, context))}
        ${selection.kind === 'claim' ? claimActs(selection.claim, context) : nothing}
        ${draft === null ? nothing : act(words.edit.claimBetween, () => acts.open({ kind: 'claims', draft }))}
      </div>
    </section>
  `;
}

export const homePart = (context: EditContext): TemplateResult => html`
  ${headPart(context)} ${selectionPart(context)}
  <section part="add">
    <h4>${context.words.edit.add}</h4>
    <div class="acts">
      ${LISTS.map((list) => act(context.words.edit.kind[list], () => context.acts.open(NEW_FORMS[list]())))}
    </div>
  </section>
  ${shelfList(context)}
  <section part="records">${LISTS.map((list) => recordList(list, context))}</section>
`;
